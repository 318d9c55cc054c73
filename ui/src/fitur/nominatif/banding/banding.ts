/** Which rows of a comparison are on show. */

import type { BagianBandingView } from '$lib/host';

export function countBeda(bagian: BagianBandingView[]): { beda: number; semua: number } {
  const baris = bagian.flatMap((b) => b.baris);
  return { beda: baris.filter((b) => b.beda).length, semua: baris.length };
}

/** The sections with only the rows that differ; a section without any is left out. */
export function onlyBeda(bagian: BagianBandingView[]): BagianBandingView[] {
  return bagian.map((b) => ({ ...b, baris: b.baris.filter((r) => r.beda) })).filter((b) => b.baris.length > 0);
}
