/** The nine-box as a plot: performance upwards, potential to the right. */

import type { SelView } from '$lib/host';

/** From the top row down, and from the left column to the right. */
export const BARIS = ['tinggi', 'sedang', 'rendah'];
export const KOLOM = ['rendah', 'sedang', 'tinggi'];

/** The cells row by row as they are drawn. */
export function arrange(sel: SelView[]): SelView[] {
  return BARIS.flatMap((kinerja) => KOLOM.flatMap((potensial) => sel.filter((s) => s.kinerja === kinerja && s.potensial === potensial)));
}

const LANGKAH: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The cell that a key leads to from a cell, both counted row by row; `null` for any other key. */
export function step(letak: number, tombol: string): number | null {
  if (tombol === 'Home') return letak - (letak % 3);
  if (tombol === 'End') return letak - (letak % 3) + 2;
  const langkah = LANGKAH[tombol];
  if (!langkah) return null;
  const clamp = (n: number) => Math.min(2, Math.max(0, n));
  return clamp(Math.floor(letak / 3) + langkah[0]) * 3 + clamp((letak % 3) + langkah[1]);
}

const KEPING = 1.69;
const TEPI = 1.125;
/** The head with a name of two lines, or of three where the cell is narrow. */
const KEPALA = 4.75;
const KEPALA_SEMPIT = 5.75;
const SEMPIT = 11;

/** How many initials fit into one cell of a plot of that size, all in rem: below the head with its number and name. */
export function capacity(lebar: number, tinggi: number): number {
  const fit = (ruang: number) => Math.max(1, Math.floor(ruang / KEPING));
  const kepala = lebar / 3 < SEMPIT ? KEPALA_SEMPIT : KEPALA;
  return fit(lebar / 3 - TEPI) * fit(tinggi / 3 - kepala);
}

/** `RK` for `Hj. Ratna Dewi Kusuma, S.Sos.`: first and last name without titles. */
export function initials(nama: string): string {
  const kata = (nama.split(',')[0] ?? '').split(/\s+/).filter((k) => k && !k.endsWith('.'));
  const [awal, akhir] = [kata[0] ?? nama, kata.length > 1 ? kata.at(-1) : undefined];
  return [awal, akhir].map((k) => k?.charAt(0).toUpperCase() ?? '').join('');
}
