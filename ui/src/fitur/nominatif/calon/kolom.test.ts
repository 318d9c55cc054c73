import { expect, it } from 'vitest';
import type { CalonView } from '$lib/host';
import { fit, KOLOM, KOLOM_BAWAAN, order, template } from './kolom';

it('kolom bawaan tampil semua pada lebar meja kerja', () => {
  expect(fit(KOLOM_BAWAAN, 52)).toMatchObject({ tampak: [{ id: 'jabatan' }, { id: 'golongan' }, { id: 'skp' }, { id: 'pensiun' }], terlipat: [] });
});

it('pada lebar mana pun setiap kolom terpilih ada, tampak atau terlipat', () => {
  const semua = KOLOM.map((k) => k.id);
  for (let lebar = 10; lebar < 120; lebar += 5) {
    const { tampak, terlipat } = fit(semua, lebar);
    expect([...tampak, ...terlipat].map((k) => k.id).sort()).toEqual([...semua].sort());
  }
  expect(fit(semua, 20).tampak).toEqual([]);
  expect(fit(semua, 120).terlipat).toEqual([]);
});

it('kisi punya satu lajur untuk tiap kolom tampak dan tiga yang tetap', () => {
  const { tampak } = fit(KOLOM_BAWAAN, 52);
  expect(template(tampak).split(/ (?![^(]*\))/)).toHaveLength(tampak.length + 3);
});

const calon = (nip: string, isi: Partial<CalonView>) => ({ nip, nama: nip, peringkat: null, golongan: null, ...isi }) as CalonView;
const DAFTAR = [calon('a', { peringkat: 1, golongan: 'IV/a' }), calon('b', { peringkat: 10, golongan: 'III/d' }), calon('c', {}), calon('d', { peringkat: 2, golongan: 'III/c' })];

it.each([
  ['peringkat', false, 'abcd', 'urutan dari daftar tidak diusik'],
  ['peringkat', true, 'bdac', 'angka, bukan huruf'],
  ['golongan', false, 'dbac', 'yang tanpa data paling akhir'],
  ['golongan', true, 'abdc', 'juga bila menurun'],
] as const)('urut menurut %s, menurun %s: %s (%s)', (menurut, menurun, hasil, _alasan) => {
  expect(order(DAFTAR, { menurut, menurun }).map((c) => c.nip).join('')).toBe(hasil);
});
