import { expect, it } from 'vitest';
import { move } from './urutan';

it.each([
  [0, 1, ['b', 'a', 'c']],
  [2, 0, ['c', 'a', 'b']],
  [0, 2, ['b', 'c', 'a']],
  [0, -1, ['a', 'b', 'c']],
  [2, 3, ['a', 'b', 'c']],
])('memindahkan %i ke %i', (dari, ke, hasil) => {
  expect(move(['a', 'b', 'c'], dari, ke)).toEqual(hasil);
});
