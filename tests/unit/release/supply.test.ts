import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('what the project stands on', () => {
  it('has an exact version each', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('is locked by the hash of what was looked at', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const unlocked = Object.entries<{ integrity?: string; link?: boolean }>(packages)
      .filter(([path, { integrity }]) => path !== '' && !integrity)
      .map(([path]) => path);
    expect(unlocked).toEqual([]);
  });
});
