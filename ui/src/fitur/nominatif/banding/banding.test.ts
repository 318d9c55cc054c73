import { expect, it } from 'vitest';
import { countBeda, onlyBeda } from './banding';

const baris = (nama: string, beda: boolean) => ({ nama, isi: [], beda });
const BAGIAN = [
  { judul: 'Jabatan', baris: [baris('Eselon', true), baris('Unit', false)] },
  { judul: 'Pangkat', baris: [baris('Golongan', false)] },
];

it('baris yang berbeda dihitung, dan bagian tanpa perbedaan ditinggalkan', () => {
  expect(countBeda(BAGIAN)).toEqual({ beda: 1, semua: 3 });
  expect(onlyBeda(BAGIAN)).toEqual([{ judul: 'Jabatan', baris: [baris('Eselon', true)] }]);
  expect(onlyBeda([])).toEqual([]);
});
