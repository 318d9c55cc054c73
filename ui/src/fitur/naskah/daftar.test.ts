import { describe, expect, it } from 'vitest';
import type { NaskahView } from '$lib/host';
import { pilihan, saring, SARINGAN_AWAL } from './daftar';

const naskah = (id: string, ubah: Partial<NaskahView>): NaskahView => ({
  id, jenis: 'surat_rekomendasi', nama_jenis: 'Surat Rekomendasi', nomor: '800/1', versi: 1, tanggal: '2026-11-22', kunci: null, perihal: 'Rekomendasi', tujuan: null,
  sifat: 'Rahasia', rahasia: true, keadaan: 'final', kiriman: null, rapat: null, judul_rapat: null, dibuat_oleh: 'a', sha256: '', ukuran: 1, nama_berkas: 'a.pdf', ...ubah,
});
const DAFTAR = [
  naskah('a', { nomor: '800/10', tujuan: 'Kepala Dinas Kesehatan' }),
  naskah('b', { nomor: '800/9', tanggal: '2027-01-04', keadaan: 'dikirim', tujuan: 'Camat' }),
  naskah('c', { nomor: null, jenis: 'daftar_hadir', nama_jenis: 'Daftar Hadir' }),
];
const id = (s: Partial<typeof SARINGAN_AWAL>) => saring(DAFTAR, { ...SARINGAN_AWAL, ...s }).map((n) => n.id).join('');

describe('daftar dokumen', () => {
  it('menyaring dan mengurutkan', () => {
    expect(id({})).toBe('bac');
    expect(id({ urut: 'nomor' })).toBe('bac');
    expect(id({ urut: 'kepada' })).toBe('bac');
    expect(id({ cari: 'kesehatan rekomendasi' })).toBe('a');
    expect(id({ jenis: 'daftar_hadir' })).toBe('c');
    expect(id({ keadaan: 'dikirim' })).toBe('b');
    expect(id({ tahun: '2026' })).toBe('ac');
    expect(id({ cari: 'tidak ada' })).toBe('');
  });

  it('hanya menawarkan jenis dan tahun yang ada', () => {
    const p = pilihan(DAFTAR);
    expect(p.jenis.map((j) => j.nilai)).toEqual(['', 'daftar_hadir', 'surat_rekomendasi']);
    expect(p.tahun.map((t) => t.nilai)).toEqual(['', '2027', '2026']);
  });
});
