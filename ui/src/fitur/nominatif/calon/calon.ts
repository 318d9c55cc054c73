/** How a candidate's figures are written. Only wording: what counts and what not was decided before. */

import { lama } from '$lib/format/angka';
import { selisihHari } from '$lib/format/tanggal';
import type { CalonView } from '$lib/host';

/** Whole months from one day to another. */
function bulanPenuh(dari: string, ke: string): number {
  const [t1 = 0, b1 = 0, h1 = 0] = dari.split('-').map(Number);
  const [t2 = 0, b2 = 0, h2 = 0] = ke.split('-').map(Number);
  return (t2 - t1) * 12 + (b2 - b1) - (h2 < h1 ? 1 : 0);
}

/** `12 th 4 bln`, or `11 hari` when less than a month, or `sudah lewat`. */
export function jarak(dari: string | null, ke: string | null): string {
  if (!dari || !ke) return '–';
  const hari = selisihHari(dari, ke);
  if (hari < 0) return 'sudah lewat';
  const bulan = bulanPenuh(dari, ke);
  return bulan === 0 ? `${hari} hari` : lama(bulan);
}

/** The predicates of the last two years, the nearer first, each without its year; the years stand in the head. */
export function predikat(calon: Pick<CalonView, 'skp'>): (string | null)[] {
  return calon.skp.map((s) => s?.replace(/^\d{4}\s+/, '') ?? null);
}

/** The two years that count on a date: the one before it and the one before that. */
export function tahunSkp(per: string): [number, number] {
  const tahun = Number(per.slice(0, 4));
  return [tahun - 1, tahun - 2];
}

/** The verdict with its reasons: `Tidak memenuhi: Pangkat, Disiplin.` Only binding checks decide, so only they are named. */
export function describeHasil({ hasil, temuan }: Pick<CalonView, 'hasil' | 'temuan'>): string {
  const names = (jawaban: string) =>
    temuan
      .filter((t) => t.sifat === 'wajib' && t.hasil === jawaban)
      .map((t) => t.nama)
      .join(', ');
  if (hasil === 'memenuhi') return 'Memenuhi semua syarat wajib.';
  if (hasil === 'perlu_verifikasi') return `Perlu verifikasi, data belum ada: ${names('belum_ada_data')}.`;
  return `Tidak memenuhi: ${names('tidak_memenuhi')}.`;
}
