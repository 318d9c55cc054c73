import { jam } from '$lib/format/tanggal';
import type { RapatView } from '$lib/host';
import { sesi } from '$lib/sesi.svelte';

/** What an hour left blank means: now, or the hour of the meeting when it is not held today. */
export function petunjukJam({ ringkas, hari }: RapatView): string {
  return hari === sesi.keadaan?.hari_ini ? 'Kosong: jam sekarang' : `Kosong: jam rapat, ${jam(ringkas.jam)}`;
}
