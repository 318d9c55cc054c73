/** One meeting on the table: as the host last gave it, the act that runs, and what is being drafted for each item. */

import { SvelteMap } from 'svelte/reactivity';
import { Aksi } from '$lib/aksi.svelte';
import { host, type MataAcaraView, type PutusanView, type RapatView } from '$lib/host';
import { Muatan } from '$lib/muatan.svelte';

/** A recommendation that is not recorded yet. */
export interface Draf {
  calon: string[];
  alasan: string;
}

const DRAF_KOSONG: Draf = { calon: [], alasan: '' };

export class MejaRapat {
  readonly id: string;
  muatan = new Muatan<RapatView>();
  aksi = new Aksi();
  rapat = $derived(this.muatan.nilai);
  /** The decided item that is being decided again. */
  diulang = $state<string | null>(null);
  #draf = new SvelteMap<string, Draf>();

  constructor(id: string) {
    this.id = id;
    void this.muatan.run(() => host.getRapat(id));
  }

  /** Does something to the meeting; every such act answers the whole meeting. Returns whether it was done. */
  async act(lakukan: () => Promise<RapatView>): Promise<boolean> {
    const rapat = await this.aksi.run(lakukan);
    if (!rapat) return false;
    this.muatan.set(rapat);
    return true;
  }

  find(kode: string | undefined): MataAcaraView | undefined {
    return this.rapat?.agenda.find((a) => a.jabatan.kode === kode);
  }

  /** The decision that stands; none while the item is open or being decided again. */
  putusan(acara: MataAcaraView): PutusanView | null {
    return acara.jabatan.kode === this.diulang ? null : acara.putusan;
  }

  /** Opens a decided item again, with what was decided as the draft. */
  redo({ jabatan, putusan }: MataAcaraView): void {
    const calon = putusan?.calon.map((c) => c.nip) ?? [];
    this.setDraf(jabatan.kode, { calon, alasan: calon.length > 0 ? (putusan?.alasan ?? '') : '' });
    this.diulang = jabatan.kode;
  }

  draf(kode: string): Draf {
    return this.#draf.get(kode) ?? DRAF_KOSONG;
  }

  setDraf(kode: string, ubahan: Partial<Draf>): void {
    this.#draf.set(kode, { ...this.draf(kode), ...ubahan });
  }

  /** Puts a candidate at the end of the draft's order, or takes them out. */
  togglePilih(kode: string, nip: string): void {
    const { calon } = this.draf(kode);
    this.setDraf(kode, { calon: calon.includes(nip) ? calon.filter((n) => n !== nip) : [...calon, nip] });
  }

  clearDraf(kode: string): void {
    this.#draf.delete(kode);
  }
}
