/** What the list of people can be narrowed to. */

const RUANG = ['a', 'b', 'c', 'd', 'e'];

const golongan = ['IV', 'III', 'II', 'I'].flatMap((angka) => RUANG.slice(0, angka === 'IV' ? 5 : 4).map((ruang) => `${angka}/${ruang}`).reverse());

export const GOLONGAN = [{ nilai: '', teks: 'Semua golongan' }, ...golongan.map((g) => ({ nilai: g, teks: g }))];

export const STATUS = [{ nilai: '', teks: 'Semua status' }, ...['PNS', 'CPNS', 'PPPK'].map((s) => ({ nilai: s, teks: s }))];
