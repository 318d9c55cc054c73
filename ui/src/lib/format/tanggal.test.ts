import { describe, expect, it } from 'vitest';
import { jam, parseJam, parseTanggal, selisihHari, sisaHari, tanggalBerhari, tanggalPanjang } from './tanggal';

describe('tanggal', () => {
  it.each([
    ['2026-12-21', '21 Desember 2026', 'Senin, 21 Desember 2026'],
    ['2024-02-29', '29 Februari 2024', 'Kamis, 29 Februari 2024'],
    ['1969-08-01', '1 Agustus 1969', 'Jumat, 1 Agustus 1969'],
  ])('%s ditulis menurut kebiasaan naskah dinas', (iso, panjang, berhari) => {
    expect([tanggalPanjang(iso), tanggalBerhari(iso)]).toEqual([panjang, berhari]);
  });

  it('yang bukan tanggal ditampilkan apa adanya', () => {
    expect([tanggalPanjang('2026-02-30'), tanggalPanjang(''), tanggalPanjang(null)]).toEqual(['2026-02-30', '–', '–']);
  });

  it.each([
    ['21 Desember 2026', '2026-12-21'],
    ['21 des 2026', '2026-12-21'],
    ['21-12-2026', '2026-12-21'],
    ['1/8/2026', '2026-08-01'],
    ['1.8.2026', '2026-08-01'],
    ['2026-12-21', '2026-12-21'],
    [' 3  Mei  2026 ', '2026-05-03'],
    ['29 Februari 2026', null],
    ['31-4-2026', null],
    ['21 De 2026', null],
    ['21 Foo 2026', null],
    ['besok', null],
    ['', null],
  ])('membaca "%s"', (teks, hasil) => {
    expect(parseTanggal(teks)).toBe(hasil);
  });

  it.each([
    ['9', '09:00:00'],
    ['9.07', '09:07:00'],
    ['09:07', '09:07:00'],
    ['0907', '09:07:00'],
    ['23.59', '23:59:00'],
    ['24.00', null],
    ['9.60', null],
    ['pagi', null],
  ])('membaca jam "%s"', (teks, hasil) => {
    expect(parseJam(teks)).toBe(hasil);
  });

  it('jam ditulis dengan titik', () => {
    expect([jam('09:07'), jam('09:07:30'), jam(null)]).toEqual(['09.07', '09.07', '–']);
  });

  it.each([
    ['2026-12-21', '2026-12-24', 3, '3 hari lagi'],
    ['2026-12-31', '2027-01-01', 1, 'besok'],
    ['2026-12-21', '2026-12-21', 0, 'hari ini'],
    ['2026-03-01', '2026-02-27', -2, 'lewat 2 hari'],
  ])('dari %s ke %s', (a, b, hari, kata) => {
    expect([selisihHari(a, b), sisaHari(hari)]).toEqual([hari, kata]);
  });
});
