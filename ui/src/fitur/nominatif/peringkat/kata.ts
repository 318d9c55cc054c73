/** How an order and its robustness are put into words. Every figure comes from the host. */

import { angka } from '$lib/format/angka';
import type { PeringkatView, UrutView } from '$lib/host';

type DuaTeratas = Pick<PeringkatView, 'urutan' | 'dua_berubah'> & { ketahanan: Pick<PeringkatView['ketahanan'], 'dua_teratas'> };

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

/** `A`, `A dan B`, `A, B, dan C`. */
export function join(nama: string[]): string {
  if (nama.length < 3) return nama.join(' dan ');
  return `${nama.slice(0, -1).join(', ')}, dan ${nama.at(-1)}`;
}

/** Ends a sentence once, though titles end in a point, too. */
function close(kalimat: string): string {
  return kalimat.endsWith('.') ? kalimat : `${kalimat}.`;
}

/** Who the first two are, or, where they are not the pack's, what became of those. */
export function describeDuaTeratas({ urutan, dua_berubah, ketahanan: { dua_teratas: dua } }: DuaTeratas): string {
  const names = (pilih: (u: UrutView) => boolean) => join(urutan.filter(pilih).map((u) => u.nama));
  const masuk = names((u) => dua.includes(u.nip) && u.peringkat_paket > 2);
  const keluar = names((u) => !dua.includes(u.nip) && u.peringkat_paket <= 2);
  const teratas = names((u) => dua.includes(u.nip));
  if (!dua_berubah) return teratas ? close(`Dua teratas: ${teratas}`) : 'Belum ada calon yang memenuhi syarat.';
  if (masuk && keluar) return `${masuk} masuk ke dua teratas; ${keluar} keluar.`;
  if (masuk) return `${masuk} ikut masuk ke dua teratas.`;
  return `${keluar} tidak lagi termasuk dua teratas.`;
}
