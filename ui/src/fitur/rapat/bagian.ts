/** The parts of the meeting screen that are no item of the agenda; the last part of the address. */

import type { TahapRapat } from '$lib/host';

export type Bagian = 'persiapan' | 'kehadiran' | 'sesudah';

/** The parts there are at a stage, the one to begin with first. */
const PADA: Record<TahapRapat, Bagian[]> = {
  disiapkan: ['persiapan', 'kehadiran'],
  dibuka: ['kehadiran'],
  diskors: ['kehadiran'],
  ditutup: ['sesudah', 'kehadiran'],
  ditunda: ['sesudah', 'kehadiran'],
};

export function daftarBagian(tahap: TahapRapat): Bagian[] {
  return PADA[tahap];
}

/** Where an address names something that is seen to within a part, as the readiness list does. */
const DI_DALAM: Record<string, Bagian> = { agenda: 'persiapan', undangan: 'persiapan', deklarasi: 'kehadiran' };

/** The part an address names; where it names none, the one the stage begins with. */
export function findBagian(nama: string | undefined, tahap: TahapRapat): Bagian {
  const ada = PADA[tahap];
  const dicari = nama && (DI_DALAM[nama] ?? nama);
  return ada.find((b) => b === dicari) ?? ada[0]!;
}
