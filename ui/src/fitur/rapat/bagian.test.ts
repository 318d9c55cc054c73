import { expect, it } from 'vitest';
import { findBagian } from './bagian';

it.each([
  [undefined, 'disiapkan', 'persiapan'],
  ['kehadiran', 'disiapkan', 'kehadiran'],
  ['undangan', 'disiapkan', 'persiapan'],
  ['deklarasi', 'disiapkan', 'kehadiran'],
  ['sesudah', 'disiapkan', 'persiapan'],
  ['persiapan', 'dibuka', 'kehadiran'],
  ['apa-saja', 'ditutup', 'sesudah'],
  [undefined, 'ditunda', 'sesudah'],
] as const)('%s pada tahap %s adalah %s', (nama, tahap, bagian) => {
  expect(findBagian(nama, tahap)).toBe(bagian);
});
