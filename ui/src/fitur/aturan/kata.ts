/** What the letters of confidence mean. */
export const KEYAKINAN: Record<string, string> = {
  P: 'naskah asli dibaca',
  S: 'menurut sumber kedua',
  K: 'kelaziman, belum dipastikan',
};
