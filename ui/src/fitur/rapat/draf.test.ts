import { expect, it } from 'vitest';
import { DRAF_KOSONG, parseDraf, writeDraf, type Draf } from './draf';

const DRAF: Draf = {
  calon: ['2', '1'],
  setuju: true,
  alasan: 'Paling sesuai.',
  cara: 'terbuka',
  suara: { a: { pilihan: 'abstain', alasan: 'berhalangan menilai' } },
  catatan: 'Dibahas pengalamannya.',
};

it('yang disimpan terbaca kembali utuh', () => {
  expect(parseDraf(writeDraf(DRAF))).toEqual(DRAF);
});

it('di samping suara rahasia tidak ada suara yang disimpan', () => {
  const isi = writeDraf({ ...DRAF, cara: 'rahasia' });
  expect(isi).not.toContain('suara');
  expect(parseDraf(isi)).toEqual({ ...DRAF, cara: 'rahasia', suara: {} });
});

it.each(['', 'bukan json', 'null', '[]', '{"calon":1,"setuju":"ya","suara":{"a":null,"b":{"pilihan":3}},"cara":"undian","alasan":{}}'])(
  'yang tidak terbaca menjadi draf kosong: %s',
  (isi) => {
    expect(parseDraf(isi)).toEqual(DRAF_KOSONG);
  },
);
