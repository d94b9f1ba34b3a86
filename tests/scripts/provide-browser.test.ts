import { expect, test } from 'vitest';
import { provideBrowser } from '../../scripts/setup/provide-browser.mjs';

const browser = { path: '/bin/chromium', origin: 'on the PATH' };

/** A search that finds nothing until the browser is installed. */
function emptyMachine() {
  let installed = false;
  return {
    find: () => Promise.resolve(installed ? browser : null),
    install: () => {
      installed = true;
    },
  };
}

const fails = {
  name: 'download',
  run: () => {
    throw new Error('no network');
  },
};

test('a browser that is there is taken; nothing is installed or said', async () => {
  const said: string[] = [];
  const found = await provideBrowser(
    (line) => said.push(line),
    () => Promise.resolve(browser),
    [fails],
  );
  expect(found).toBe(browser);
  expect(said).toEqual([]);
});

test('the ways are tried in order until one brings a browser', async () => {
  const { find, install } = emptyMachine();
  const said: string[] = [];
  const never = { name: 'never', run: () => expect.fail('a later way must not run') };
  const ways = [fails, { name: 'apt-get', run: install }, never];
  expect(await provideBrowser((line) => said.push(line), find, ways)).toBe(browser);
  expect(said.map((line) => line.split(': ').at(-1))).toEqual(['download', 'apt-get']);
});

test('when all fail, one error names every way, tried or not', async () => {
  const inVain = { name: 'apt-get', run: () => {} };
  const failure = provideBrowser(
    () => {},
    () => Promise.resolve(null),
    [fails, inVain],
  );
  await expect(failure).rejects.toThrow(/download: no network/);
  for (const way of [
    'apt-get: it ended well',
    'CHROMIUM_PATH=',
    'npx playwright install',
    'PATH',
  ]) {
    await expect(failure).rejects.toThrow(way);
  }
});
