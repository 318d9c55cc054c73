/** What narrows the table of candidates, and how many each narrowing would leave. */

import { angka } from '$lib/format/angka';
import type { CalonView } from '$lib/host';

export type HasilTerpilih = 'semua' | 'memenuhi' | 'perlu_verifikasi' | 'tidak_memenuhi';

export interface Saringan {
  hasil: HasilTerpilih;
  /** Words that name, NIP, post or unit must hold. */
  cari: string;
  /** Empty for all. */
  kategori: string;
  arah: string;
  lingkup: string;
  unit: string;
}

export const TANPA_SARINGAN: Saringan = { hasil: 'semua', cari: '', kategori: '', arah: '', lingkup: '', unit: '' };

const BIDANG = ['kategori', 'arah', 'lingkup', 'unit'] as const;
type Bidang = (typeof BIDANG)[number];

const KATA: Record<string, string> = {
  promosi: 'Promosi',
  rotasi: 'Rotasi',
  demosi: 'Demosi',
  vertikal: 'Vertikal',
  horizontal: 'Horizontal',
  diagonal: 'Diagonal',
  dalam_satuan_kerja: 'Dalam satuan kerja',
  antar_satuan_kerja: 'Antarsatuan kerja',
};

/** A kind of move for people: `Antarsatuan kerja`. */
export function word(kunci: string): string {
  return KATA[kunci] ?? kunci;
}

const teks = new WeakMap<CalonView, string>();

/** What the search looks at, put together once for each candidate. */
function textOf(c: CalonView): string {
  let isi = teks.get(c);
  if (isi === undefined) {
    isi = `${c.nama} ${c.nip} ${c.jabatan} ${c.unit}`.toLowerCase();
    teks.set(c, isi);
  }
  return isi;
}

/** The candidates that remain. */
export function narrow(calon: CalonView[], s: Saringan): CalonView[] {
  const kata = s.cari.toLowerCase().split(/\s+/).filter(Boolean);
  return calon.filter((c) => {
    if (s.hasil !== 'semua' && c.hasil !== s.hasil) return false;
    if (BIDANG.some((b) => s[b] && c[b] !== s[b])) return false;
    return kata.every((k) => textOf(c).includes(k));
  });
}

/** How many of each result remain under everything but the result itself. */
export function countHasil(calon: CalonView[], s: Saringan): Record<HasilTerpilih, number> {
  const jumlah = { semua: 0, memenuhi: 0, perlu_verifikasi: 0, tidak_memenuhi: 0 };
  for (const c of narrow(calon, { ...s, hasil: 'semua' })) {
    jumlah.semua++;
    if (c.hasil in jumlah) jumlah[c.hasil as HasilTerpilih]++;
  }
  return jumlah;
}

/** What one field can be narrowed to, each with how many candidates it has. */
export function choices(calon: CalonView[], bidang: Bidang): { nilai: string; teks: string }[] {
  const jumlah = new Map<string, number>();
  for (const c of calon) if (c[bidang]) jumlah.set(c[bidang], (jumlah.get(c[bidang]) ?? 0) + 1);
  return [...jumlah].map(([nilai, n]) => ({ nilai, teks: `${word(nilai)} (${angka(n)})` })).sort((a, b) => a.teks.localeCompare(b.teks, 'id'));
}

/** The narrowings in force besides result and search. */
export function active(s: Saringan): { bidang: Bidang; teks: string }[] {
  return BIDANG.filter((b) => s[b]).map((bidang) => ({ bidang, teks: word(s[bidang]) }));
}
