/** A member's sheet of scores: every candidate by every criterion. */

import type { NilaiIsian } from '$lib/host';

/** What is typed, by candidate and criterion. */
export type Lembar = Record<string, string>;

export interface Sel {
  calon: string;
  kriteria: string;
}

export function kunciSel({ calon, kriteria }: Sel): string {
  return `${calon}/${kriteria}`;
}

/** The score that was typed; `null` where it is none. */
export function parseNilai(teks: string | undefined): number | null {
  return teks !== undefined && /^\d{1,3}$/.test(teks.trim()) ? Number(teks) : null;
}

/** The sheet as the host takes it; `null` while a cell is without a number. */
export function readLembar(lembar: Lembar, sel: Sel[]): NilaiIsian[] | null {
  const nilai = sel.map((s) => ({ ...s, nilai: parseNilai(lembar[kunciSel(s)]) }));
  return nilai.every((n) => n.nilai !== null) ? (nilai as NilaiIsian[]) : null;
}
