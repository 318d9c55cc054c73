/** How the window looks: theme and zoom, kept on this computer. They hold nothing of the data, so they may lie outside the encrypted store. */

export type Tema = 'sistem' | 'terang' | 'gelap';

export const ZUM = [0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;
const KUNCI = 'sidang.tampilan';

interface Simpanan {
  tema: Tema;
  zum: number;
}

function readSaved(): Simpanan {
  try {
    const isi = JSON.parse(localStorage.getItem(KUNCI) ?? '{}') as Partial<Simpanan>;
    const tema = isi.tema === 'terang' || isi.tema === 'gelap' ? isi.tema : 'sistem';
    return { tema, zum: ZUM.find((z) => z === isi.zum) ?? 1 };
  } catch {
    return { tema: 'sistem', zum: 1 };
  }
}

class Tampilan {
  tema = $state<Tema>('sistem');
  zum = $state(1);
  #sistemGelap = $state(false);
  gelap = $derived(this.tema === 'gelap' || (this.tema === 'sistem' && this.#sistemGelap));

  /** Reads what was saved and follows the system's own choice from here on. */
  start(): void {
    Object.assign(this, readSaved());
    const media = matchMedia('(prefers-color-scheme: dark)');
    this.#sistemGelap = media.matches;
    media.addEventListener('change', (e) => {
      this.#sistemGelap = e.matches;
      this.#show();
    });
    // Another window of ours chose.
    addEventListener('storage', ({ key }) => {
      if (key !== KUNCI) return;
      Object.assign(this, readSaved());
      this.#show();
    });
    this.#show();
  }

  setTema(tema: Tema): void {
    this.tema = tema;
    this.#keep();
  }

  setZum(zum: number): void {
    this.zum = zum;
    this.#keep();
  }

  /** One step up (`1`) or down (`-1`) on the scale. */
  stepZum(arah: 1 | -1): void {
    const letak = ZUM.findIndex((z) => z === this.zum) + arah;
    this.setZum(ZUM[Math.min(ZUM.length - 1, Math.max(0, letak))] ?? 1);
  }

  #keep(): void {
    localStorage.setItem(KUNCI, JSON.stringify({ tema: this.tema, zum: this.zum }));
    this.#show();
  }

  #show(): void {
    const akar = document.documentElement;
    akar.dataset.tema = this.gelap ? 'gelap' : 'terang';
    akar.style.fontSize = `${16 * this.zum}px`;
  }
}

export const tampilan = new Tampilan();
