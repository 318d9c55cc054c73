import { expect, it } from 'vitest';
import type { CalonView } from '$lib/host';
import { active, choices, countHasil, narrow, TANPA_SARINGAN, word } from './saringan';

const calon = (nama: string, isi: Partial<CalonView>) => ({ nama, nip: '', jabatan: 'Camat', unit: 'Kecamatan A', hasil: 'memenuhi', kategori: 'promosi', arah: 'vertikal', lingkup: 'dalam_satuan_kerja', ...isi }) as CalonView;
const DAFTAR = [
  calon('Ahmad Tandi', { nip: '198704122010011003' }),
  calon('Ratna Dewi', { hasil: 'tidak_memenuhi', kategori: 'rotasi', unit: 'Kecamatan B' }),
  calon('Dewi Sartika', { hasil: 'perlu_verifikasi', arah: 'diagonal', lingkup: 'antar_satuan_kerja' }),
];

it.each([
  ['apa adanya', {}, ['Ahmad Tandi', 'Ratna Dewi', 'Dewi Sartika']],
  ['kata dalam urutan mana pun', { cari: 'b dewi' }, ['Ratna Dewi']],
  ['sebagian NIP', { cari: '19870412' }, ['Ahmad Tandi']],
  ['hasil', { hasil: 'perlu_verifikasi' as const }, ['Dewi Sartika']],
  ['unit dan kategori', { unit: 'Kecamatan A', kategori: 'promosi' }, ['Ahmad Tandi', 'Dewi Sartika']],
  ['lingkup', { lingkup: 'antar_satuan_kerja' }, ['Dewi Sartika']],
  ['yang saling meniadakan', { kategori: 'rotasi', arah: 'diagonal' }, []],
])('saringan menurut %s', (_nama, saringan, sisa) => {
  expect(narrow(DAFTAR, { ...TANPA_SARINGAN, ...saringan }).map((c) => c.nama)).toEqual(sisa);
});

it('jumlah per hasil mengikuti saringan lain, bukan hasil yang sedang dipilih', () => {
  expect(countHasil(DAFTAR, { ...TANPA_SARINGAN, hasil: 'memenuhi', cari: 'dewi' })).toEqual({ semua: 2, memenuhi: 0, perlu_verifikasi: 1, tidak_memenuhi: 1 });
});

it('pilihan saringan menyebut jumlahnya dan hanya yang ada', () => {
  expect(choices(DAFTAR, 'kategori').map((p) => p.teks)).toEqual(['Promosi (2)', 'Rotasi (1)']);
  expect(choices([], 'unit')).toEqual([]);
});

it('saringan yang berlaku ditulis dalam kata', () => {
  expect(active({ ...TANPA_SARINGAN, lingkup: 'antar_satuan_kerja', unit: 'Kecamatan B' }).map((a) => a.teks)).toEqual(['Antarsatuan kerja', 'Kecamatan B']);
  expect(active(TANPA_SARINGAN)).toEqual([]);
  expect(word('belum dikenal')).toBe('belum dikenal');
});
