import { expect, it } from 'vitest';
import { findTab, TAB } from './tab';

it('alamat tanpa tab, atau dengan tab yang tak dikenal, membuka daftar calon', () => {
  expect([undefined, 'lain', ''].map(findTab)).toEqual(['calon', 'calon', 'calon']);
  for (const { id } of TAB) expect(findTab(id)).toBe(id);
});
