/** A value that comes from the host: what arrived, whether it is on its way, and the refusal if it was refused. */

import { asGalat, type Galat } from '$lib/host';

export class Muatan<T> {
  nilai = $state.raw<T | null>(null);
  galat = $state.raw<Galat | null>(null);
  memuat = $state(false);
  #giliran = 0;

  /** Runs the call; an answer that a later call has overtaken is dropped. Returns whether it succeeded. */
  async run(panggil: () => Promise<T>): Promise<boolean> {
    const giliran = ++this.#giliran;
    this.memuat = true;
    try {
      const hasil = await panggil();
      if (giliran !== this.#giliran) return false;
      this.nilai = hasil;
      this.galat = null;
      return true;
    } catch (sebab) {
      if (giliran === this.#giliran) this.galat = asGalat(sebab);
      return false;
    } finally {
      if (giliran === this.#giliran) this.memuat = false;
    }
  }

  /** Forgets what arrived, as when something else is about to. */
  clear(): void {
    this.#giliran++;
    this.nilai = null;
    this.galat = null;
  }

  /** Puts a value that another call already brought. */
  set(nilai: T): void {
    this.#giliran++;
    this.nilai = nilai;
    this.galat = null;
    this.memuat = false;
  }
}
