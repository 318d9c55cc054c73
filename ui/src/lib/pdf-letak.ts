/** Where something of a PDF stands on its page as it is shown. */

import type { UkuranHalaman } from './pdf';
import type { Kotak } from './pdf-cari';

/** A rectangle in the page's own coordinates, from its lower left corner, as one from the upper left corner of the shown page. */
export function placeKotak({ ubah }: Pick<UkuranHalaman, 'ubah'>, { x, y, lebar, tinggi }: Kotak): Kotak {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = ubah;
  const tampak = (kx: number, ky: number) => [a * kx + c * ky + e, b * kx + d * ky + f] as const;
  const [x1, y1] = tampak(x, y);
  const [x2, y2] = tampak(x + lebar, y + tinggi);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), lebar: Math.abs(x2 - x1), tinggi: Math.abs(y2 - y1) };
}
