import { expect, test } from 'vitest';
import { sebutanPeran, sebutkan } from './peran';

test.each([
  ['ketua', true, true, 'Ketua merangkap anggota'],
  ['ketua', false, true, 'Ketua menurut SK, digantikan'],
  ['anggota', true, true, 'Ketua pengganti'],
  ['sekretaris', false, true, 'Sekretaris merangkap anggota'],
  ['sekretaris', false, false, 'Sekretaris, bukan anggota'],
  ['anggota', false, false, 'Anggota, tidak dihitung untuk kuorum'],
  ['sekretariat', false, false, 'Sekretariat, bukan anggota'],
])('%s, ketua %s, dihitung %s: %s', (peran, ketua, dihitung_kuorum, sebutan) => {
  expect(sebutanPeran({ peran, ketua, dihitung_kuorum })).toBe(sebutan);
});

test('kehadiran yang sah disebut satu per satu', () => {
  expect(sebutkan(['3'])).toBe('3');
  expect(sebutkan(['3', '5'])).toBe('3 atau 5');
  expect(sebutkan(['5', '7', '9'])).toBe('5, 7, atau 9');
});
