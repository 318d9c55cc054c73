/** The screens in the order of the rail; the rail, the palette and Alt+number share this list. */

import BookOpen from '@lucide/svelte/icons/book-open';
import FileText from '@lucide/svelte/icons/file-text';
import Gavel from '@lucide/svelte/icons/gavel';
import House from '@lucide/svelte/icons/house';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Signature from '@lucide/svelte/icons/signature';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import Users from '@lucide/svelte/icons/users';
import Waypoints from '@lucide/svelte/icons/waypoints';
import type { Component } from 'svelte';

export interface Layar {
  kunci: string;
  nama: string;
  ikon: Component<{ size?: string }>;
  /** One line for the palette. */
  isi: string;
}

export const LAYAR: Layar[] = [
  { kunci: 'beranda', nama: 'Beranda', ikon: House, isi: 'Rapat berikutnya, tenggat, dan yang perlu dibenahi' },
  { kunci: 'pegawai', nama: 'Pegawai', ikon: Users, isi: 'Cari pegawai, lihat riwayat, impor data' },
  { kunci: 'nominatif', nama: 'Nominatif', ikon: ListChecks, isi: 'Jabatan lowong dan calon yang memenuhi syarat' },
  { kunci: 'rancangan', nama: 'Rancangan', ikon: Waypoints, isi: 'Beberapa penempatan sekaligus, rantai, dan benturannya' },
  { kunci: 'rapat', nama: 'Rapat', ikon: Gavel, isi: 'Siapkan, buka, putuskan, dan tutup rapat' },
  { kunci: 'dokumen', nama: 'Dokumen', ikon: FileText, isi: 'Berita Acara dan Surat Rekomendasi' },
  { kunci: 'pengaturan', nama: 'Pengaturan', ikon: SlidersHorizontal, isi: 'Instansi, tim, aturan, jejak, kata sandi' },
  { kunci: 'panduan', nama: 'Panduan', ikon: BookOpen, isi: 'Langkah demi langkah dan arti setiap penolakan' },
];

/** Screens that the palette knows and the rail does not: they are reached from where they are needed. */
export const LAYAR_LAIN: Layar[] = [
  { kunci: 'tanda-tangan', nama: 'Tanda tangan elektronik', ikon: Signature, isi: 'Tandatangani PDF dengan sertifikat Anda, atau periksa tanda tangannya' },
];
