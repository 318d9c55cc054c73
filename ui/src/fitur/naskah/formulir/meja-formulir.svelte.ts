/** What is being written of one document: its form, its answers, what the host says of them, its pages. */

import { host, type CacatIsianView, type FormulirView, type IsianView } from '$lib/host';
import { Aksi } from '$lib/aksi.svelte';
import { tanggalPanjang } from '$lib/format/tanggal';
import { Muatan } from '$lib/muatan.svelte';
import { decodeBase64 } from '$lib/pdf-isi';
import { tulis, type Jawaban } from './isian';

interface Butir {
  nilai: string;
  teks: string;
}

interface Tinjauan {
  cacat: CacatIsianView[];
  peringatan: string[];
  pdf: Uint8Array;
}

export class MejaFormulir {
  readonly formulir: FormulirView;
  jawaban = $state.raw<Jawaban>({});
  nomor = $state('');
  tanggal = $state('');
  /** Id of the draft that it is kept as. */
  konsep = $state<string | null>(null);
  /** Whether what stands against it is shown: not before one tried to issue it. */
  tampakkan = $state(false);
  readonly tinjauan = new Muatan<Tinjauan>();
  readonly aksi = new Aksi();
  #pilihan = $state.raw<Record<string, Butir[]>>({});
  cacat = $derived(this.tinjauan.nilai?.cacat ?? []);

  constructor(formulir: FormulirView, jawaban: Jawaban, tanggal: string, konsep: string | null) {
    this.formulir = formulir;
    this.jawaban = jawaban;
    this.tanggal = tanggal;
    this.konsep = konsep;
  }

  get isian(): string {
    return tulis(this.formulir, this.jawaban);
  }

  /** What a question may be answered by, of what the store has. */
  butir(isian: IsianView): Butir[] {
    return this.#pilihan[isian.naskah ?? isian.macam] ?? [];
  }

  /** Asks for what the form's questions choose from. */
  async load(): Promise<void> {
    const semua = this.formulir.isian.flatMap((i) => [i, ...i.kolom]);
    const perlu = (macam: IsianView['macam']) => semua.some((i) => i.macam === macam);
    const pilihan: Record<string, Butir[]> = {};
    if (perlu('jabatan')) {
      const jabatan = await host.findJabatan('', 100_000);
      pilihan.jabatan = jabatan.map((j) => ({ nilai: j.kode, teks: `${j.nama} · ${j.unit}${j.terisi < j.kebutuhan ? ' · lowong' : ''}` }));
    }
    if (perlu('unit')) pilihan.unit = (await host.listUnit()).map((nama) => ({ nilai: nama, teks: nama }));
    if (perlu('rapat')) {
      const rapat = (await host.listRapat()).filter((r) => r.tahap === 'ditutup');
      pilihan.rapat = rapat.map((r) => ({ nilai: r.id, teks: `${r.judul} · ${tanggalPanjang(r.tanggal)}` }));
    }
    if (perlu('naskah')) {
      for (const n of await host.listNaskah()) {
        (pilihan[n.jenis] ??= []).push({ nilai: n.id, teks: `${n.nomor ?? ''} · ${tanggalPanjang(n.tanggal)} · ${n.perihal}` });
      }
    }
    this.#pilihan = pilihan;
  }

  /** What the host says of the answers, and the pages as they would be. */
  look(): Promise<boolean> {
    const { formulir, isian, nomor, tanggal } = this;
    return this.tinjauan.run(async () => {
      const p = await host.previewFormulir(formulir.jenis, isian, nomor, tanggal);
      return { cacat: p.cacat, peringatan: p.peringatan, pdf: decodeBase64(p.pdf) };
    });
  }

  /** Keeps what was typed so far. */
  async save(): Promise<boolean> {
    const id = await this.aksi.run(() => host.saveKonsep(this.konsep, this.formulir.jenis, this.isian));
    if (id) this.konsep = id;
    return id !== undefined;
  }

  /** Issues it. Gives the id of the document, or nothing where something stands against it. */
  async issue(): Promise<string | undefined> {
    this.tampakkan = true;
    const terbitan = await this.aksi.run(() => host.issueFormulir(this.formulir.jenis, this.isian, this.nomor, this.tanggal, this.konsep));
    return terbitan?.naskah[0]?.id;
  }
}
