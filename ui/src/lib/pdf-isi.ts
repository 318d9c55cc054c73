/** The bytes of a document as the host sends them: base64 text. Apart from `pdf.ts`, which brings the whole of PDF.js with it. */
export function decodeBase64(isi: string): Uint8Array {
  return Uint8Array.from(atob(isi), (c) => c.charCodeAt(0));
}
