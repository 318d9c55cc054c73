import { describe, expect, test } from 'vitest';
import { keadaanKembali, keadaanKolom } from './keadaan';

describe('keadaan tanda tangan', () => {
  const laporan = (kosong: number) => ({ kolom: Array.from({ length: 3 }), kolom_kosong: Array.from({ length: kosong }, () => 'Ketua') }) as unknown as Parameters<typeof keadaanKolom>[0];
  test.each([
    [laporan(3), null, '3 kolom, semua masih kosong.'],
    [laporan(2), null, '1 dari 3 kolom sudah ditandatangani.'],
    [laporan(0), null, 'Semua 3 kolom sudah ditandatangani.'],
    [null, null, 'Memeriksa…'],
    [null, { pesan: 'Tanpa ruang.' }, 'Tanpa ruang.'],
  ])('kolom %#', (kolom, galat, kalimat) => expect(keadaanKolom(kolom, galat)).toBe(kalimat));
  test('yang kembali', () => {
    expect(keadaanKembali([], 'berkas')).toBe('Belum ada berkas yang diterima.');
    expect(keadaanKembali([{ diterima: 'kemarin' }, { diterima: '22-11-2026 10.00' }], 'pindaian')).toBe('2 pindaian diterima, terakhir 22-11-2026 10.00.');
  });
});
