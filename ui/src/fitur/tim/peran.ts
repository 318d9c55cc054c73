import type { AnggotaView } from '$lib/host';

/** The roles as they are written. */
export const NAMA_PERAN: Record<string, string> = {
  ketua: 'Ketua merangkap anggota',
  sekretaris: 'Sekretaris merangkap anggota',
  anggota: 'Anggota',
  sekretariat: 'Sekretariat, bukan anggota',
};

/** The role of one person: who chairs now, and who is no member though the title might say so. */
export function sebutanPeran({ peran, ketua, dihitung_kuorum }: Pick<AnggotaView, 'peran' | 'ketua' | 'dihitung_kuorum'>): string {
  if (peran === 'ketua' && !ketua) return 'Ketua menurut SK, digantikan';
  if (ketua && peran !== 'ketua') return 'Ketua pengganti';
  if (!dihitung_kuorum && peran === 'sekretaris') return 'Sekretaris, bukan anggota';
  if (!dihitung_kuorum && peran === 'anggota') return 'Anggota, tidak dihitung untuk kuorum';
  return NAMA_PERAN[peran] ?? peran;
}

/** `3`, `3 atau 5`, `5, 7, atau 9`. */
export function sebutkan(butir: string[]): string {
  if (butir.length <= 2) return butir.join(' atau ');
  return `${butir.slice(0, -1).join(', ')}, atau ${butir.at(-1)}`;
}
