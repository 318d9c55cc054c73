/** The answers of a form as the window keeps them: the JSON that the host reads. */

import type { FormulirView, IsianView } from '$lib/host';

export type Jawab = string | boolean | string[] | Jawaban | Jawaban[];
export interface Jawaban {
  [nama: string]: Jawab | undefined;
}

/** The answers of a fresh form: what each question begins with. */
export function awal(isian: IsianView[]): Jawaban {
  const jawaban: Jawaban = {};
  for (const i of isian) {
    if (i.bawaan) jawaban[i.nama] = i.bawaan;
    else if (i.macam === 'daftar') jawaban[i.nama] = [awal(i.kolom)];
  }
  return jawaban;
}

/** Whether the question is put, as another was answered. */
export function diajukan(i: IsianView, jawaban: Jawaban): boolean {
  const { bila } = i;
  return !bila || bila.kode.includes(String(jawaban[bila.isian] ?? ''));
}

/** The answers to the questions that are put, as JSON. */
export function tulis(formulir: FormulirView, jawaban: Jawaban): string {
  const diisi: Jawaban = {};
  for (const i of formulir.isian) if (diajukan(i, jawaban)) diisi[i.nama] = jawaban[i.nama];
  return JSON.stringify(diisi);
}

/** What was kept of a draft; a fresh form where nothing of it can be read. */
export function baca(formulir: FormulirView, isian: string): Jawaban {
  try {
    const isi: unknown = JSON.parse(isian);
    if (isi && typeof isi === 'object' && !Array.isArray(isi)) return { ...awal(formulir.isian), ...(isi as Jawaban) };
  } catch {
    // A draft that cannot be read is begun anew.
  }
  return awal(formulir.isian);
}
