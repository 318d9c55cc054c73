/** Advice on a passphrase while it is typed. It only advises; the program decides what it accepts. */

export interface Nasihat {
  tingkat: 'lemah' | 'cukup' | 'kuat';
  kata: string;
}

/** Judges by length and by how many different characters there are: what guessing costs, not which symbols are used. */
export function nasihat(sandi: string): Nasihat {
  const ragam = new Set(sandi.toLowerCase()).size;
  const kata = sandi.trim().split(/\s+/).filter((k) => k.length >= 3).length;
  if (sandi.length < 12 || ragam < 6) return { tingkat: 'lemah', kata: 'Lemah. Pakai paling sedikit 12 huruf; empat kata yang tidak berhubungan paling mudah diingat.' };
  if (sandi.length >= 20 && (kata >= 4 || ragam >= 14)) return { tingkat: 'kuat', kata: 'Kuat.' };
  return { tingkat: 'cukup', kata: 'Cukup. Satu atau dua kata lagi membuatnya kuat.' };
}
