/** How a draft's figures are written. */

import { angka } from '$lib/format/angka';

/** `Tanpa benturan`, `1 benturan`, `12 benturan`. */
export function jumlahBenturan(jumlah: number): string {
  return jumlah === 0 ? 'Tanpa benturan' : `${angka(jumlah)} benturan`;
}

/** `Promosi · vertikal · antarsatuan kerja`. */
export function uraianGerak(gerak: { kategori: string | null; arah: string | null; lingkup: string | null }): string {
  const [awal = '', ...sisa] = gerak.kategori ?? '';
  const lingkup = gerak.lingkup === 'dalam_satuan_kerja' ? 'dalam satuan kerja' : gerak.lingkup && 'antarsatuan kerja';
  return [awal.toUpperCase() + sisa.join(''), gerak.arah, lingkup].filter(Boolean).join(' · ');
}
