/** Finding words on a page: which places to mark. */

/** A piece of a page's text, with its place in points from the upper left corner. */
export interface Potongan {
  teks: string;
  x: number;
  y: number;
  lebar: number;
  tinggi: number;
}

/** A place to mark. */
export type Kotak = Omit<Potongan, 'teks'>;

/** A hyphen at the end of a line: one of the word, or one that only parts it. */
const TANDA_HUBUNG = '\u0001';

/** A character as it is compared: without letter case and kinds of space; nothing where it never shows. */
function samakan(huruf: string): string {
  if (huruf === '\u00ad') return '';
  if (/\s/.test(huruf)) return ' ';
  const kecil = huruf.toLowerCase();
  return kecil.length === huruf.length ? kecil : huruf;
}

/** What matches the words as they may be written: parted at the end of a line, with or without a hyphen of their own. */
function pola(kata: string): RegExp {
  const huruf = Array.from(kata, (h) => (h === '-' ? `[-${TANDA_HUBUNG}]` : h.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')));
  return new RegExp(huruf.join(`${TANDA_HUBUNG}?`), 'gu');
}

/**
 * Every place where `kata` stands, each as the boxes it covers: one in each piece it runs through. `ukur` gives a
 * text's width in any unit; only ratios count.
 */
export function findKata(potongan: Potongan[], kata: string, ukur: (teks: string) => number): Kotak[][] {
  const dicari = Array.from(kata, samakan).join('').trim();
  if (!dicari) return [];
  let semua = '';
  /** Which piece and which of its characters each one of `semua` is. */
  const asal: [Potongan, number][] = [];
  for (const p of potongan) {
    const akhirBaris = /\p{L}-\s$/u.test(p.teks) ? p.teks.length - 2 : p.teks.length;
    for (let n = 0; n < p.teks.length; n += 1) {
      if (n > akhirBaris) continue;
      const huruf = n === akhirBaris ? TANDA_HUBUNG : samakan(p.teks.charAt(n));
      if (huruf) asal.push([p, n]);
      semua += huruf;
    }
  }
  return Array.from(semua.matchAll(pola(dicari)), ({ index, 0: { length } }) => {
    const letak = asal.slice(index, index + length);
    return [...new Set(letak.map(([p]) => p))]
      .filter((p) => p.lebar > 0)
      .map((p) => {
        const nomor = letak.filter(([milik]) => milik === p).map(([, n]) => n);
        return part(p, Math.min(...nomor), Math.max(...nomor) + 1, ukur);
      });
  });
}

/** The box of some of a piece's characters. */
function part(p: Potongan, mulai: number, akhir: number, ukur: (teks: string) => number): Kotak {
  const penuh = ukur(p.teks.trimEnd()) || 1;
  const di = (n: number) => Math.min(1, ukur(p.teks.slice(0, n)) / penuh);
  const bulat = (panjang: number) => Math.round(panjang * 100) / 100;
  return { x: bulat(p.x + p.lebar * di(mulai)), y: p.y, lebar: bulat(p.lebar * (di(akhir) - di(mulai))), tinggi: p.tinggi };
}
