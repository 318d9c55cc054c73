/** Asking before an act that cannot be undone: `if (await konfirmasi.ask({...})) …`. */

export interface Pertanyaan {
  judul: string;
  /** What will happen, and what cannot be taken back. */
  isi: string;
  /** The verb on the button, never just `Ya`. */
  tombol: string;
  bahaya?: boolean;
}

class Konfirmasi {
  pertanyaan = $state<Pertanyaan | null>(null);
  #jawab: ((ya: boolean) => void) | null = null;

  ask(pertanyaan: Pertanyaan): Promise<boolean> {
    this.answer(false);
    this.pertanyaan = pertanyaan;
    return new Promise((selesai) => (this.#jawab = selesai));
  }

  answer(ya: boolean): void {
    this.pertanyaan = null;
    this.#jawab?.(ya);
    this.#jawab = null;
  }
}

export const konfirmasi = new Konfirmasi();
