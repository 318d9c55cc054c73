import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '$lib/pdf-isi';
import { encodeBase64, namaBertanda } from './berkas';

describe('berkas', () => {
  it('bolak-balik tanpa berubah, juga yang besar', () => {
    const isi = Uint8Array.from({ length: 100_003 }, (_, i) => (i * 31) % 256);
    expect(decodeBase64(encodeBase64(isi))).toEqual(isi);
  });
  it('menamai berkas yang ditandatangani menurut kolomnya', () => {
    expect(namaBertanda('Berita-Acara.pdf', 'ketua')).toBe('Berita-Acara-ttd-ketua.pdf');
    expect(namaBertanda('Berita-Acara-ttd-ketua.PDF', 'anggota-1')).toBe('Berita-Acara-ttd-ketua-ttd-anggota-1.pdf');
  });
});
