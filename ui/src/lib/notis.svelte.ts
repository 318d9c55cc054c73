/** Short messages that something was done. What went wrong is never a passing message: it stays in the place where it happened. */

export interface Pesan {
  id: number;
  teks: string;
  /** Takes back what was done. */
  urung?: () => void;
}

const TAMPIL_MILIDETIK = 6000;
/** More at once would cover the work; the oldest gives way. */
const TERBANYAK = 2;

export class Notis {
  pesan = $state<Pesan[]>([]);
  #nomor = 0;
  #waktu: ReturnType<typeof setTimeout>[] = [];

  say(teks: string, urung?: () => void): void {
    const id = ++this.#nomor;
    const lain = this.pesan.filter((p) => p.teks !== teks);
    this.pesan = [...lain.slice(-(TERBANYAK - 1)), { id, teks, urung }];
    this.#schedule(id);
  }

  /** Keeps the messages while someone is at them. */
  hold(): void {
    this.#waktu.forEach(clearTimeout);
    this.#waktu = [];
  }

  /** Lets them go again, a while from now. */
  release(): void {
    this.hold();
    this.pesan.forEach((p) => this.#schedule(p.id));
  }

  #schedule(id: number): void {
    this.#waktu.push(setTimeout(() => this.dismiss(id), TAMPIL_MILIDETIK));
  }

  dismiss(id: number): void {
    this.pesan = this.pesan.filter((p) => p.id !== id);
  }
}

export const notis = new Notis();
