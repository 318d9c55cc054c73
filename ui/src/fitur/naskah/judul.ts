import type { NaskahView } from '$lib/host';

/** The number, and the version of what was made again after a correction; the kind where it bears no number. */
export const nomorNaskah = (n: NaskahView) => {
  const nomor = n.nomor ?? 'Tanpa nomor';
  return n.versi > 1 ? `${nomor}, versi ${n.versi}` : nomor;
};
