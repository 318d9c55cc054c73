import { expect, test } from 'vitest';
import { sekitar } from './sekitar';

test.each([
  [3, 1, 7, 0, 3],
  [60, 0, 7, 0, 7],
  [60, -1, 7, 0, 7],
  [60, 30, 7, 28, 35],
  [60, 59, 7, 53, 60],
])('of %i items, the %ith on the table, %i fit', (jumlah, kini, muat, dari, sampai) => {
  expect(sekitar(jumlah, kini, muat)).toEqual({ dari, sampai });
});
