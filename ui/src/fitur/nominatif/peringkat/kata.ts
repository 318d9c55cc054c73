/** How an order and its robustness are put into words. Every figure comes from the host. */

import { angka } from '$lib/format/angka';
import type { BatasBobotView, UrutView } from '$lib/host/sementara';

export interface Gerak {
  arah: 'naik' | 'turun' | 'tetap';
  kata: string;
}

/** How a place moved against the pack's order: `naik 2`. */
export function gerak({ peringkat, peringkat_paket }: Pick<UrutView, 'peringkat' | 'peringkat_paket'>): Gerak {
  const langkah = peringkat_paket - peringkat;
  if (langkah === 0) return { arah: 'tetap', kata: 'tetap' };
  return langkah > 0 ? { arah: 'naik', kata: `naik ${angka(langkah)}` } : { arah: 'turun', kata: `turun ${angka(-langkah)}` };
}

/** The places that more than one candidate shares. */
export function placesShared(urutan: Pick<UrutView, 'peringkat'>[]): Set<number> {
  const dilihat = new Set<number>();
  const berbagi = new Set<number>();
  for (const { peringkat } of urutan) (dilihat.has(peringkat) ? berbagi : dilihat).add(peringkat);
  return berbagi;
}

/** Between which weights the first two stay as they are, in per cent. */
export function rentang({ turun, naik }: Pick<BatasBobotView, 'turun' | 'naik'>): { dari: number; ke: number } {
  return { dari: turun?.bobot ?? 0, ke: naik?.bobot ?? 100 };
}

const satuDesimal = (n: number) => angka(Math.round(n * 10) / 10);

/** The range in words. */
export function describeRentang({ turun, naik }: Pick<BatasBobotView, 'turun' | 'naik'>): string {
  if (turun && naik) return `Dua teratas tetap antara ${satuDesimal(turun.bobot)}% dan ${satuDesimal(naik.bobot)}%.`;
  if (turun) return `Dua teratas tetap di atas ${satuDesimal(turun.bobot)}%.`;
  if (naik) return `Dua teratas tetap di bawah ${satuDesimal(naik.bobot)}%.`;
  return 'Dua teratas tetap berapa pun bobotnya.';
}

/** `A`, `A dan B`, `A, B, dan C`. */
export function join(nama: string[]): string {
  if (nama.length < 3) return nama.join(' dan ');
  return `${nama.slice(0, -1).join(', ')}, dan ${nama.at(-1)}`;
}

/** Ends a sentence once, though titles end in a point, too. */
function close(kalimat: string): string {
  return kalimat.endsWith('.') ? kalimat : `${kalimat}.`;
}

/** What became of the pack's first two. */
export function describeDuaTeratas(urutan: UrutView[], dua: string[]): string {
  const names = (pilih: (u: UrutView) => boolean) => join(urutan.filter(pilih).map((u) => u.nama));
  const masuk = names((u) => dua.includes(u.nip) && u.peringkat_paket > 2);
  const keluar = names((u) => !dua.includes(u.nip) && u.peringkat_paket <= 2);
  const teratas = names((u) => dua.includes(u.nip));
  if (!masuk || !keluar) return teratas ? close(`Dua teratas: ${teratas}`) : 'Belum ada calon yang memenuhi syarat.';
  return `${masuk} masuk ke dua teratas; ${keluar} keluar.`;
}
