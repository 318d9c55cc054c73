/** The host behind the window. Only this folder imports Tauri and the generated bindings; everything else calls `host` and meets a `Galat` when it is refused. */

import { commands, events, type EksporMaju, type Galat, type KemajuanView } from './bindings';

export type * from './bindings';

type Perintah = typeof commands;
/** What a command gives when it succeeds; commands that cannot be refused give it bare. */
type Isi<A> = A extends { status: 'ok'; data: infer T } ? T : A extends { status: 'error' } ? never : A;
type Host = { [K in keyof Perintah]: (...args: Parameters<Perintah[K]>) => Promise<Isi<Awaited<ReturnType<Perintah[K]>>>> };

/** A refusal on its way to the screen. */
export class GalatHost extends Error {
  constructor(readonly galat: Galat) {
    super(galat.pesan);
  }
}

/** Any failure as a `Galat`; what is none came from the window itself and is said to be so. */
export function asGalat(sebab: unknown): Galat {
  if (sebab instanceof GalatHost) return sebab.galat;
  return {
    jenis: 'masukan',
    kode: 'jendela',
    dasar: null,
    pesan: `Jendela tidak dapat menjalankan perintah: ${sebab instanceof Error ? sebab.message : String(sebab)}.`,
    saran: 'Ulangi sekali lagi. Bila tetap gagal, kunci lalu buka kembali aplikasi; data yang sudah tersimpan tidak berubah.',
  };
}

function unwrap(jawaban: unknown): unknown {
  if (typeof jawaban !== 'object' || jawaban === null || !('status' in jawaban)) return jawaban;
  if (jawaban.status === 'error') throw new GalatHost((jawaban as unknown as { error: Galat }).error);
  return (jawaban as unknown as { data: unknown }).data;
}

/** Hears how far a long act is, until the returned function is called. */
export function onKemajuan(dengar: (kemajuan: KemajuanView) => void): () => void {
  const langganan = events.kemajuan.listen((peristiwa) => dengar(peristiwa.payload));
  return () => void langganan.then((berhenti) => berhenti());
}

/** Hears how far an export of letters is, until the returned function is called. */
export function onEkspor(dengar: (maju: EksporMaju) => void): () => void {
  const langganan = events.eksporMaju.listen((peristiwa) => dengar(peristiwa.payload));
  return () => void langganan.then((berhenti) => berhenti());
}

/** Hears that the projector's screen changed, until the returned function is called. */
export function onProyektor(dengar: () => void): () => void {
  const langganan = events.proyektorBerubah.listen(() => dengar());
  return () => void langganan.then((berhenti) => berhenti());
}

/** Every command of the program under its own name, giving its value or throwing a `GalatHost`. */
export const host = new Proxy(commands, {
  get: (semua, nama) => {
    const panggil = semua[nama as keyof Perintah] as (...args: unknown[]) => Promise<unknown>;
    return async (...args: unknown[]) => unwrap(await panggil(...args));
  },
}) as unknown as Host;
