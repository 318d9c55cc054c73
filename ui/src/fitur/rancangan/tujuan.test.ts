import { expect, it } from 'vitest';
import type { RingkasanNominatifView } from '$lib/host';
import { jabatanDapatDiisi } from './tujuan';

const lowong = (kode: string, penolakan: object | null = null) => ({ jabatan: { kode, nama: `Jabatan ${kode}`, unit: 'Unit' }, penolakan }) as unknown as RingkasanNominatifView;

it('jabatan yang ditinggalkan lebih dulu, lalu yang lowong; yang diisi dengan cara lain tidak ditawarkan', () => {
  const rancangan = { lowong: [{ kode: 'J9', jabatan: 'Jabatan J9', unit: 'Unit' }] };
  const tujuan = jabatanDapatDiisi([lowong('J1'), lowong('J2', {}), lowong('J9')], rancangan);
  expect(tujuan.map((t) => [t.kode, t.ditinggalkan])).toEqual([
    ['J9', true],
    ['J1', false],
  ]);
});
