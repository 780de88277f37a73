import { describe, expect, it } from 'vitest';
import { parseFuzz } from '../../../scripts/fuzz/arguments.ts';

const EVERYTHING = { seed: 9, count: undefined, path: undefined, law: undefined, browser: undefined };

describe('npm run fuzz', () => {
  it.each([
    ['', { parts: ['engines', 'html', 'messages', 'storage', 'page'] }],
    // In their own order, however they are named.
    ['storage engines', { parts: ['engines', 'storage'] }],
    ['html --seed 0 --count 1', { parts: ['html'], seed: 0, count: 1 }],
    ['page --browser firefox', { parts: ['page'], browser: 'firefox' }],
    ['html --seed 5 --path 3:0:1 --law bytes', { parts: ['html'], seed: 5, path: '3:0:1', law: 'bytes' }],
  ])('%s', (line, expected) => {
    expect(parseFuzz(line.split(' ').filter(Boolean), 9)).toEqual({ ...EVERYTHING, ...expected });
  });

  it.each([
    ['everything', 'no part called everything'],
    ['html --seed -1', 'argument'],
    ['html --seed 1e3', '--seed is a whole number from 0, not 1e3'],
    ['html --count 0', '--count is a whole number from 1, not 0'],
    ['page --browser safari', 'no browser called safari'],
    ['html --minutes 3', 'minutes'],
  ])('%s: refused', (line, message) => {
    expect(() => parseFuzz(line.split(' '), 9)).toThrow(message);
  });
});
