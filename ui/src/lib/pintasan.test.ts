import { expect, it } from 'vitest';
import { matches } from './pintasan';

const tekan = (key: string, ...tambahan: ('ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey')[]) => ({
  key,
  ctrlKey: tambahan.includes('ctrlKey'),
  altKey: tambahan.includes('altKey'),
  shiftKey: tambahan.includes('shiftKey'),
  metaKey: tambahan.includes('metaKey'),
});

it.each([
  ['Ctrl+K', tekan('k', 'ctrlKey'), true],
  ['Ctrl+K', tekan('K', 'ctrlKey'), true],
  ['Ctrl+K', tekan('k'), false],
  ['Ctrl+K', tekan('k', 'ctrlKey', 'shiftKey'), false],
  ['Ctrl+K', tekan('k', 'ctrlKey', 'altKey'), false],
  ['Ctrl+Enter', tekan('Enter', 'ctrlKey'), true],
  ['F6', tekan('F6'), true],
  ['F6', tekan('F6', 'shiftKey'), false],
  ['Shift+F6', tekan('F6', 'shiftKey'), true],
  ['Ctrl++', tekan('+', 'ctrlKey', 'shiftKey'), true],
  ['Ctrl++', tekan('=', 'ctrlKey'), true],
  ['Ctrl+-', tekan('-', 'ctrlKey'), true],
  ['Ctrl+/', tekan('/', 'ctrlKey'), true],
  ['Alt+PageDown', tekan('PageDown', 'altKey'), true],
])('%s', (tombol, peristiwa, hasil) => {
  expect(matches(peristiwa, tombol)).toBe(hasil);
});
