import { describe, expect, it } from 'vitest';
import type { FormulirView, IsianView } from '$lib/host';
import { awal, baca, diajukan, tulis } from './isian';

function isian(nama: string, ubah: Partial<IsianView> = {}): IsianView {
  return { nama, label: nama, macam: 'teks', wajib: true, bantuan: '', bawaan: null, bila: null, pilihan: [], naskah: null, kolom: [], ...ubah };
}

const formulir: FormulirView = {
  jenis: 'surat_perintah',
  nama: 'Surat Perintah',
  keperluan: 'Menunjuk Plt. atau Plh.',
  bernomor: true,
  isian: [
    isian('cara', { macam: 'pilihan', bawaan: 'sendiri' }),
    isian('pejabat', { macam: 'pegawai', bila: { isian: 'cara', kode: ['atas_nama'] } }),
    isian('baris', { macam: 'daftar', kolom: [isian('jabatan', { macam: 'jabatan' })] }),
  ],
};

describe('isian formulir', () => {
  it('bermula dengan jawaban bawaan dan satu baris kosong', () => {
    expect(awal(formulir.isian)).toEqual({ cara: 'sendiri', baris: [{}] });
  });

  it('hanya mengajukan pertanyaan yang diminta jawaban lain', () => {
    const pejabat = formulir.isian[1]!;
    expect(diajukan(pejabat, { cara: 'sendiri' })).toBe(false);
    expect(diajukan(pejabat, { cara: 'atas_nama' })).toBe(true);
  });

  it('tidak mengirim jawaban pertanyaan yang tidak diajukan', () => {
    const isi = { cara: 'sendiri', pejabat: '197003151995031001', baris: [{ jabatan: 'J1' }] };
    expect(JSON.parse(tulis(formulir, isi))).toEqual({ cara: 'sendiri', baris: [{ jabatan: 'J1' }] });
  });

  it('membaca konsep, dan memulai baru bila konsepnya tidak terbaca', () => {
    expect(baca(formulir, '{"cara":"atas_nama"}')).toEqual({ cara: 'atas_nama', baris: [{}] });
    expect(baca(formulir, '[]')).toEqual(awal(formulir.isian));
    expect(baca(formulir, '{')).toEqual(awal(formulir.isian));
  });
});
