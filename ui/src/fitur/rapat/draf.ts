/** What is typed on an item before it is recorded, and its form in the store. A secret ballot is no part of it. */

import type { SuaraDraf } from './putusan/suara';

export type Cara = 'musyawarah' | 'terbuka' | 'rahasia';

export interface Draf {
  /** The recommended, in order. */
  calon: string[];
  /** Whether an item that fills no post is approved; `null` until it is said. */
  setuju: boolean | null;
  alasan: string;
  cara: Cara;
  /** The roll call, by member. */
  suara: Record<string, SuaraDraf>;
  /** A note that is being written. */
  catatan: string;
}

export const DRAF_KOSONG: Draf = { calon: [], setuju: null, alasan: '', cara: 'musyawarah', suara: {}, catatan: '' };

const CARA: Cara[] = ['musyawarah', 'terbuka', 'rahasia'];
const isText = (x: unknown): x is string => typeof x === 'string';

function readSuara(isi: unknown): Record<string, SuaraDraf> {
  if (typeof isi !== 'object' || isi === null) return {};
  return Object.fromEntries(
    Object.entries(isi).flatMap(([nip, s]: [string, Partial<SuaraDraf> | null]) =>
      isText(s?.pilihan) ? [[nip, { pilihan: s.pilihan, alasan: isText(s.alasan) ? s.alasan : '' }]] : [],
    ),
  );
}

/** Reads what was kept; whatever cannot be read is left out. */
export function parseDraf(isi: string): Draf {
  let mentah: Partial<Record<keyof Draf, unknown>>;
  try {
    const terbaca: unknown = JSON.parse(isi);
    mentah = typeof terbaca === 'object' && terbaca !== null ? terbaca : {};
  } catch {
    return DRAF_KOSONG;
  }
  return {
    calon: Array.isArray(mentah.calon) ? mentah.calon.filter(isText) : [],
    setuju: typeof mentah.setuju === 'boolean' ? mentah.setuju : null,
    alasan: isText(mentah.alasan) ? mentah.alasan : '',
    cara: CARA.find((c) => c === mentah.cara) ?? 'musyawarah',
    suara: readSuara(mentah.suara),
    catatan: isText(mentah.catatan) ? mentah.catatan : '',
  };
}

/** What is kept; beside a secret ballot no vote at all. */
export function writeDraf(draf: Draf): string {
  return JSON.stringify(draf.cara === 'rahasia' ? { ...draf, suara: undefined } : draf);
}
