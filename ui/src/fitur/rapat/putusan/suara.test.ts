import { expect, it } from 'vitest';
import { count, daftarPilihan, fromPilihan, orderByVotes, rollCall, secretBallot, total } from './suara';

const SUARA = {
  a: { pilihan: 'calon:1', alasan: '' },
  b: { pilihan: 'calon:2', alasan: '' },
  c: { pilihan: 'calon:2', alasan: '' },
  d: { pilihan: 'abstain', alasan: ' belum yakin ' },
  pergi: { pilihan: 'calon:1', alasan: '' },
};
const PESERTA = ['a', 'b', 'c', 'd'];

it('menghitung hanya suara peserta', () => {
  expect(count(SUARA, PESERTA)).toEqual({ 'calon:1': 1, 'calon:2': 2, abstain: 1 });
  expect(total(count(SUARA, PESERTA))).toBe(4);
});

it('mengurutkan calon menurut suara; yang sama tetap pada tempatnya', () => {
  expect(orderByVotes(['1', '3', '2'], { 'calon:2': 2, 'calon:1': 1, 'calon:3': 1 })).toEqual(['2', '1', '3']);
});

it('menyerahkan suara terbuka beserta alasannya', () => {
  expect(rollCall(SUARA, ['a', 'd', 'belum'])).toEqual({
    cara: 'terbuka',
    suara: [
      { nip: 'a', pilihan: { jenis: 'calon', nip: '1' }, alasan: null },
      { nip: 'd', pilihan: { jenis: 'abstain' }, alasan: 'belum yakin' },
    ],
  });
});

it('menyerahkan suara rahasia hanya sebagai hitungan', () => {
  expect(secretBallot({ setuju: 3, tidak_setuju: 0, abstain: 1 })).toEqual({
    cara: 'rahasia',
    suara: [
      { pilihan: { jenis: 'setuju' }, jumlah: 3 },
      { pilihan: { jenis: 'abstain' }, jumlah: 1 },
    ],
  });
});

it('pilihan kembali ke kuncinya', () => {
  for (const { kunci } of [...daftarPilihan([{ nip: '1', nama: 'Satu' }]), ...daftarPilihan(null)]) {
    const cara = rollCall({ a: { pilihan: kunci, alasan: '' } }, ['a']);
    expect(cara.cara === 'terbuka' && cara.suara.map((s) => fromPilihan(s.pilihan))).toEqual([kunci]);
  }
});
