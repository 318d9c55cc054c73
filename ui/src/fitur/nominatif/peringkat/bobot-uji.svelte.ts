/** Weights being tried out: the pack's own to begin with, then whatever the sliders say. Nothing of it is kept. */

import type { BobotMasukan, KriteriaView } from '$lib/host';
import { fromPersen, PENUH, scaleTo, setBobot, sum } from './bobot';

export class BobotUji {
  readonly paket: number[];
  kini = $state.raw<number[]>([]);
  /** The other weights give way, so that the sum stays 100 per cent. */
  ikut = $state(true);
  jumlah = $derived(sum(this.kini));
  berubah = $derived(this.kini.some((b, i) => b !== this.paket[i]));
  /** What the others are scaled from: as they were before this weight began to move, so that no rounding piles up on the way. */
  #awal: number[] = [];
  #digeser: number | null = null;

  constructor(readonly kriteria: KriteriaView[]) {
    this.paket = kriteria.map((k) => fromPersen(k.bobot));
    this.kini = this.paket;
  }

  set(letak: number, nilai: number): void {
    if (this.#digeser !== letak) {
      this.#digeser = letak;
      this.#awal = this.kini;
    }
    this.kini = setBobot(this.ikut ? this.#awal : this.kini, letak, nilai, this.ikut);
  }

  setIkut(ikut: boolean): void {
    this.ikut = ikut;
    this.#digeser = null;
    if (ikut) this.balance();
  }

  /** Scales all to 100 per cent. */
  balance(): void {
    this.#digeser = null;
    this.kini = scaleTo(this.kini, PENUH);
  }

  reset(): void {
    this.#digeser = null;
    this.kini = this.paket;
  }

  masukan(): BobotMasukan[] {
    return this.kriteria.map((k, i) => ({ kriteria: k.id, bobot: (this.kini[i] ?? 0) / 10 }));
  }
}
