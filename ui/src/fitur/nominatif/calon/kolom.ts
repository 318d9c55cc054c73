/** The columns of the table of candidates: which there are, which fit, and by which one it is ordered. */

import type { CalonView } from '$lib/host';

export type IdKolom = 'jabatan' | 'unit' | 'golongan' | 'pendidikan' | 'skp' | 'lama' | 'skor' | 'gerak' | 'kelas' | 'kotak' | 'pensiun';
/** The columns that are always there, too, can be ordered by. */
export type IdUrut = IdKolom | 'peringkat' | 'nama';

export interface Kolom {
  id: IdKolom;
  nama: string;
  /** As the column's head has it, where the name is too long. */
  singkat?: string;
  /** Width in rem below which it is not drawn. */
  lebar: number;
  /** Share of the room that is left. */
  bagian?: number;
}

export const KOLOM: Kolom[] = [
  { id: 'jabatan', nama: 'Jabatan sekarang', lebar: 8.5, bagian: 2.4 },
  { id: 'unit', nama: 'Unit kerja', lebar: 7.5, bagian: 2 },
  { id: 'golongan', nama: 'Golongan', singkat: 'Gol.', lebar: 2.5 },
  { id: 'pendidikan', nama: 'Pendidikan', lebar: 5 },
  { id: 'skp', nama: 'SKP dua tahun', lebar: 5.25 },
  { id: 'lama', nama: 'Lama dalam jabatan', singkat: 'Dalam jabatan', lebar: 5 },
  { id: 'skor', nama: 'Nilai peringkat', singkat: 'Nilai', lebar: 3 },
  { id: 'gerak', nama: 'Perpindahan', lebar: 7 },
  { id: 'kelas', nama: 'Kelas jabatan', singkat: 'Kelas', lebar: 3 },
  { id: 'kotak', nama: 'Kotak sembilan', singkat: 'Kotak', lebar: 3.25 },
  { id: 'pensiun', nama: 'Pensiun', lebar: 4.5 },
];

export const KOLOM_BAWAAN: IdKolom[] = ['jabatan', 'golongan', 'skp', 'pensiun'];

const TETAP = { peringkat: 3.25, nama: 9.75, hasil: 5.75 };
const SELA = 0.625;
const TEPI = 1.5;

/** The chosen columns that fit into a width in rem, and those that must go below the name. */
export function fit(dipilih: readonly IdKolom[], lebar: number): { tampak: Kolom[]; terlipat: Kolom[] } {
  let sisa = lebar - TEPI - TETAP.peringkat - TETAP.nama - TETAP.hasil - 2 * SELA;
  const tampak: Kolom[] = [];
  const terlipat: Kolom[] = [];
  for (const kolom of KOLOM.filter((k) => dipilih.includes(k.id))) {
    sisa -= kolom.lebar + SELA;
    (sisa >= 0 ? tampak : terlipat).push(kolom);
  }
  return { tampak, terlipat };
}

/** `grid-template-columns` for what is drawn. */
export function template(tampak: Kolom[]): string {
  const tengah = tampak.map((k) => (k.bagian ? `minmax(${k.lebar}rem, ${k.bagian}fr)` : `${k.lebar}rem`));
  return [`${TETAP.peringkat}rem`, 'minmax(0, 3fr)', ...tengah, `${TETAP.hasil}rem`].join(' ');
}

type Kunci = string | number | null | undefined;

const KUNCI: Record<IdUrut, (c: CalonView) => Kunci> = {
  peringkat: (c) => c.peringkat,
  nama: (c) => c.nama,
  jabatan: (c) => c.jabatan,
  unit: (c) => c.unit,
  golongan: (c) => c.golongan,
  pendidikan: (c) => c.pendidikan,
  skp: (c) => c.skp[0]?.replace(/^\d{4}\s+/, ''),
  lama: (c) => c.lama_jabatan_hari,
  skor: (c) => c.skor,
  gerak: (c) => `${c.kategori} ${c.arah} ${c.lingkup ?? ''}`,
  kelas: (c) => c.kelas,
  kotak: (c) => c.kotak?.nomor,
  pensiun: (c) => c.pensiun,
};

export interface Urutan {
  menurut: IdUrut;
  menurun: boolean;
}

const KATA = new Intl.Collator('id', { numeric: true });

/** In order; whoever lacks the datum comes last either way. By place it is the host's own order, which is not touched. */
export function order(calon: CalonView[], { menurut, menurun }: Urutan): CalonView[] {
  if (menurut === 'peringkat' && !menurun) return calon;
  const arah = menurun ? -1 : 1;
  const berkunci = calon.map((isi) => ({ isi, kunci: KUNCI[menurut](isi) ?? null }));
  berkunci.sort((a, b) => {
    if (a.kunci === null || b.kunci === null) return Number(a.kunci === null) - Number(b.kunci === null);
    const beda = typeof a.kunci === 'number' && typeof b.kunci === 'number' ? a.kunci - b.kunci : KATA.compare(String(a.kunci), String(b.kunci));
    return arah * beda;
  });
  return berkunci.map((b) => b.isi);
}
