/** Files between the page and the host: base64 text, and names for what was signed. */

/** The bytes of a dropped file as the host takes them. */
export function encodeBase64(isi: Uint8Array): string {
  const POTONG = 0x8000;
  let teks = '';
  for (let mulai = 0; mulai < isi.length; mulai += POTONG) teks += String.fromCharCode(...isi.subarray(mulai, mulai + POTONG));
  return btoa(teks);
}

/** `Berita-Acara.pdf` signed in the field `ketua` is proposed as `Berita-Acara-ttd-ketua.pdf`. */
export function namaBertanda(nama: string, kolom: string): string {
  return `${nama.replace(/\.pdf$/i, '')}-ttd-${kolom}.pdf`;
}
