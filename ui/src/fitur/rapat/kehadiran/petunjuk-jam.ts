import type { RapatView } from '$lib/host';
import { sesi } from '$lib/sesi.svelte';

/** What an hour left blank means: now, or the last hour on record when the meeting is not held today. */
export function petunjukJam({ hari }: RapatView): string {
  return hari === sesi.keadaan?.hari_ini ? 'Kosong: jam sekarang' : 'Kosong: jam terakhir yang tercatat';
}
