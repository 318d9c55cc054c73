import { expect, it } from 'vitest';
import { jumlahBenturan, uraianGerak } from './kata';

it('jumlah benturan dikatakan, juga bila tidak ada', () => {
  expect([0, 1, 1200].map(jumlahBenturan)).toEqual(['Tanpa benturan', '1 benturan', '1.200 benturan']);
});

it('gerak jabatan diuraikan tanpa bagian yang kosong', () => {
  expect(uraianGerak({ kategori: 'promosi', arah: 'vertikal', lingkup: 'antar_satuan_kerja' })).toBe('Promosi · vertikal · antarsatuan kerja');
  expect(uraianGerak({ kategori: 'rotasi', arah: 'horizontal', lingkup: null })).toBe('Rotasi · horizontal');
  expect(uraianGerak({ kategori: null, arah: null, lingkup: null })).toBe('');
});
