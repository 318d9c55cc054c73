import { expect, it } from 'vitest';
import { arrange, BARIS, capacity, initials, KOLOM, step } from './kotak';

const sel = (kinerja: string, potensial: string) => ({ kinerja, potensial, nomor: 0, nama: '', tindak_lanjut: '', calon: [] });

it('kinerja tinggi di atas, potensial tinggi di kanan', () => {
  const acak = KOLOM.flatMap((p) => BARIS.map((k) => sel(k, p)));
  const rapi = arrange(acak);
  expect(rapi).toHaveLength(9);
  expect([rapi[0], rapi[2], rapi[6]]).toEqual([sel('tinggi', 'rendah'), sel('tinggi', 'tinggi'), sel('rendah', 'rendah')]);
});

it.each([
  [4, 'ArrowUp', 1],
  [1, 'ArrowUp', 1],
  [4, 'ArrowRight', 5],
  [5, 'ArrowRight', 5],
  [6, 'ArrowLeft', 6],
  [7, 'ArrowDown', 7],
  [4, 'Home', 3],
  [4, 'End', 5],
  [4, 'Enter', null],
])('dari kotak %i dengan %s ke %j', (letak, tombol, tujuan) => {
  expect(step(letak, tombol)).toBe(tujuan);
});

it.each([
  [26, 24, 4],
  [60, 36, 44],
  [0, 0, 1],
])('pada bagan %i kali %i muat %i inisial tiap kotak', (lebar, tinggi, muat) => {
  expect(capacity(lebar, tinggi)).toBe(muat);
});

it.each([
  ['Hj. Ratna Dewi Kusuma, S.Sos., M.Si.', 'RK'],
  ['Drs. H. Eko Wirawan', 'EW'],
  ['Suparno', 'S'],
  ['', ''],
])('inisial %s: %s', (nama, hasil) => {
  expect(initials(nama)).toBe(hasil);
});
