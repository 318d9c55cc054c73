import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import type { BatasBobotView } from '$lib/host';
import GeserBobot from './GeserBobot.svelte';

let komponen: object | undefined;
afterEach(() => {
  if (komponen) void unmount(komponen);
  document.body.innerHTML = '';
});

function draw(batas: BatasBobotView | null = null) {
  const bobot = $state({ nilai: 350 });
  const props = {
    kriteria: { id: 'golongan', nama: 'Golongan', bobot: 35, skala: '' },
    paket: 350,
    batas,
    get nilai() {
      return bobot.nilai;
    },
    set nilai(n: number) {
      bobot.nilai = n;
    },
  };
  komponen = mount(GeserBobot, { target: document.body, props });
  flushSync();
  return bobot;
}

const find = <T extends HTMLElement>(uji: string) => document.querySelector<T>(`[data-uji=${uji}]`)!;

function press(uji: string, key: string) {
  find(uji).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  flushSync();
}

it.each([
  ['bobot-geser', 'ArrowRight', 360],
  ['bobot-geser', 'ArrowDown', 340],
  ['bobot-geser', 'PageUp', 450],
  ['bobot-geser', 'Home', 0],
  ['bobot-geser', 'End', 1000],
  ['bobot-angka', 'ArrowUp', 360],
])('%s dengan %s menjadi %i', (uji, tombol, nilai) => {
  const bobot = draw();
  press(uji, tombol);
  expect(bobot.nilai).toBe(nilai);
  expect(find('bobot-geser').getAttribute('aria-valuetext')).toBe(`${nilai / 10} persen`);
});

it('angka yang diketik berlaku, yang bukan bobot tidak, dan dikatakan', () => {
  const bobot = draw();
  const angka = find<HTMLInputElement>('bobot-angka');
  for (const [isi, nilai] of [['12,5', 125], ['12,5x', 125], ['200', 125]] as const) {
    angka.value = isi;
    angka.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    expect(bobot.nilai).toBe(nilai);
  }
  expect(angka.getAttribute('aria-invalid')).toBe('true');
  expect(document.body.textContent).toContain('Tulis angka 0 sampai 100.');
});

it('pita menunjukkan rentang selama dua teratas tetap, juga dalam kata', () => {
  draw({ kriteria: 'golongan', nama: 'Golongan', kini: 35, tetap_dari: 20, tetap_sampai: 50, turun: null, naik: null, tukar_turun: null, tukar_naik: 42.5, kalimat: 'Dua teratas tetap antara 20% dan 50%.' });
  expect(find('bobot-pita').style).toMatchObject({ left: '20%', width: '30%' });
  expect(document.querySelector<HTMLElement>('.tukar')?.style.left).toBe('42.5%');
  const kata = find('bobot-geser').getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(kata)?.textContent).toContain('Dua teratas tetap antara 20% dan 50%.');
});
