import type { JenisNaskahView, NaskahView } from '$lib/host';

/** The documents' names. */
export const JUDUL_NASKAH: Record<JenisNaskahView, string> = {
  undangan: 'Undangan',
  berita_acara: 'Berita Acara',
  berita_acara_penundaan: 'Berita Acara Penundaan',
  surat_rekomendasi: 'Surat Rekomendasi',
};

/** The number, and the version of minutes that were corrected. */
export const nomorNaskah = (n: NaskahView) => (n.versi > 1 ? `${n.nomor}, versi ${n.versi}` : n.nomor);
