/** The post on the table: its list on a date, who is set side by side, and every question asked of the host about it. */

import { host, type BobotMasukan, type CalonView, type NominatifView } from '$lib/host';
import { Muatan } from '$lib/muatan.svelte';
import { BobotUji } from './peringkat/bobot-uji.svelte';

/** As many as fit beside each other and can still be read from across a room. */
export const MAKS_BANDING = 4;

export class MejaNominatif {
  readonly daftar = new Muatan<NominatifView>();
  /** Open candidacy: the years in the present post do not count. */
  terbuka = $state(false);
  banding = $state.raw<string[]>([]);
  bobot = $state.raw<BobotUji | null>(null);
  #calon = $derived(new Map(this.daftar.nilai?.calon.map((c) => [c.nip, c])));

  constructor(
    readonly kode: string,
    readonly per: string,
  ) {}

  async load(): Promise<void> {
    const { kode, per, terbuka } = this;
    if (!(await this.daftar.run(() => host.getNominatif(kode, per, terbuka)))) return;
    this.bobot ??= new BobotUji(this.daftar.nilai?.kriteria ?? []);
    this.banding = this.banding.filter((nip) => this.#calon.has(nip));
  }

  calon(nip: string): CalonView | undefined {
    return this.#calon.get(nip);
  }

  dibandingkan(nip: string): boolean {
    return this.banding.includes(nip);
  }

  toggleBanding(nip: string): void {
    if (this.dibandingkan(nip)) this.banding = this.banding.filter((n) => n !== nip);
    else if (this.banding.length < MAKS_BANDING) this.banding = [...this.banding, nip];
  }

  getCalon = (nip: string) => host.getCalon(this.kode, this.per, nip, this.terbuka);
  export = () => host.exportNominatif(this.kode, this.per, this.terbuka);
  rank = (bobot: BobotMasukan[]) => host.rankNominatif(this.kode, this.per, bobot, this.terbuka);
  getKotakSembilan = () => host.getKotakSembilan(this.kode, this.per, this.terbuka);
  compare = (nip: string[]) => host.compareCalon(this.kode, this.per, nip, this.terbuka);
  getProfil = (nip: string) => host.getProfil(this.kode, this.per, nip, this.terbuka);
  saveProfil = (nip: string) => host.saveProfil(this.kode, this.per, nip, this.terbuka);
}
