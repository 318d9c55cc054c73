/** The roles as they are written. */
export const NAMA_PERAN: Record<string, string> = {
  ketua: 'Ketua merangkap anggota',
  sekretaris: 'Sekretaris merangkap anggota',
  anggota: 'Anggota',
  sekretariat: 'Sekretariat, bukan anggota',
};

/** `3`, `3 atau 5`, `5, 7, atau 9`. */
export function sebutkan(butir: string[]): string {
  if (butir.length <= 2) return butir.join(' atau ');
  return `${butir.slice(0, -1).join(', ')}, atau ${butir.at(-1)}`;
}
