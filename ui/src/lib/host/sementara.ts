/** Commands of the nominative screen that the generated bindings do not know yet; it goes when they do. */

import { invoke } from '@tauri-apps/api/core';
import { GalatHost, type CalonView as Calon, type Galat, type KriteriaView, type NilaiView as Nilai, type NominatifView as Nominatif } from '.';

export type KotakView = { kinerja: string; potensial: string; nomor: number; nama: string; tindak_lanjut: string };
export type NilaiView = Nilai & { ada?: boolean; bobot?: number | null; sumbangan?: number | null };
export type CalonView = Omit<Calon, 'nilai'> & { nilai: NilaiView[]; lingkup?: string; kotak?: KotakView | null; kelas?: number | null; lama_jabatan_hari?: number | null };
export type NominatifView = Omit<Nominatif, 'calon'> & { calon: CalonView[]; pencalonan_terbuka?: boolean };
export type BobotMasukan = { kriteria: string; bobot: number };
export type UrutView = { nip: string; nama: string; skor: number; peringkat: number; peringkat_paket: number };
export type BatasView = { bobot: number; masuk: string; keluar: string; kalimat: string };
export type BatasBobotView = { kriteria: string; nama: string; kini: number; tetap_dari: number; tetap_sampai: number; turun: BatasView | null; naik: BatasView | null; tukar_turun: number | null; tukar_naik: number | null; kalimat: string };
export type DataPenentuView = { nip: string; nama: string; apa: string; kalimat: string };
export type KetahananView = { dua_teratas: string[]; bobot: BatasBobotView[]; data: DataPenentuView[]; kalimat: string };
export type PeringkatView = { sah: boolean; jumlah_bobot: number; kriteria: KriteriaView[]; urutan: UrutView[]; dua_berubah: boolean; ketahanan: KetahananView };
export type SelView = { kinerja: string; potensial: string; nomor: number; nama: string; tindak_lanjut: string; calon: string[] };
export type KotakSembilanView = { ada: boolean; dasar: string; catatan: string | null; kotak: SelView[]; tanpa_data: string[] };
export type SelBandingView = { teks: string; hasil: string | null };
export type BarisBandingView = { nama: string; isi: SelBandingView[]; beda: boolean };
export type BagianBandingView = { judul: string; baris: BarisBandingView[] };
export type BandingView = { calon: CalonView[]; bagian: BagianBandingView[] };

async function call<T>(perintah: string, masukan: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(perintah, masukan);
  } catch (sebab) {
    throw sebab instanceof Error ? sebab : new GalatHost(sebab as Galat);
  }
}

export const hostNominatif = {
  getNominatif: (kode: string, per: string, pencalonanTerbuka: boolean) => call<NominatifView>('get_nominatif', { kode, per, pencalonanTerbuka }),
  getCalon: (kode: string, per: string, nip: string, pencalonanTerbuka: boolean) => call<CalonView>('get_calon', { kode, per, nip, pencalonanTerbuka }),
  exportNominatif: (kode: string, per: string, pencalonanTerbuka: boolean) => call<string | null>('export_nominatif', { kode, per, pencalonanTerbuka }),
  rankNominatif: (kode: string, per: string, bobot: BobotMasukan[], pencalonanTerbuka: boolean) => call<PeringkatView>('rank_nominatif', { kode, per, bobot, pencalonanTerbuka }),
  getKotakSembilan: (kode: string, per: string, pencalonanTerbuka: boolean) => call<KotakSembilanView>('get_kotak_sembilan', { kode, per, pencalonanTerbuka }),
  compareCalon: (kode: string, per: string, nip: string[], pencalonanTerbuka: boolean) => call<BandingView>('compare_calon', { kode, per, nip, pencalonanTerbuka }),
  getProfil: (kode: string, per: string, nip: string, pencalonanTerbuka: boolean) => call<string>('get_profil', { kode, per, nip, pencalonanTerbuka }),
  saveProfil: (kode: string, per: string, nip: string, pencalonanTerbuka: boolean) => call<string | null>('save_profil', { kode, per, nip, pencalonanTerbuka }),
};
