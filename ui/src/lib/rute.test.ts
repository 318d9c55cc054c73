import { expect, it } from 'vitest';
import { parseRute, tautan } from './rute.svelte';

it.each([
  ['', []],
  ['#/', []],
  ['#/beranda', ['beranda']],
  ['#/nominatif/2026-11-22/K%2F01', ['nominatif', '2026-11-22', 'K/01']],
])('membaca alamat %s', (hash, bagian) => {
  expect(parseRute(hash)).toEqual(bagian);
});

it('alamat pulang-pergi tanpa kehilangan', () => {
  const bagian = ['nominatif', 'kode / ganjil %', 'ü'];
  expect(parseRute(tautan(...bagian))).toEqual(bagian);
});
