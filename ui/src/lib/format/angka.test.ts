import { describe, expect, it } from 'vitest';
import { angka, desimal, lama, nip, ukuran } from './angka';

describe('angka', () => {
  it('ribuan memakai titik, pecahan memakai koma', () => {
    expect([angka(999), angka(1500), angka(1_234_567), angka(87.5)]).toEqual(['999', '1.500', '1.234.567', '87,5']);
  });

  it('NIP ditulis dalam empat kelompok yang tidak terputus', () => {
    expect(nip('198704122010011003').replaceAll('\u00a0', ' ')).toBe('19870412 201001 1 003');
    expect(nip('19870412 201001 1 003').replaceAll('\u00a0', ' ')).toBe('19870412 201001 1 003');
    expect(nip('198704122010011003')).not.toContain(' ');
    expect(nip('1987')).toBe('1987');
  });

  it.each([
    [0, '0 bln'],
    [11, '11 bln'],
    [12, '1 th'],
    [148, '12 th 4 bln'],
  ])('lama %i bulan', (bulan, kata) => {
    expect(lama(bulan)).toBe(kata);
  });

  it('ukuran berkas', () => {
    expect([ukuran(200), ukuran(58_200), ukuran(2_440_000)]).toEqual(['1 KB', '58 KB', '2,4 MB']);
  });
});

it('desimal dibulatkan, dan yang tidak ada ditulis sebagai garis', () => {
  expect([desimal(62.25), desimal(62.25, 2), desimal(80), desimal(0), desimal(null), desimal(undefined)]).toEqual(['62,3', '62,25', '80', '0', '–', '–']);
});
