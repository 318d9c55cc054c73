import type { JabatanView } from '$lib/host';

/** `Administrator, eselon III.a, kelas 12 · Kecamatan Tirawuta · kebutuhan 1, terisi 0`. */
export function uraianJabatan(j: JabatanView): string {
  const rupa = [j.jenis, j.eselon && `eselon ${j.eselon}`, j.kelas !== null && `kelas ${j.kelas}`].filter(Boolean).join(', ');
  const unit = j.unit === j.unit_induk ? j.unit : `${j.unit}, ${j.unit_induk}`;
  return `${rupa} · ${unit} · kebutuhan ${j.kebutuhan}, terisi ${j.terisi}`;
}
