import { expect, it } from 'vitest';
import { describeDuaTeratas, describeRentang, gerak, join, placesShared, rentang } from './kata';

it.each([
  [1, 1, 'tetap', 'tetap'],
  [1, 4, 'naik', 'naik 3'],
  [1200, 1, 'turun', 'turun 1.199'],
])('dari peringkat paket ke %i dari %i: %s', (peringkat, peringkat_paket, arah, kata) => {
  expect(gerak({ peringkat, peringkat_paket })).toEqual({ arah, kata });
});

const batas = (bobot: number) => ({ bobot, masuk: '', keluar: '', kalimat: '' });

it.each([
  [null, null, [0, 100], 'Dua teratas tetap berapa pun bobotnya.'],
  [batas(18.53), null, [18.53, 100], 'Dua teratas tetap di atas 18,5%.'],
  [null, batas(42), [0, 42], 'Dua teratas tetap di bawah 42%.'],
  [batas(18.5), batas(42), [18.5, 42], 'Dua teratas tetap antara 18,5% dan 42%.'],
])('rentang dua teratas', (turun, naik, [dari, ke], kalimat) => {
  expect(rentang({ turun, naik })).toEqual({ dari, ke });
  expect(describeRentang({ turun, naik })).toBe(kalimat);
});

it('peringkat yang sama dikenali sebagai seri', () => {
  expect([...placesShared([1, 2, 2, 4, 5, 5, 5].map((peringkat) => ({ peringkat })))]).toEqual([2, 5]);
});

const urut = (nama: string, peringkat_paket: number) => ({ nip: nama, nama, skor: 0, peringkat: 0, peringkat_paket });

it.each([
  [['A', 'B'], 'Dua teratas: A dan B.'],
  [['C', 'A'], 'C masuk ke dua teratas; B keluar.'],
  [['C', 'D'], 'C dan D masuk ke dua teratas; A dan B keluar.'],
  [[], 'Belum ada calon yang memenuhi syarat.'],
])('dua teratas %j', (dua, kalimat) => {
  expect(describeDuaTeratas([urut('A', 1), urut('B', 2), urut('C', 3), urut('D', 4)], dua)).toBe(kalimat);
});

it('gelar di akhir kalimat tidak menggandakan titik', () => {
  expect(describeDuaTeratas([urut('A', 1), urut('B, S.Sos.', 2)], ['A', 'B, S.Sos.'])).toBe('Dua teratas: A dan B, S.Sos.');
});

it('nama digabung menurut kaidah', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(join)).toEqual(['', 'A', 'A dan B', 'A, B, dan C']);
});
