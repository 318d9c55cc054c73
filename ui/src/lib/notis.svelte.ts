/** Short messages that something was done. What went wrong is never a passing message: it stays in the place where it happened. */

export interface Pesan {
  id: number;
  teks: string;
  /** Takes back what was done. */
  urung?: () => void;
}

const TAMPIL_MILIDETIK = 6000;

class Notis {
  pesan = $state<Pesan[]>([]);
  #nomor = 0;

  say(teks: string, urung?: () => void): void {
    const id = ++this.#nomor;
    this.pesan.push({ id, teks, urung });
    setTimeout(() => this.dismiss(id), TAMPIL_MILIDETIK);
  }

  dismiss(id: number): void {
    this.pesan = this.pesan.filter((p) => p.id !== id);
  }
}

export const notis = new Notis();
