import type { NaskahView, TerbitanView } from '$lib/host';

/** The number, and the version of what was made again after a correction; the kind where it bears no number. */
export const nomorNaskah = (n: NaskahView) => {
  const nomor = n.nomor ?? 'Tanpa nomor';
  return n.versi > 1 ? `${nomor}, versi ${n.versi}` : nomor;
};

/** What came of issuing: what already said the same was not issued again. */
export const kabarTerbit = (nama: string, { naskah, baru }: TerbitanView) => {
  if (baru === 0) return `${nama} tidak berubah sejak terbit.`;
  if (baru < naskah.length) return `${nama} terbit: ${baru} dari ${naskah.length} naskah baru.`;
  return naskah.length > 1 ? `${naskah.length} ${nama} terbit.` : `${nama} terbit.`;
};
