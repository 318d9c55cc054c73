import type { BasisDataBaru } from '$lib/host';

/** What the first run gathers before the store is made. */
export interface Isian extends BasisDataBaru {
  sandi: string;
}
