import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, 'token.css'), 'utf8');

function readTokens(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [terang, gelap] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (terang + 0.05) / (gelap + 0.05);
}

const [terang = '', gelap = ''] = css.split(":root[data-tema='gelap']");
const ALAS = ['kertas', 'permukaan', 'cekung', 'aksen-lembut'];
const PASANGAN: [string, string[], number][] = [
  ['tinta', ALAS, 4.5],
  ['tinta-2', ALAS, 4.5],
  ['tinta-3', ALAS, 4.5],
  ['aksen', ALAS, 4.5],
  ['aksen-kuat', ALAS, 4.5],
  ['di-atas-aksen', ['aksen', 'aksen-kuat'], 4.5],
  ['memenuhi', [...ALAS, 'memenuhi-lembut'], 4.5],
  ['verifikasi', [...ALAS, 'verifikasi-lembut'], 4.5],
  ['tidak', [...ALAS, 'tidak-lembut'], 4.5],
  ['tinta', ['memenuhi-lembut', 'verifikasi-lembut', 'tidak-lembut'], 4.5],
  ['tinta-2', ['memenuhi-lembut', 'verifikasi-lembut', 'tidak-lembut'], 4.5],
  ['rahasia', ['kertas', 'permukaan'], 4.5],
  ['garis-bidang', ALAS, 3],
];

describe.each([
  ['terang', readTokens(terang)],
  ['gelap', readTokens(gelap)],
])('tema %s', (_nama, token) => {
  it.each(PASANGAN)('%s terbaca di atas %j', (tinta, alas, batas) => {
    for (const dasar of alas) {
      const nilai = contrast(token.get(tinta) ?? '', token.get(dasar) ?? '');
      expect(nilai, `${tinta} di atas ${dasar}`).toBeGreaterThanOrEqual(batas);
    }
  });
});
