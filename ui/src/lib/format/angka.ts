/** Numbers as Indonesians write them, and the NIP in its four groups. */

const RIBUAN = new Intl.NumberFormat('id-ID');
const TANPA_PUTUS = '\u00a0';

/** `1500` → `1.500`; decimals with a comma. */
export function angka(nilai: number): string {
  return RIBUAN.format(nilai);
}

/** `62,25`: rounded to so many places, without needless noughts; what is not there is a dash. */
export function desimal(nilai: number | null | undefined, tempat = 1): string {
  const pangkat = 10 ** tempat;
  return nilai === null || nilai === undefined ? '–' : angka(Math.round(nilai * pangkat) / pangkat);
}

/** `198704122010011003` → `19870412 201001 1 003`, with no-break spaces; anything else is left as it is. */
export function nip(digit: string): string {
  const bersih = digit.replace(/\s/g, '');
  if (!/^\d{18}$/.test(bersih)) return digit;
  return [bersih.slice(0, 8), bersih.slice(8, 14), bersih.slice(14, 15), bersih.slice(15)].join(TANPA_PUTUS);
}

/** `12 th 4 bln` from a number of months. */
export function lama(bulan: number): string {
  const [tahun, sisa] = [Math.floor(bulan / 12), bulan % 12];
  if (tahun === 0) return `${sisa} bln`;
  return sisa === 0 ? `${tahun} th` : `${tahun} th ${sisa} bln`;
}

/** `2,4 MB`, `310 KB`. */
export function ukuran(bita: number): string {
  if (bita < 1_000_000) return `${angka(Math.max(1, Math.round(bita / 1000)))} KB`;
  return `${angka(Math.round(bita / 100_000) / 10)} MB`;
}
