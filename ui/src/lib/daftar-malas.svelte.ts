/** A long list of which only the pages on show are fetched. */

import { SvelteMap } from 'svelte/reactivity';
import { asGalat, type Galat } from '$lib/host';

const UKURAN_HALAMAN = 100;

export interface Halaman<T> {
  jumlah: number;
  isi: T[];
}

export class DaftarMalas<T> {
  jumlah = $state(0);
  memuat = $state(true);
  galat = $state.raw<Galat | null>(null);
  #halaman = new SvelteMap<number, T[]>();
  #diminta = new Set<number>();
  #giliran = 0;
  #ambil: (mulai: number, batas: number) => Promise<Halaman<T>>;

  constructor(ambil: (mulai: number, batas: number) => Promise<Halaman<T>>) {
    this.#ambil = ambil;
  }

  /** Starts over, as when the query changed; what was on show stays until the first page arrives. */
  reload(): void {
    this.#giliran++;
    this.#diminta.clear();
    void this.#load(0);
  }

  /** The entry at an index; asks for its page when it isn't here yet. */
  at(indeks: number): T | undefined {
    const nomor = Math.floor(indeks / UKURAN_HALAMAN);
    const halaman = this.#halaman.get(nomor);
    if (!halaman) void this.#load(nomor);
    return halaman?.[indeks % UKURAN_HALAMAN];
  }

  async #load(nomor: number): Promise<void> {
    if (this.#diminta.has(nomor)) return;
    this.#diminta.add(nomor);
    const giliran = this.#giliran;
    await Promise.resolve();
    if (nomor === 0) this.memuat = true;
    try {
      const { jumlah, isi } = await this.#ambil(nomor * UKURAN_HALAMAN, UKURAN_HALAMAN);
      if (giliran !== this.#giliran) return;
      if (nomor === 0) this.#halaman.clear();
      this.jumlah = jumlah;
      this.#halaman.set(nomor, isi);
      this.galat = null;
    } catch (sebab) {
      if (giliran === this.#giliran) this.galat = asGalat(sebab);
    } finally {
      if (giliran === this.#giliran && nomor === 0) this.memuat = false;
    }
  }
}
