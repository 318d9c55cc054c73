import { describe, expect, it } from 'vitest';
import type { NaskahView, TerbitanView } from '$lib/host';
import { kabarTerbit } from './judul';

const terbitan = (jumlah: number, baru: number): TerbitanView => ({ naskah: Array.from({ length: jumlah }, () => ({}) as NaskahView), baru, peringatan: [] });

describe('kabar sesudah menerbitkan', () => {
  it.each([
    [1, 1, 'Daftar hadir terbit.'],
    [1, 0, 'Daftar hadir tidak berubah sejak terbit.'],
    [3, 0, 'Daftar hadir tidak berubah sejak terbit.'],
    [3, 3, '3 Daftar hadir terbit.'],
    [3, 2, 'Daftar hadir terbit: 2 dari 3 naskah baru.'],
  ])('dari %i naskah %i baru', (jumlah, baru, kabar) => {
    expect(kabarTerbit('Daftar hadir', terbitan(jumlah, baru))).toBe(kabar);
  });
});
