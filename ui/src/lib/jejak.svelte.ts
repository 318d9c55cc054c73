/** What the top bar says about the screen on show: the path to it, and whether it is confidential. */

export interface Langkah {
  teks: string;
  tautan?: string;
}

class Jejak {
  langkah = $state.raw<Langkah[]>([]);
  rahasia = $state(false);

  /** Called by each screen from an effect, with its own path. */
  set(langkah: Langkah[], rahasia = false): void {
    this.langkah = langkah;
    this.rahasia = rahasia;
    const kini = langkah.at(-1)?.teks;
    document.title = kini ? `${kini} – Sidang` : 'Sidang';
  }
}

export const jejak = new Jejak();
