/** How far one is: no store yet, locked, or open; and for whom. */

import { host, type KeadaanView } from '$lib/host';
import { Muatan } from '$lib/muatan.svelte';

class Sesi {
  muatan = new Muatan<KeadaanView>();
  keadaan = $derived(this.muatan.nilai);
  /** The first run is still going on, though the store is open already. */
  menyiapkan = $state(false);

  refresh(): Promise<boolean> {
    return this.muatan.run(() => host.getKeadaan());
  }

  set(keadaan: KeadaanView): void {
    this.muatan.set(keadaan);
  }
}

export const sesi = new Sesi();
