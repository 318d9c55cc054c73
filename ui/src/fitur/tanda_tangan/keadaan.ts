/** How far each way to a signature has come, in words. */

import { angka } from '$lib/format/angka';
import type { BerkasView, Galat, LaporanView } from '$lib/host';

/** What the fields of the newest copy say. */
export function keadaanKolom(laporan: Pick<LaporanView, 'kolom' | 'kolom_kosong'> | null, galat: Pick<Galat, 'pesan'> | null): string {
  if (galat) return galat.pesan;
  if (!laporan) return 'Memeriksa…';
  const [semua, kosong] = [laporan.kolom.length, laporan.kolom_kosong.length];
  if (kosong === 0) return `Semua ${angka(semua)} kolom sudah ditandatangani.`;
  if (kosong === semua) return `${angka(semua)} kolom, semua masih kosong.`;
  return `${angka(semua - kosong)} dari ${angka(semua)} kolom sudah ditandatangani.`;
}

/** How many files came back, and the last of them. */
export function keadaanKembali(berkas: Pick<BerkasView, 'diterima'>[], sebutan: string): string {
  const akhir = berkas.at(-1);
  return akhir ? `${angka(berkas.length)} ${sebutan} diterima, terakhir ${akhir.diterima}.` : `Belum ada ${sebutan} yang diterima.`;
}
