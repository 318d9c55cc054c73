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
const URUTAN = [urut('A', 1), urut('B, S.Sos.', 2), urut('C', 3), urut('D', 4)];
const describe = (dua_berubah: boolean, dua_teratas: string[], urutan = URUTAN) => describeDuaTeratas({ urutan, dua_berubah, ketahanan: { dua_teratas } });

it.each([
  [['C', 'A'], 'C masuk ke dua teratas; B, S.Sos. keluar.'],
  [['C', 'D'], 'C dan D masuk ke dua teratas; A dan B, S.Sos. keluar.'],
  [['A', 'B, S.Sos.', 'C'], 'C ikut masuk ke dua teratas.'],
  [['A'], 'B, S.Sos. tidak lagi termasuk dua teratas.'],
])('dua teratas berubah menjadi %j', (dua, kalimat) => {
  expect(describe(true, dua)).toBe(kalimat);
});

it('dua teratas yang tetap disebut namanya, dengan satu titik saja di belakang gelar', () => {
  expect(describe(false, ['A', 'B, S.Sos.'])).toBe('Dua teratas: A dan B, S.Sos.');
  expect(describe(false, [], [])).toBe('Belum ada calon yang memenuhi syarat.');
});

it('nama digabung menurut kaidah', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(join)).toEqual(['', 'A', 'A dan B', 'A, B, dan C']);
});
