import type { KeadaanNaskah, NaskahView } from '$lib/host';

/** The states in words. */
export const KEADAAN: Record<KeadaanNaskah, string> = { konsep: 'Konsep', final: 'Final', ditandatangani: 'Ditandatangani', dikirim: 'Dikirim' };

/** What the book of letters is looked at by; empty text for everything. */
export interface Saringan {
  cari: string;
  jenis: string;
  keadaan: KeadaanNaskah | '';
  tahun: string;
  urut: 'tanggal' | 'nomor' | 'kepada';
}

/** How the book of letters is looked at; it stays so while the program runs. */
export const SARINGAN_AWAL: Saringan = { cari: '', jenis: '', keadaan: '', tahun: '', urut: 'tanggal' };

/** The documents that fit, in the order asked for; those of one day stay as they come, the newest first. */
export function saring(daftar: NaskahView[], s: Saringan): NaskahView[] {
  const kata = s.cari.toLowerCase().split(/\s+/).filter(Boolean);
  const cocok = daftar.filter((n) => {
    if ((s.jenis && n.jenis !== s.jenis) || (s.keadaan && n.keadaan !== s.keadaan) || (s.tahun && !n.tanggal.startsWith(s.tahun))) return false;
    if (kata.length === 0) return true;
    const teks = [n.nomor, n.nama_jenis, n.perihal, n.tujuan, n.kunci, n.judul_rapat].join(' ').toLowerCase();
    return kata.every((k) => teks.includes(k));
  });
  const banding = new Intl.Collator('id', { numeric: true });
  if (s.urut === 'nomor') cocok.sort((a, b) => banding.compare(a.nomor ?? '\uffff', b.nomor ?? '\uffff'));
  else if (s.urut === 'kepada') cocok.sort((a, b) => banding.compare(a.tujuan ?? '\uffff', b.tujuan ?? '\uffff'));
  else cocok.sort((a, b) => (a.tanggal < b.tanggal ? 1 : a.tanggal > b.tanggal ? -1 : 0));
  return cocok;
}

/** The choices that a list of documents gives. */
export function pilihan(daftar: NaskahView[]) {
  const jenis = new Map(daftar.map((n) => [n.jenis, n.nama_jenis]));
  const tahun = [...new Set(daftar.map((n) => n.tanggal.slice(0, 4)))].sort().reverse();
  return {
    jenis: [{ nilai: '', teks: 'Semua jenis' }, ...[...jenis].map(([nilai, teks]) => ({ nilai, teks })).sort((a, b) => a.teks.localeCompare(b.teks))],
    tahun: [{ nilai: '', teks: 'Semua tahun' }, ...tahun.map((t) => ({ nilai: t, teks: t }))],
    keadaan: [{ nilai: '', teks: 'Semua keadaan' }, ...(['final', 'ditandatangani', 'dikirim'] as const).map((k) => ({ nilai: k, teks: KEADAAN[k] }))] as { nilai: KeadaanNaskah | ''; teks: string }[],
  };
}
