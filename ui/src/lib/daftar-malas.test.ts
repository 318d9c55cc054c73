import { expect, it } from 'vitest';
import { DaftarMalas } from './daftar-malas.svelte';

const tenang = () => new Promise((selesai) => setTimeout(selesai, 0));

it('hanya halaman yang dilihat yang diminta, masing-masing sekali', async () => {
  const diminta: number[] = [];
  const daftar = new DaftarMalas<number>((mulai, batas) => {
    diminta.push(mulai);
    return Promise.resolve({ jumlah: 10_000, isi: Array.from({ length: batas }, (_, i) => mulai + i) });
  });
  daftar.reload();
  await tenang();
  expect([daftar.jumlah, daftar.at(7), daftar.at(5042)]).toEqual([10_000, 7, undefined]);
  daftar.at(5043);
  await tenang();
  expect([daftar.at(5042), diminta]).toEqual([5042, [0, 5000]]);
});

it('jawaban atas pertanyaan lama dibuang', async () => {
  const jawab: ((isi: string) => void)[] = [];
  const daftar = new DaftarMalas<string>(() => new Promise((selesai) => jawab.push((isi) => selesai({ jumlah: 1, isi: [isi] }))));
  daftar.reload();
  await tenang();
  daftar.reload();
  await tenang();
  jawab[1]?.('baru');
  jawab[0]?.('lama');
  await tenang();
  expect(daftar.at(0)).toBe('baru');
});
