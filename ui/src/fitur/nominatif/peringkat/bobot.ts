/** Trial weights in tenths of a per cent, in the order of the criteria: whole numbers, so that a sum is exactly what it shows. */

import { angka } from '$lib/format/angka';

export const PENUH = 1000;

export function sum(bobot: number[]): number {
  return bobot.reduce((jumlah, b) => jumlah + b, 0);
}

/** The weights in the same proportion with another sum; what rounding leaves goes to the largest fractions. Where all are nothing, they share alike. */
export function scaleTo(bobot: number[], tujuan: number): number[] {
  const jumlah = sum(bobot);
  const tepat = bobot.map((b) => (jumlah === 0 ? tujuan / bobot.length : (b * tujuan) / jumlah));
  const bulat = tepat.map(Math.floor);
  const urutan = tepat.map((t, i) => ({ i, pecahan: t - Math.floor(t) })).sort((a, b) => b.pecahan - a.pecahan || a.i - b.i);
  for (const { i } of urutan.slice(0, tujuan - sum(bulat))) bulat[i] = (bulat[i] ?? 0) + 1;
  return bulat;
}

/** One weight set; with `ikut`, the others share the rest in the proportion they have. */
export function setBobot(bobot: number[], letak: number, nilai: number, ikut: boolean): number[] {
  if (!ikut) return bobot.with(letak, nilai);
  return scaleTo(bobot.toSpliced(letak, 1), PENUH - nilai).toSpliced(letak, 0, nilai);
}

export function fromPersen(persen: number | null): number {
  return Math.round((persen ?? 0) * 10);
}

/** `12,5` from 125. */
export function formatBobot(bobot: number): string {
  return angka(bobot / 10);
}

/** Reads `12,5`, `12.5` or `12 %`; nothing beyond 0 to 100. */
export function parseBobot(teks: string): number | null {
  const cocok = /^(\d{1,3})(?:[.,](\d))?\s*%?$/.exec(teks.trim());
  if (!cocok) return null;
  const nilai = Number(cocok[1]) * 10 + Number(cocok[2] ?? 0);
  return nilai <= PENUH ? nilai : null;
}
