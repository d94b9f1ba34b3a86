import { describe, expect, test } from 'vitest';
import { findBrowser, launchFlags, type Probes } from '../../scripts/browser.mjs';

/** A machine on which exactly these programs start. */
function machine(starting: readonly string[], overrides: Partial<Probes> = {}): Probes {
  return {
    configured: undefined,
    playwrightPath: () => Promise.resolve('/playwright/chrome'),
    onPath: (name) => `/bin/${name}`,
    starts: (path) => starting.includes(path),
    ...overrides,
  };
}

describe('the order in which a browser is looked for', () => {
  const all = ['/own/chrome', '/playwright/chrome', '/bin/chromium', '/bin/google-chrome'];

  test('CHROMIUM_PATH comes first', async () => {
    expect(await findBrowser(machine(all, { configured: '/own/chrome' }))).toEqual({
      path: '/own/chrome',
      origin: 'CHROMIUM_PATH',
    });
  });

  test("then Playwright's own", async () => {
    expect((await findBrowser(machine(all)))?.path).toBe('/playwright/chrome');
  });

  test('then chromium, then google-chrome on the PATH', async () => {
    expect((await findBrowser(machine(all.slice(2))))?.path).toBe('/bin/chromium');
    expect((await findBrowser(machine(all.slice(3))))?.path).toBe('/bin/google-chrome');
  });

  test('a program that is there but does not start is passed over', async () => {
    expect(await findBrowser(machine(['/bin/google-chrome-stable']))).toEqual({
      path: '/bin/google-chrome-stable',
      origin: 'on the PATH',
    });
  });

  test('none is null', async () => {
    expect(await findBrowser(machine([]))).toBeNull();
    const bare = { playwrightPath: () => Promise.resolve(null), onPath: () => null };
    expect(await findBrowser(machine(all, bare))).toBeNull();
  });

  test('a CHROMIUM_PATH that leads nowhere is an error, not a reason to take another', async () => {
    await expect(findBrowser(machine(all, { configured: '/typo/chrome' }))).rejects.toThrow(
      'CHROMIUM_PATH is /typo/chrome, and no program starts there',
    );
  });
});

test('Chromium is started so that it talks to nobody', () => {
  expect(launchFlags).toContain('--disable-background-networking');
});
