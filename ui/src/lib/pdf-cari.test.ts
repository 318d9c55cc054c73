import { describe, expect, it } from 'vitest';
import { findKata, type Potongan } from './pdf-cari';

const potong = (teks: string, x: number, y = 100): Potongan => ({ teks, x, y, lebar: teks.trimEnd().length * 10, tinggi: 12 });
const ukur = (teks: string) => teks.length;

describe('mencari kata pada halaman', () => {
  it('menandai setiap tempat tanpa membedakan huruf besar', () => {
    const temuan = findKata([potong('Rapat tim rapat', 50)], 'rapat', ukur);
    expect(temuan).toEqual([[{ x: 50, y: 100, lebar: 50, tinggi: 12 }], [{ x: 150, y: 100, lebar: 50, tinggi: 12 }]]);
  });

  it('menyambung kata yang terpisah baris', () => {
    const temuan = findKata([potong('Dinas ', 50), potong('Kesehatan', 10, 120)], 'dinas kesehatan', ukur);
    expect(temuan).toHaveLength(1);
    expect(temuan[0]?.map((k) => [k.x, k.y, k.lebar])).toEqual([
      [50, 100, 50],
      [10, 120, 90],
    ]);
  });

  it.each([
    ['kata yang dipenggal', 'pelaksanaan', 'pelak- ', 'sanaan'],
    ['kata ulang yang terputus pada tanda hubungnya', 'anak-anak', 'anak- ', 'anak'],
    ['nomor yang terputus pada tanda hubungnya', 'r-800', 'Nomor R- ', '800/16'],
  ])('menemukan %s di akhir baris', (_, kata, atas, bawah) => {
    const temuan = findKata([potong(atas, 50), potong(bawah, 10, 120)], kata, ukur);
    expect(temuan).toHaveLength(1);
    expect(temuan[0]?.map((k) => k.y)).toEqual([100, 120]);
  });

  it('melewati tanda penggal yang tidak tampak, dan membaca tanda baca apa adanya', () => {
    expect(findKata([potong('pe\u00adlaksana', 0)], 'pelaksana', ukur)).toHaveLength(1);
    expect(findKata([potong('Pasal 10 (6) huruf a.', 0)], '(6) huruf a.', ukur)).toHaveLength(1);
    expect(findKata([potong('Pasal 10 x6y', 0)], '(6)', ukur)).toEqual([]);
  });

  it('menganggap spasi tak putus sebagai spasi', () => {
    expect(findKata([potong('19800101\u00a0200501', 0)], '19800101 2005', ukur)).toHaveLength(1);
  });

  it('tidak menemukan apa pun dari pencarian kosong', () => {
    expect(findKata([potong('Rapat', 0)], '  ', ukur)).toEqual([]);
  });
});
