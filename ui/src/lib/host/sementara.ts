/** Fields of the nominative views that the generated bindings do not know yet; it goes when they do. */

import type { BandingView as Banding, CalonView as Calon, NominatifView as Nominatif } from './bindings';

export type CalonView = Calon & { lingkup?: string; kelas?: number | null; lama_jabatan_hari?: number | null };
export type NominatifView = Omit<Nominatif, 'calon'> & { calon: CalonView[]; pencalonan_terbuka?: boolean };
export type BandingView = Omit<Banding, 'calon'> & { calon: CalonView[] };
