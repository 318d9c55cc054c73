/** Which posts a draft can still fill. */

import type { RancanganView, RingkasanNominatifView } from '$lib/host';

export interface JabatanTujuan {
  kode: string;
  nama: string;
  unit: string;
  /** Left by someone in this draft, and not filled in it yet. */
  ditinggalkan: boolean;
}

/** The posts that the draft itself leaves vacant first, then the vacant ones that are filled from a nominative list. */
export function jabatanDapatDiisi(lowong: RingkasanNominatifView[], rancangan: Pick<RancanganView, 'lowong'>): JabatanTujuan[] {
  const ditinggalkan = rancangan.lowong.map(({ kode, jabatan, unit }) => ({ kode, nama: jabatan, unit, ditinggalkan: true }));
  const sudah = new Set(ditinggalkan.map((j) => j.kode));
  const sisanya = lowong
    .filter((r) => r.penolakan === null && !sudah.has(r.jabatan.kode))
    .map(({ jabatan: { kode, nama, unit } }) => ({ kode, nama, unit, ditinggalkan: false }));
  return [...ditinggalkan, ...sisanya];
}
