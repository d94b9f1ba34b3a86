import { describe, expect, test } from 'vitest';
import {
  missingPackages,
  readLock,
  unlockedOptionals,
  type Lock,
} from '../../scripts/setup/lockfile.mjs';

describe('what is missing from node_modules', () => {
  const locked: Lock = {
    '': { version: '1.0.0' },
    'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' },
    'node_modules/@esbuild/win32-x64': { version: '1.0.0', optional: true },
  };

  test('nothing, when all that is needed is there', () => {
    const installed: Lock = { 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' } };
    expect(missingPackages(locked, installed)).toEqual([]);
  });

  test('a package that is not there', () => {
    expect(missingPackages(locked, {})).toEqual(['astro is not installed']);
  });

  test('a package in another version, or with other contents', () => {
    const older: Lock = { 'node_modules/astro': { version: '7.3.4' } };
    expect(missingPackages(locked, older)).toEqual(['astro is 7.3.4, not 7.3.5 as locked']);
    const forged: Lock = { 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-b' } };
    expect(missingPackages(locked, forged)).toHaveLength(1);
  });

  test('an optional package in another version', () => {
    const installed: Lock = {
      'node_modules/astro': { version: '7.3.5' },
      'node_modules/@esbuild/win32-x64': { version: '0.9.0', optional: true },
    };
    expect(missingPackages(locked, installed)).toEqual([
      '@esbuild/win32-x64 is 0.9.0, not 1.0.0 as locked',
    ]);
  });

  test('a lockfile that is absent or broken reads as null', () => {
    expect(readLock('tests/scripts/no-such-lock.json')).toBeNull();
    expect(readLock('tests/scripts/lockfile.test.ts')).toBeNull();
  });
});

describe('optional packages that a lockfile forgets', () => {
  test('are found, also where only another version is locked further up', () => {
    expect(
      unlockedOptionals({
        'node_modules/a': { optionalDependencies: { 'a-linux': '2.0.0', 'a-mac': '2.0.0' } },
        'node_modules/a-linux': { version: '2.0.0' },
        'node_modules/a-mac': { version: '1.0.0' },
        'node_modules/a/node_modules/b': { optionalDependencies: { 'a-mac': '2.0.0' } },
        'node_modules/a/node_modules/a-mac': { version: '2.0.0' },
      }),
    ).toEqual([]);
    expect(
      unlockedOptionals({
        'node_modules/a': { optionalDependencies: { 'a-mac': '2.0.0', 'a-win': '2.0.0' } },
        'node_modules/a-mac': { version: '1.0.0' },
      }),
    ).toEqual(['a-mac@2.0.0', 'a-win@2.0.0']);
  });

  // npm leaves out what the registry of the moment does not have; npm ci then refuses elsewhere.
  test('the lockfile of this project forgets none', () => {
    const lock = readLock('package-lock.json');
    expect(lock).not.toBeNull();
    expect(unlockedOptionals(lock ?? {})).toEqual([]);
  });
});
