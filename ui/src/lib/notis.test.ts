import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Notis } from './notis.svelte';

describe('pesan bahwa sesuatu selesai', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const teks = (notis: Notis) => notis.pesan.map((p) => p.teks);

  it('menampilkan dua yang terbaru', () => {
    const notis = new Notis();
    for (const pesan of ['satu', 'dua', 'tiga']) notis.say(pesan);
    expect(teks(notis)).toEqual(['dua', 'tiga']);
  });

  it('menampilkan pesan yang sama satu kali, selama pesan yang terakhir', () => {
    const notis = new Notis();
    notis.say('Disimpan.');
    vi.advanceTimersByTime(5000);
    notis.say('Disimpan.');
    expect(teks(notis)).toEqual(['Disimpan.']);
    vi.advanceTimersByTime(5000);
    expect(teks(notis)).toEqual(['Disimpan.']);
    vi.advanceTimersByTime(1000);
    expect(teks(notis)).toEqual([]);
  });

  it('tinggal selama orang memakainya', () => {
    const notis = new Notis();
    notis.say('Agenda dihapus.');
    notis.hold();
    vi.advanceTimersByTime(60_000);
    expect(teks(notis)).toEqual(['Agenda dihapus.']);
    notis.release();
    vi.advanceTimersByTime(6000);
    expect(teks(notis)).toEqual([]);
  });
});
