import { expect, it } from 'vitest';
import { describeDuaTeratas, gerak, join, placesShared } from './kata';

it.each([
  [1, 1, 'tetap', 'tetap'],
  [1, 4, 'naik', 'naik 3'],
  [1200, 1, 'turun', 'turun 1.199'],
])('dari peringkat paket ke %i dari %i: %s', (peringkat, peringkat_paket, arah, kata) => {
  expect(gerak({ peringkat, peringkat_paket })).toEqual({ arah, kata });
});

it('peringkat yang sama dikenali sebagai seri', () => {
  expect([...placesShared([1, 2, 2, 4, 5, 5, 5].map((peringkat) => ({ peringkat })))]).toEqual([2, 5]);
});

const urut = (nama: string, peringkat_paket: number) => ({ nip: nama, nama, skor: 0, peringkat: 0, peringkat_paket });

it.each([
  [['A', 'B'], 'Dua teratas: A dan B.'],
  [['C', 'A'], 'C masuk ke dua teratas; B keluar.'],
  [['C', 'D'], 'C dan D masuk ke dua teratas; A dan B keluar.'],
  [['A', 'B', 'C'], 'C ikut masuk ke dua teratas.'],
  [['A'], 'B tidak lagi termasuk dua teratas.'],
])('dua teratas %j', (dua, kalimat) => {
  expect(describeDuaTeratas([urut('A', 1), urut('B', 2), urut('C', 3), urut('D', 4)], dua)).toBe(kalimat);
});

it('tanpa calon yang memenuhi syarat tidak ada dua teratas', () => {
  expect(describeDuaTeratas([], [])).toBe('Belum ada calon yang memenuhi syarat.');
});

it('gelar di akhir kalimat tidak menggandakan titik', () => {
  expect(describeDuaTeratas([urut('A', 1), urut('B, S.Sos.', 2)], ['A', 'B, S.Sos.'])).toBe('Dua teratas: A dan B, S.Sos.');
});

it('nama digabung menurut kaidah', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(join)).toEqual(['', 'A', 'A dan B', 'A, B, dan C']);
});
