import ArrowDownWideNarrow from '@lucide/svelte/icons/arrow-down-wide-narrow';
import Columns3 from '@lucide/svelte/icons/columns-3';
import Grid3x3 from '@lucide/svelte/icons/grid-3x3';
import ListChecks from '@lucide/svelte/icons/list-checks';

/** The ways to look at one post's list; the id is the last part of the address. */
export const TAB = [
  { id: 'calon', nama: 'Calon', ikon: ListChecks },
  { id: 'peringkat', nama: 'Peringkat', ikon: ArrowDownWideNarrow },
  { id: 'kotak', nama: 'Kotak Sembilan', ikon: Grid3x3 },
  { id: 'banding', nama: 'Banding', ikon: Columns3 },
] as const;

export type IdTab = (typeof TAB)[number]['id'];

/** The tab an address names; the first where it names none. */
export function findTab(bagian: string | undefined): IdTab {
  return TAB.find((t) => t.id === bagian)?.id ?? 'calon';
}
