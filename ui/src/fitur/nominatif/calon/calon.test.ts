import { expect, it } from 'vitest';
import { describeHasil, jarak, predikat, tahunSkp } from './calon';

it.each([
  ['2026-12-21', '2039-04-12', '12 th 3 bln'],
  ['2026-12-21', '2039-04-21', '12 th 4 bln'],
  ['2026-12-21', '2027-01-01', '11 hari'],
  ['2026-12-21', '2026-12-21', '0 hari'],
  ['2026-12-21', '2026-12-20', 'sudah lewat'],
  ['2024-02-29', '2025-02-28', '11 bln'],
  ['2026-12-21', null, '–'],
])('dari %s ke %s: %s', (dari, ke, kata) => {
  expect(jarak(dari, ke)).toBe(kata);
});

it('predikat ditulis tanpa tahunnya, yang belum ada tetap kosong', () => {
  expect(predikat({ skp: ['2025 Sangat Baik', null] })).toEqual(['Sangat Baik', null]);
  expect(tahunSkp('2026-12-21')).toEqual([2025, 2024]);
});

const temuan = (nama: string, hasil: string, sifat: string) => ({ syarat: nama, nama, hasil, sifat, dasar: '', bukti: '' });

it.each([
  ['memenuhi', 'Memenuhi semua syarat wajib.'],
  ['tidak_memenuhi', 'Tidak memenuhi: Pangkat, Disiplin.'],
  ['perlu_verifikasi', 'Perlu verifikasi, data belum ada: Kompetensi.'],
])('%s: %s', (hasil, kalimat) => {
  const semua = [temuan('Pangkat', 'tidak_memenuhi', 'wajib'), temuan('Zona', 'tidak_memenuhi', 'saran'), temuan('Kompetensi', 'belum_ada_data', 'wajib'), temuan('Disiplin', 'tidak_memenuhi', 'wajib')];
  expect(describeHasil({ hasil, temuan: semua })).toBe(kalimat);
});
