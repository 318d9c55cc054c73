/** An act on the host that a button starts: whether it runs, and the refusal it met. */

import { asGalat, type Galat } from '$lib/host';

export class Aksi {
  berjalan = $state(false);
  galat = $state.raw<Galat | null>(null);

  /** Runs the act once at a time; a second press while it runs does nothing. Gives the value, or `undefined` when refused. */
  async run<T>(lakukan: () => Promise<T>): Promise<T | undefined> {
    if (this.berjalan) return undefined;
    this.berjalan = true;
    this.galat = null;
    try {
      return await lakukan();
    } catch (sebab) {
      this.galat = asGalat(sebab);
      return undefined;
    } finally {
      this.berjalan = false;
    }
  }

  clear(): void {
    this.galat = null;
  }
}
