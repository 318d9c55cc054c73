/** What the list of people was last searched by; it outlives a look at one person. */

import type { UrutPegawai } from '$lib/host';

class Kueri {
  cari = $state('');
  urut = $state<UrutPegawai>('nama');
  menurun = $state(false);
  golongan = $state('');
  status = $state('');

  /** Orders by a column, or turns the order round when it is that column already. */
  orderBy(kolom: UrutPegawai): void {
    this.menurun = this.urut === kolom && !this.menurun;
    this.urut = kolom;
  }
}

export const kueri = new Kueri();
