/** How an item of the agenda is told in a line. */

import type { MataAcaraView, PutusanView } from '$lib/host';

export const NAMA_JENIS: Record<string, string> = {
  pengisian_jabatan: 'Pengisian jabatan',
  pertimbangan_mutasi: 'Pertimbangan mutasi',
  pemberhentian: 'Pemberhentian dari jabatan',
  lainnya: 'Lainnya',
};

/** `3 calon direkomendasikan`, `disetujui`, `ditunda: menunggu data`. */
export function ringkasPutusan(putusan: PutusanView): string {
  switch (putusan.jenis) {
    case 'direkomendasikan':
      return `${putusan.calon.length} calon direkomendasikan`;
    case 'disetujui':
      return 'disetujui';
    case 'tidak_disetujui':
      return 'tidak disetujui';
    default:
      return `ditunda: ${putusan.alasan}`;
  }
}

/** What stands below the item's name: its kind or unit, and how far it is. */
export function keadaanAcara(a: MataAcaraView, dibahas: boolean): string {
  const apa = a.jabatan ? (a.jabatan.eselon ?? a.jabatan.jenis) : (a.orang?.nama ?? NAMA_JENIS[a.jenis] ?? a.jenis);
  if (a.putusan) return `${apa} · ${ringkasPutusan(a.putusan)}`;
  if (dibahas) return `${apa} · sedang dibahas`;
  if (a.penilaian && !a.penilaian.lengkap) return `${apa} · ${a.penilaian.sudah.length} dari ${a.peserta.length} lembar nilai masuk`;
  if (a.jabatan && a.jumlah) return `${apa} · ${a.jabatan.unit} · ${a.jumlah.memenuhi} calon memenuhi`;
  return a.tujuan ? `${apa} · ${a.tujuan}` : apa;
}
