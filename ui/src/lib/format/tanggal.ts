/** Dates travel as ISO text (`2026-12-21`) and are shown as the official letters write them (`21 Desember 2026`). */

const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'] as const;
const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
const MILIDETIK_SEHARI = 86_400_000;

interface Bagian {
  tahun: number;
  bulan: number;
  hari: number;
}

function isRealDate({ tahun, bulan, hari }: Bagian): boolean {
  const uji = new Date(Date.UTC(tahun, bulan - 1, hari));
  return tahun >= 1900 && tahun <= 2200 && uji.getUTCMonth() === bulan - 1 && uji.getUTCDate() === hari;
}

function split(iso: string): Bagian | null {
  const cocok = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!cocok) return null;
  const bagian = { tahun: Number(cocok[1]), bulan: Number(cocok[2]), hari: Number(cocok[3]) };
  return isRealDate(bagian) ? bagian : null;
}

function toIso({ tahun, bulan, hari }: Bagian): string {
  return `${String(tahun).padStart(4, '0')}-${String(bulan).padStart(2, '0')}-${String(hari).padStart(2, '0')}`;
}

/** `21 Desember 2026`; text that is no date is shown as it came. */
export function tanggalPanjang(iso: string | null | undefined): string {
  if (!iso) return '–';
  const b = split(iso);
  return b ? `${b.hari} ${BULAN[b.bulan - 1]} ${b.tahun}` : iso;
}

/** `Senin, 21 Desember 2026`. */
export function tanggalBerhari(iso: string): string {
  const b = split(iso);
  if (!b) return iso;
  const hari = HARI[new Date(Date.UTC(b.tahun, b.bulan - 1, b.hari)).getUTCDay()];
  return `${hari}, ${tanggalPanjang(iso)}`;
}

/** `21 Desember 2026 pukul 09.07`, in the reader's own zone, from a full timestamp. */
export function waktuPanjang(cap: string): string {
  const waktu = new Date(cap);
  if (Number.isNaN(waktu.getTime())) return cap;
  return `${tanggalPanjang(localIso(waktu))} pukul ${jamMenit(waktu)}`;
}

/** `09.07`, the Indonesian way to write `09:07:00`. */
export function jam(text: string | null | undefined): string {
  return text ? text.slice(0, 5).replace(':', '.') : '–';
}

function jamMenit(waktu: Date): string {
  return `${String(waktu.getHours()).padStart(2, '0')}.${String(waktu.getMinutes()).padStart(2, '0')}`;
}

function localIso(waktu: Date): string {
  return toIso({ tahun: waktu.getFullYear(), bulan: waktu.getMonth() + 1, hari: waktu.getDate() });
}

/** Today on this computer's calendar. */
export function hariIni(): string {
  return localIso(new Date());
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function selisihHari(a: string, b: string): number {
  const dari = split(a);
  const ke = split(b);
  if (!dari || !ke) return Number.NaN;
  return Math.round((Date.UTC(ke.tahun, ke.bulan - 1, ke.hari) - Date.UTC(dari.tahun, dari.bulan - 1, dari.hari)) / MILIDETIK_SEHARI);
}

/** `hari ini`, `besok`, `3 hari lagi`, `lewat 2 hari`. */
export function sisaHari(hari: number): string {
  if (hari === 0) return 'hari ini';
  if (hari === 1) return 'besok';
  return hari > 0 ? `${hari} hari lagi` : `lewat ${-hari} hari`;
}

function findBulan(kata: string): number {
  const cari = kata.toLowerCase();
  return cari.length < 3 ? 0 : BULAN.findIndex((nama) => nama.toLowerCase().startsWith(cari)) + 1;
}

/** Reads a date as people type it: `21 Desember 2026`, `21 des 2026`, `21-12-2026`, `21/12/2026`, `21.12.2026` or `2026-12-21`. */
export function parseTanggal(text: string): string | null {
  const t = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(t);
  const angka = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(t);
  const kata = /^(\d{1,2})[-/. ]+([a-z]+)[-/., ]+(\d{4})$/i.exec(t);
  let bagian: Bagian | null = null;
  if (iso) bagian = { tahun: Number(iso[1]), bulan: Number(iso[2]), hari: Number(iso[3]) };
  else if (angka) bagian = { tahun: Number(angka[3]), bulan: Number(angka[2]), hari: Number(angka[1]) };
  else if (kata) bagian = { tahun: Number(kata[3]), bulan: findBulan(kata[2] ?? ''), hari: Number(kata[1]) };
  return bagian && isRealDate(bagian) ? toIso(bagian) : null;
}

/** Reads an hour as people type it: `9`, `9.07`, `09:07`, `0907`; gives `09:07:00`. */
export function parseJam(text: string): string | null {
  const cocok = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(text.trim());
  if (!cocok) return null;
  const [pukul, menit] = [Number(cocok[1]), Number(cocok[2] ?? 0)];
  if (pukul > 23 || menit > 59) return null;
  return `${String(pukul).padStart(2, '0')}:${String(menit).padStart(2, '0')}:00`;
}
