import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { BandingView, CalonView } from '$lib/host';
import { MejaNominatif } from '../meja-nominatif.svelte';
import TabelBanding from './TabelBanding.svelte';

let komponen: object | undefined;
afterEach(() => {
  if (komponen) void unmount(komponen);
  document.body.innerHTML = '';
});

const calon = (nip: string, nama: string) => ({ nip, nama, hasil: 'memenuhi', peringkat: 1 }) as CalonView;
const banding: BandingView = {
  calon: [calon('1', 'A'), calon('2', 'B')],
  bagian: [
    { judul: 'Jabatan', baris: [{ nama: 'Eselon', isi: [{ teks: 'III.a', hasil: null }, { teks: 'III.b', hasil: null }], beda: true }] },
    { judul: 'Syarat', baris: [{ nama: 'Pangkat', isi: [{ teks: 'III/d', hasil: 'memenuhi' }, { teks: 'III/d', hasil: 'memenuhi' }], beda: false }] },
  ],
};

function draw(hanyaBeda: boolean, meja = new MejaNominatif('J', '2026-11-22')) {
  komponen = mount(TabelBanding, { target: document.body, props: { meja, banding, hanyaBeda } });
  flushSync();
  return meja;
}

it('baris yang berbeda ditandai dengan kata, bukan warna saja', () => {
  draw(false);
  const baris = [...document.querySelectorAll('tr[data-beda]')].map((b) => [b.querySelector('th')?.textContent?.replace(/\s+/g, ' ').trim(), b.querySelectorAll('svg').length > 0]);
  expect(baris).toEqual([
    ['Eselon beda', true],
    ['Pangkat', true],
  ]);
  expect(document.querySelector('tr[data-beda=false] td')?.textContent).toContain('Memenuhi');
});

it('hanya yang berbeda: bagian tanpa perbedaan tidak tampil', () => {
  draw(true);
  expect([...document.querySelectorAll('th[scope=rowgroup]')].map((t) => t.textContent)).toEqual(['Jabatan']);
});

it('calon dapat dikeluarkan dari perbandingan, dan tidak lebih dari empat yang masuk', () => {
  const meja = new MejaNominatif('J', '2026-11-22');
  for (const nip of ['1', '2', '3', '4', '5']) meja.toggleBanding(nip);
  expect(meja.banding).toEqual(['1', '2', '3', '4']);
  draw(false, meja);
  document.querySelectorAll<HTMLElement>('[data-uji=banding-keluarkan]')[1]?.click();
  expect(meja.banding).toEqual(['1', '3', '4']);
});
