import { expect, it } from 'vitest';
import { nasihat } from './sandi';

it.each([
  ['', 'lemah'],
  ['rahasia', 'lemah'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'lemah'],
  ['Tirawuta2026!', 'cukup'],
  ['perahu kuning hujan', 'cukup'],
  ['perahu kuning hujan pasar', 'kuat'],
  ['x7#Qm2!vLp9$Rt4&Zk8w', 'kuat'],
])('kata sandi "%s" %s', (sandi, tingkat) => {
  expect(nasihat(sandi).tingkat).toBe(tingkat);
});
