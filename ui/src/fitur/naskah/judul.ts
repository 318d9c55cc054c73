import type { JenisNaskahView } from '$lib/host';

/** The documents' names. */
export const JUDUL_NASKAH: Record<JenisNaskahView, string> = {
  berita_acara: 'Berita Acara',
  surat_rekomendasi: 'Surat Rekomendasi',
};
