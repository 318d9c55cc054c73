/** Showing a PDF in the window: Mozilla's PDF.js with its worker from our own bundle; nothing is fetched. */

import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';
import type { Potongan } from './pdf-cari';

GlobalWorkerOptions.workerSrc = worker;

/** Opens a document; the bytes are copied, for the worker takes what it is given. */
export function openPdf(isi: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({ data: isi.slice(), isEvalSupported: false, enableXfa: false, useWasm: false, useWorkerFetch: false, disableAutoFetch: true });
}

/** A page's size in points, and how its own coordinates become those from the upper left corner as it is shown. */
export interface UkuranHalaman {
  lebar: number;
  tinggi: number;
  ubah: number[];
}

/** The sizes of all pages. */
export async function readUkuran(dokumen: PDFDocumentProxy): Promise<UkuranHalaman[]> {
  const nomor = Array.from({ length: dokumen.numPages }, (_, i) => i + 1);
  return Promise.all(
    nomor.map(async (n) => {
      const { width, height, transform } = (await dokumen.getPage(n)).getViewport({ scale: 1 });
      return { lebar: width, tinggi: height, ubah: transform };
    }),
  );
}

interface Gambar {
  dokumen: PDFDocumentProxy;
  nomor: number;
  kanvas: HTMLCanvasElement;
  /** Width on the screen, in CSS pixels. */
  lebar: number;
  batal: AbortSignal;
}

/** Paints one page. */
export async function renderHalaman({ dokumen, nomor, kanvas, lebar, batal }: Gambar): Promise<void> {
  const halaman = await dokumen.getPage(nomor);
  batal.throwIfAborted();
  const rapat = window.devicePixelRatio || 1;
  const skala = (lebar / halaman.getViewport({ scale: 1 }).width) * rapat;
  const pandang = halaman.getViewport({ scale: skala });
  // Painted aside and shown whole: a page that is painted anew, as while someone types, does not flicker.
  const lembar = document.createElement('canvas');
  lembar.width = Math.floor(pandang.width);
  lembar.height = Math.floor(pandang.height);
  const tugas = halaman.render({ canvas: lembar, viewport: pandang });
  batal.addEventListener('abort', () => tugas.cancel(), { once: true });
  await tugas.promise;
  batal.throwIfAborted();
  kanvas.width = lembar.width;
  kanvas.height = lembar.height;
  kanvas.getContext('2d')?.drawImage(lembar, 0, 0);
}

/** A page's text in pieces, each with its place in points from the upper left corner. */
export async function readTeks(dokumen: PDFDocumentProxy, nomor: number): Promise<Potongan[]> {
  const halaman = await dokumen.getPage(nomor);
  const { height } = halaman.getViewport({ scale: 1 });
  const potongan: Potongan[] = [];
  for await (const isi of chunks(halaman)) {
    for (const butir of isi.items) {
      if (!('str' in butir)) continue;
      const [, , , , x = 0, y = 0] = butir.transform as number[];
      potongan.push({ teks: butir.hasEOL ? `${butir.str} ` : butir.str, x, y: height - y - butir.height * 0.8, lebar: butir.width, tinggi: butir.height });
    }
  }
  return potongan;
}

/** Read chunk by chunk: `getTextContent` iterates over the stream, which WebKit cannot do. */
async function* chunks(halaman: PDFPageProxy): AsyncGenerator<TextContent> {
  const pembaca = (halaman.streamTextContent() as ReadableStream<TextContent>).getReader();
  for (;;) {
    const { done, value } = await pembaca.read();
    if (done) return;
    yield value;
  }
}
