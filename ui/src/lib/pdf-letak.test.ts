import { describe, expect, test } from 'vitest';
import { placeKotak } from './pdf-letak';

const kotak = { x: 300, y: 600, lebar: 200, tinggi: 60 };

describe('letak kotak pada halaman', () => {
  test.each([
    ['tegak', [1, 0, 0, -1, 0, 842], { x: 300, y: 182, lebar: 200, tinggi: 60 }],
    ['diputar seperempat', [0, 1, 1, 0, 0, 0], { x: 600, y: 300, lebar: 60, tinggi: 200 }],
    ['dengan pangkal bergeser', [1, 0, 0, -1, -10, 852], { x: 290, y: 192, lebar: 200, tinggi: 60 }],
  ])('halaman %s', (_, ubah, letak) => {
    expect(placeKotak({ ubah }, kotak)).toEqual(letak);
  });
});
