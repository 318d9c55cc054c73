import { expect, it } from 'vitest';
import { kunciSel, parseNilai, readLembar } from './nilai';

it.each([
  ['80', 80],
  [' 0', 0],
  ['100', 100],
  ['', null],
  ['8,5', null],
  ['-1', null],
  ['1000', null],
  [undefined, null],
])('nilai %s terbaca %s', (teks, nilai) => {
  expect(parseNilai(teks)).toBe(nilai);
});

it('lembar diserahkan setelah semua selnya terisi', () => {
  const sel = [
    { calon: '1', kriteria: 'kerja_sama' },
    { calon: '2', kriteria: 'kerja_sama' },
  ];
  const lembar = { [kunciSel(sel[0]!)]: '80' };
  expect(readLembar(lembar, sel)).toBeNull();
  expect(readLembar({ ...lembar, [kunciSel(sel[1]!)]: '75' }, sel)).toEqual([
    { ...sel[0], nilai: 80 },
    { ...sel[1], nilai: 75 },
  ]);
});
