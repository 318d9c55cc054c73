/** What the secretary lets the room see of the meeting on the table. Kept while the meeting's screen is open, never stored. */

import { host, type ProyektorView } from '$lib/host';
import { Muatan } from '$lib/muatan.svelte';

export class MejaProyektor {
  readonly rapat: string;
  /** The projector's window is open. */
  terbuka = $state(false);
  /** The secretary's panel is open. */
  panel = $state(false);
  kosong = $state(false);
  /** The names of the decision are shown. */
  putusan = $state(false);
  calon = $state<string[]>([]);
  layar = new Muatan<ProyektorView>();
  /** Opening and closing the window. */
  jendela = new Muatan<boolean>();

  constructor(rapat: string) {
    this.rapat = rapat;
    void this.sync();
  }

  /** Another item comes to the table: nobody of it is shown yet. */
  clear(): void {
    this.calon = [];
    this.putusan = false;
  }

  /** Composes the screen anew; the room sees it where the window is open. */
  async show(acara: string | undefined): Promise<void> {
    const { kosong, putusan, calon } = this;
    await this.layar.run(() => host.showProyektor(this.rapat, { acara: acara ?? null, calon: [...calon], putusan, kosong }));
  }

  /** The projector's window may be closed, and the screen blanked, from that window as well. */
  async sync(): Promise<void> {
    const [terbuka, view] = await Promise.all([host.isProyektorOpen(), host.getProyektor().catch(() => null)]);
    this.terbuka = terbuka;
    if (this.layar.memuat || !view || !this.layar.nilai) return;
    this.layar.set(view);
    this.kosong = view.kosong;
  }

  async toggleWindow(): Promise<void> {
    if (!(await this.jendela.run(() => host.toggleProyektor()))) return;
    this.terbuka = this.jendela.nilai === true;
    if (this.terbuka) this.panel = true;
  }

  toggleCalon(nip: string): void {
    this.calon = this.calon.includes(nip) ? this.calon.filter((n) => n !== nip) : [...this.calon, nip];
  }

  /** Shows the first of `urutan` who is not shown yet. */
  showNext(urutan: readonly string[]): void {
    const berikut = urutan.find((nip) => !this.calon.includes(nip));
    if (berikut) this.calon = [...this.calon, berikut];
  }
}
