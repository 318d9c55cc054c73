/** Where we are: the part of the address after `#`, so that links, back and forward work as everywhere. */

/** `#/rapat/0193…/putusan` → `['rapat', '0193…', 'putusan']`. */
export function parseRute(hash: string): string[] {
  return hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean)
    .map(decodeURIComponent);
}

/** The address of a screen, for `href`. */
export function tautan(...bagian: string[]): string {
  return `#/${bagian.map(encodeURIComponent).join('/')}`;
}

class Rute {
  bagian = $state<string[]>([]);
  layar = $derived(this.bagian[0] ?? 'beranda');

  start(): void {
    const read = () => (this.bagian = parseRute(location.hash));
    addEventListener('hashchange', read);
    read();
  }
}

export const rute = new Rute();

/** Goes to a screen. */
export function pergi(...bagian: string[]): void {
  location.hash = tautan(...bagian);
}
