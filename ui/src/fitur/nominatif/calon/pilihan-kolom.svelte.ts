/** Which columns the table shows, kept on this computer: it says nothing of the data. */

import { KOLOM, KOLOM_BAWAAN, type IdKolom } from './kolom';

const KUNCI = 'sidang.kolom-calon';

function readSaved(): IdKolom[] {
  try {
    const isi: unknown = JSON.parse(localStorage.getItem(KUNCI) ?? 'null');
    return Array.isArray(isi) ? KOLOM.map((k) => k.id).filter((id) => isi.includes(id)) : KOLOM_BAWAAN;
  } catch {
    return KOLOM_BAWAAN;
  }
}

class PilihanKolom {
  dipilih = $state.raw<IdKolom[]>(readSaved());

  set(id: IdKolom, tampil: boolean): void {
    this.#keep(KOLOM.map((k) => k.id).filter((k) => (k === id ? tampil : this.dipilih.includes(k))));
  }

  reset(): void {
    this.#keep(KOLOM_BAWAAN);
  }

  #keep(dipilih: IdKolom[]): void {
    this.dipilih = dipilih;
    localStorage.setItem(KUNCI, JSON.stringify(dipilih));
  }
}

export const pilihanKolom = new PilihanKolom();
