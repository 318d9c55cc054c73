/** Showing a PDF in the window: Mozilla's PDF.js with its worker from our own bundle; nothing is fetched. */

import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

/** Opens a document; the bytes are copied, for the worker takes what it is given. */
export function openPdf(isi: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({ data: isi.slice(), isEvalSupported: false, enableXfa: false, useWasm: false, useWorkerFetch: false, disableAutoFetch: true });
}

interface Gambar {
  dokumen: PDFDocumentProxy;
  nomor: number;
  kanvas: HTMLCanvasElement;
  /** Width on the screen, in CSS pixels. */
  lebar: number;
  batal: AbortSignal;
}

/** Paints one page and gives its text, for those who hear it. */
export async function renderHalaman({ dokumen, nomor, kanvas, lebar, batal }: Gambar): Promise<string> {
  const halaman = await dokumen.getPage(nomor);
  batal.throwIfAborted();
  const rapat = window.devicePixelRatio || 1;
  const skala = (lebar / halaman.getViewport({ scale: 1 }).width) * rapat;
  const pandang = halaman.getViewport({ scale: skala });
  kanvas.width = Math.floor(pandang.width);
  kanvas.height = Math.floor(pandang.height);
  kanvas.style.width = `${Math.floor(pandang.width / rapat)}px`;
  kanvas.style.height = `${Math.floor(pandang.height / rapat)}px`;
  const tugas = halaman.render({ canvas: kanvas, viewport: pandang });
  batal.addEventListener('abort', () => tugas.cancel(), { once: true });
  await tugas.promise;
  return readText(halaman);
}

/** The page's text. Read chunk by chunk: `getTextContent` iterates over the stream, which WebKit cannot do. */
async function readText(halaman: PDFPageProxy): Promise<string> {
  const pembaca = (halaman.streamTextContent() as ReadableStream<TextContent>).getReader();
  const kata: string[] = [];
  for (;;) {
    const { done, value } = await pembaca.read();
    if (done) return kata.join(' ');
    for (const butir of value.items) if ('str' in butir && butir.str) kata.push(butir.str);
  }
}
