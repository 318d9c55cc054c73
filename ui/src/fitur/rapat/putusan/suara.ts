/** Votes on the screen: every choice under one plain key, how many each got, and the order that follows from them. */

import type { CaraIsian, PilihanIsian } from '$lib/host';

/** `calon:<nip>`, `setuju`, `tidak_setuju` or `abstain`. */
export type KunciPilihan = string;

export interface ButirPilihan {
  kunci: KunciPilihan;
  teks: string;
}

/** One member's vote in a roll call that is being taken. */
export interface SuaraDraf {
  pilihan: KunciPilihan;
  alasan: string;
}

export const ABSTAIN: KunciPilihan = 'abstain';
const CALON = 'calon:';

export function pilihanCalon(nip: string): KunciPilihan {
  return CALON + nip;
}

/** The choices of a ballot: the candidates named, or for and against; and always abstention. */
export function daftarPilihan(calon: { nip: string; nama: string }[] | null): ButirPilihan[] {
  const isi = calon
    ? calon.map((c) => ({ kunci: pilihanCalon(c.nip), teks: c.nama }))
    : [
        { kunci: 'setuju', teks: 'Setuju' },
        { kunci: 'tidak_setuju', teks: 'Tidak setuju' },
      ];
  return [...isi, { kunci: ABSTAIN, teks: 'Abstain' }];
}

/** How many votes each choice got. */
export function count(suara: Record<string, SuaraDraf>, peserta: string[]): Record<KunciPilihan, number> {
  const hasil: Record<KunciPilihan, number> = {};
  for (const nip of peserta) {
    const pilihan = suara[nip]?.pilihan;
    if (pilihan) hasil[pilihan] = (hasil[pilihan] ?? 0) + 1;
  }
  return hasil;
}

/** The candidates with the most votes first; those with equal votes keep the order they have. */
export function orderByVotes(calon: string[], hitungan: Record<KunciPilihan, number>): string[] {
  const suara = (nip: string) => hitungan[pilihanCalon(nip)] ?? 0;
  return [...calon].sort((a, b) => suara(b) - suara(a));
}

function toPilihan(kunci: KunciPilihan): PilihanIsian {
  if (kunci.startsWith(CALON)) return { jenis: 'calon', nip: kunci.slice(CALON.length) };
  return { jenis: kunci as 'setuju' | 'tidak_setuju' | 'abstain' };
}

export function fromPilihan(pilihan: PilihanIsian): KunciPilihan {
  return pilihan.jenis === 'calon' ? pilihanCalon(pilihan.nip) : pilihan.jenis;
}

/** The roll call as the host takes it: who has voted, in the members' order. */
export function rollCall(suara: Record<string, SuaraDraf>, peserta: string[]): CaraIsian {
  return {
    cara: 'terbuka',
    suara: peserta.flatMap((nip) => {
      const s = suara[nip];
      return s?.pilihan ? [{ nip, pilihan: toPilihan(s.pilihan), alasan: s.alasan.trim() || null }] : [];
    }),
  };
}

/** The secret ballot as the host takes it: counts alone. */
export function secretBallot(hitungan: Record<KunciPilihan, number>): CaraIsian {
  return {
    cara: 'rahasia',
    suara: Object.entries(hitungan)
      .filter(([, jumlah]) => jumlah > 0)
      .map(([kunci, jumlah]) => ({ pilihan: toPilihan(kunci), jumlah })),
  };
}

export function total(hitungan: Record<KunciPilihan, number>): number {
  return Object.values(hitungan).reduce((a, b) => a + b, 0);
}
