/** What the host does not say yet: whether the pack knows open candidacy. It goes when the bindings have it. */

import type { NominatifView as Nominatif } from './bindings';

export type NominatifView = Nominatif & { pencalonan_terbuka?: boolean };
