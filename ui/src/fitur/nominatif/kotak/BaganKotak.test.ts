import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import BaganKotak from './BaganKotak.svelte';
import { arrange, BARIS, KOLOM } from './kotak';

let komponen: object | undefined;
afterEach(() => {
  if (komponen) void unmount(komponen);
  document.body.innerHTML = '';
});

function draw(terpilih: number | null = null) {
  const sel = arrange(BARIS.flatMap((kinerja, b) => KOLOM.map((potensial, k) => ({ kinerja, potensial, nomor: 9 - (b * 3 + k), nama: `Kotak ${b}${k}`, tindak_lanjut: '', calon: b === 0 && k === 2 ? Array.from({ length: 12 }, (_, i) => String(i)) : [] }))));
  const onPilih = vi.fn();
  komponen = mount(BaganKotak, { target: document.body, props: { sel, terpilih, nama: (n) => `Calon ${n}`, onPilih } });
  flushSync();
  return { onPilih, tombol: [...document.querySelectorAll('button')] };
}

it('Tab singgah pada satu kotak, panah berpindah, klik memilih', () => {
  const { onPilih, tombol } = draw();
  expect(tombol.map((t) => t.tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1, -1, -1]);
  tombol[0]?.focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    flushSync();
  }
  expect(document.activeElement).toBe(tombol[7]);
  expect(tombol.map((t) => t.tabIndex).indexOf(0)).toBe(7);
  tombol[7]?.click();
  expect(onPilih).toHaveBeenCalledExactlyOnceWith(7);
});

it('kotak menyebut nomor, jumlah, kedua sumbu, dan namanya; inisial yang tak muat dihitung', () => {
  const { tombol } = draw(2);
  expect(tombol[2]?.getAttribute('aria-pressed')).toBe('true');
  expect(tombol[2]?.textContent?.replace(/\s+/g, ' ')).toContain('Kotak 7 12 calon, kinerja tinggi, potensial tinggi: Kotak 02');
  expect(tombol[2]?.querySelector('.lain')?.textContent).toBe('+12');
});
