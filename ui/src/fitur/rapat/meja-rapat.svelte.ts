/** One meeting on the table: as the host last gave it, the act that runs, and what is being drafted for each item. */

import { SvelteMap } from 'svelte/reactivity';
import { Aksi } from '$lib/aksi.svelte';
import { asGalat, host, type CaraIsian, type Galat, type MataAcaraView, type PutusanView, type RapatView } from '$lib/host';
import { Muatan } from '$lib/muatan.svelte';
import { DRAF_KOSONG, parseDraf, writeDraf, type Draf } from './draf';
import { rollCall, secretBallot, type KunciPilihan } from './putusan/suara';

/** How long one may go on typing before the draft is kept. */
const TUNDA_SIMPAN = 600;

export class MejaRapat {
  readonly id: string;
  muatan = new Muatan<RapatView>();
  aksi = new Aksi();
  rapat = $derived(this.muatan.nilai);
  /** The decided item that is being decided again. */
  diulang = $state<string | null>(null);
  /** Why the last draft could not be kept. */
  galatDraf = $state.raw<Galat | null>(null);
  #draf = new SvelteMap<string, Draf>();
  /** Secret ballots: counts alone, and in memory alone. */
  #rahasia = new SvelteMap<string, Record<KunciPilihan, number>>();
  #menunggu = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(id: string) {
    this.id = id;
    void this.muatan.run(() => host.getRapat(id)).then(() => this.#restore());
  }

  /** Does something to the meeting; every such act answers the whole meeting. Returns whether it was done. */
  async act(lakukan: () => Promise<RapatView>): Promise<boolean> {
    const rapat = await this.aksi.run(lakukan);
    if (!rapat) return false;
    this.muatan.set(rapat);
    return true;
  }

  find(kunci: string | undefined): MataAcaraView | undefined {
    return this.rapat?.agenda.find((a) => a.kunci === kunci);
  }

  /** The decision that stands; none while the item is open or being decided again. */
  putusan(acara: MataAcaraView): PutusanView | null {
    return acara.kunci === this.diulang ? null : acara.putusan;
  }

  /** Opens a decided item again, with what was decided as the draft. */
  redo({ kunci, putusan }: MataAcaraView): void {
    const calon = putusan?.calon.map((c) => c.nip) ?? [];
    this.setDraf(kunci, { ...DRAF_KOSONG, calon, alasan: calon.length > 0 ? (putusan?.alasan ?? '') : '' });
    this.diulang = kunci;
  }

  draf(kunci: string): Draf {
    return this.#draf.get(kunci) ?? DRAF_KOSONG;
  }

  setDraf(kunci: string, ubahan: Partial<Draf>): void {
    this.#draf.set(kunci, { ...this.draf(kunci), ...ubahan });
    clearTimeout(this.#menunggu.get(kunci));
    this.#menunggu.set(kunci, setTimeout(() => void this.#keep(kunci), TUNDA_SIMPAN));
  }

  /** Puts a candidate at the end of the draft's order, or takes them out. */
  togglePilih(kunci: string, nip: string): void {
    const { calon } = this.draf(kunci);
    this.setDraf(kunci, { calon: calon.includes(nip) ? calon.filter((n) => n !== nip) : [...calon, nip] });
  }

  /** Forgets what was drafted for an item, here and in the store; a note that is still being written stays. */
  clearDraf(kunci: string): void {
    this.#rahasia.delete(kunci);
    this.setDraf(kunci, { ...DRAF_KOSONG, catatan: this.draf(kunci).catatan });
  }

  rahasia(kunci: string): Record<KunciPilihan, number> {
    return this.#rahasia.get(kunci) ?? {};
  }

  setRahasia(kunci: string, hitungan: Record<KunciPilihan, number>): void {
    this.#rahasia.set(kunci, hitungan);
  }

  /** How the committee comes to the decision that is drafted. */
  cara(acara: MataAcaraView): CaraIsian {
    const draf = this.draf(acara.kunci);
    if (draf.cara === 'terbuka') return rollCall(draf.suara, acara.peserta);
    if (draf.cara === 'rahasia') return secretBallot(this.rahasia(acara.kunci));
    return { cara: 'musyawarah' };
  }

  /** Keeps at once what still waits, as when the screen is left. */
  flush(): void {
    for (const kunci of [...this.#menunggu.keys()]) void this.#keep(kunci);
  }

  #restore(): void {
    for (const { acara, isi } of this.rapat?.draf ?? []) {
      if (!this.#draf.has(acara)) this.#draf.set(acara, parseDraf(isi));
    }
  }

  async #keep(kunci: string): Promise<void> {
    clearTimeout(this.#menunggu.get(kunci));
    this.#menunggu.delete(kunci);
    const isi = writeDraf(this.draf(kunci));
    try {
      await (isi === writeDraf(DRAF_KOSONG) ? host.clearDraf(this.id, kunci) : host.saveDraf(this.id, kunci, isi));
      this.galatDraf = null;
    } catch (sebab) {
      this.galatDraf = asGalat(sebab);
    }
  }
}
