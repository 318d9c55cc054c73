/** Keyboard shortcuts, written the way they are shown: `Ctrl+K`, `Ctrl+Enter`, `F6`. */

export interface Pintasan {
  tombol: string;
  arti: string;
}

/** The shortcuts that hold on every screen; the screen that lists them and the frame that obeys them share this. */
export const PINTASAN_UMUM: Pintasan[] = [
  { tombol: 'Ctrl+K', arti: 'Cari layar, pegawai, jabatan, atau rapat' },
  { tombol: 'Ctrl+L', arti: 'Kunci aplikasi' },
  { tombol: 'F6', arti: 'Pindah antarbagian: menu, bilah atas, isi' },
  { tombol: 'Shift+F6', arti: 'Pindah antarbagian, arah sebaliknya' },
  { tombol: 'F1', arti: 'Buka Panduan' },
  { tombol: 'Ctrl+/', arti: 'Tampilkan daftar pintasan ini' },
  { tombol: 'Ctrl++', arti: 'Perbesar tampilan' },
  { tombol: 'Ctrl+-', arti: 'Perkecil tampilan' },
  { tombol: 'Ctrl+0', arti: 'Ukuran semula' },
  { tombol: 'Alt+1', arti: 'Layar pertama di menu; Alt+2 layar kedua, dan seterusnya' },
];

export const PINTASAN_RAPAT: Pintasan[] = [
  { tombol: 'Ctrl+Enter', arti: 'Lakukan langkah berikutnya: tombol di kanan bawah' },
  { tombol: 'Alt+Home', arti: 'Kehadiran dan jalannya rapat' },
  { tombol: 'Alt+↑', arti: 'Naikkan urutan calon yang disorot' },
  { tombol: 'Alt+↓', arti: 'Turunkan urutan calon yang disorot' },
  { tombol: 'F11', arti: 'Buka atau tutup layar proyektor' },
  { tombol: 'Ctrl+B', arti: 'Kosongkan layar proyektor' },
  { tombol: 'Alt+PageDown', arti: 'Mata acara berikutnya' },
  { tombol: 'Alt+PageUp', arti: 'Mata acara sebelumnya' },
  { tombol: '1–9', arti: 'Pada pemungutan suara terbuka: pilih, lalu lanjut ke anggota berikutnya' },
];

type Tekanan = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const SIMBOL = /^[+\-=/?]$/;

/** Whether a key press is the shortcut. Shift counts only with named keys: on a symbol it depends on the keyboard's layout. */
export function matches(event: Tekanan, tombol: string): boolean {
  const bagian = tombol.endsWith('++') ? [...tombol.slice(0, -2).split('+'), '+'] : tombol.split('+');
  const utama = bagian.at(-1) ?? '';
  const ctrl = bagian.includes('Ctrl');
  if ((event.ctrlKey || event.metaKey) !== ctrl || event.altKey !== bagian.includes('Alt')) return false;
  if (!SIMBOL.test(utama) && event.shiftKey !== bagian.includes('Shift')) return false;
  const ditekan = utama === '+' && event.key === '=' ? '+' : event.key;
  return ditekan.toLowerCase() === utama.toLowerCase();
}
