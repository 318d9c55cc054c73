import { expect, it } from 'vitest';
import { formatBobot, parseBobot, PENUH, scaleTo, setBobot, sum } from './bobot';
import { BobotUji } from './bobot-uji.svelte';

const PAKET = [350, 150, 200, 100, 200, 0];

it.each([
  [PAKET, 0, 500, [500, 115, 154, 77, 154, 0]],
  [PAKET, 0, 1000, [1000, 0, 0, 0, 0, 0]],
  [PAKET, 5, 100, [315, 135, 180, 90, 180, 100]],
  [[1000, 0, 0], 0, 800, [800, 100, 100]],
  [[1000], 0, 400, [400]],
])('%j dengan bobot ke-%i menjadi %i: yang lain ikut sebanding', (bobot, letak, nilai, hasil) => {
  expect(setBobot(bobot, letak, nilai, true)).toEqual(hasil);
});

it('bobot lain diam bila tidak diminta ikut', () => {
  expect(setBobot(PAKET, 0, 500, false)).toEqual([500, 150, 200, 100, 200, 0]);
});

it('hasil penyekalaan selalu tepat seratus persen', () => {
  for (let nilai = 0; nilai <= PENUH; nilai++) expect(sum(setBobot(PAKET, 2, nilai, true))).toBe(PENUH);
  expect(scaleTo([1, 1, 1], PENUH)).toEqual([334, 333, 333]);
});

it('menggeser pergi dan kembali tidak meninggalkan sisa pembulatan', () => {
  const bobot = new BobotUji(PAKET.map((b, i) => ({ id: `k${i}`, nama: '', bobot: b / 10, skala: '' })));
  for (const nilai of [360, 555, 990, 10, 350]) bobot.set(0, nilai);
  expect(bobot.kini).toEqual(PAKET);
  expect(bobot.berubah).toBe(false);
});

it('tanpa ikut, jumlah dapat meleset dan dapat dijadikan seratus lagi', () => {
  const bobot = new BobotUji([{ id: 'a', nama: '', bobot: 60, skala: '' }, { id: 'b', nama: '', bobot: 40, skala: '' }]);
  bobot.setIkut(false);
  bobot.set(0, 400);
  expect(bobot.jumlah).toBe(800);
  bobot.balance();
  expect(bobot.masukan()).toEqual([{ kriteria: 'a', bobot: 50 }, { kriteria: 'b', bobot: 50 }]);
  bobot.reset();
  expect(bobot.kini).toEqual([600, 400]);
});

it.each([
  ['12,5', 125],
  ['12.5', 125],
  ['7 %', 70],
  ['100', 1000],
  ['100,1', null],
  ['-1', null],
  ['12,55', null],
  ['', null],
])('membaca %j sebagai %j', (teks, nilai) => {
  expect(parseBobot(teks)).toBe(nilai);
  if (nilai !== null) expect(parseBobot(formatBobot(nilai))).toBe(nilai);
});
