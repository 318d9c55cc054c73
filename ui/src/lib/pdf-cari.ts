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

/** Text as it is compared: without letter case, kinds of space and soft hyphens; one character for each. */
const samakan = (teks: string) => teks.replace(/[\u00a0\s]/g, ' ').toLowerCase();

/**
 * Every place where `kata` stands, each as the boxes it covers: one in each piece it runs through. `ukur` gives a
 * text's width in any unit; only ratios count.
 */
export function findKata(potongan: Potongan[], kata: string, ukur: (teks: string) => number): Kotak[][] {
  const dicari = samakan(kata).trim();
  if (!dicari) return [];
  const awal: number[] = [];
  let semua = '';
  for (const p of potongan) {
    awal.push(semua.length);
    semua += samakan(p.teks);
  }
  const temuan: Kotak[][] = [];
  for (let di = semua.indexOf(dicari); di >= 0; di = semua.indexOf(dicari, di + dicari.length)) {
    const sampai = di + dicari.length;
    const kotak = potongan.flatMap((p, i) => {
      const mulai = Math.max(0, di - (awal[i] ?? 0));
      const akhir = Math.min(p.teks.length, sampai - (awal[i] ?? 0));
      return mulai < akhir && p.lebar > 0 ? [part(p, mulai, akhir, ukur)] : [];
    });
    temuan.push(kotak);
  }
  return temuan;
}

/** The box of some of a piece's characters. */
function part(p: Potongan, mulai: number, akhir: number, ukur: (teks: string) => number): Kotak {
  const penuh = ukur(p.teks.trimEnd()) || 1;
  const di = (n: number) => Math.min(1, ukur(p.teks.slice(0, n)) / penuh);
  const bulat = (panjang: number) => Math.round(panjang * 100) / 100;
  return { x: bulat(p.x + p.lebar * di(mulai)), y: p.y, lebar: bulat(p.lebar * (di(akhir) - di(mulai))), tinggi: p.tinggi };
}
