import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/serve/site-server.ts';

let outside: string;
let folder: string;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'served-'));
  folder = join(outside, 'dist');
  await mkdir(join(folder, 'vi'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'cover');
  await writeFile(join(folder, 'vi/index.html'), 'trang chủ');
  await writeFile(join(folder, '404.html'), 'lost');
  await writeFile(join(outside, 'secret.txt'), 'secret');
});

afterAll(() => rm(outside, { recursive: true }));

describe.each(['/', '/adgmin6/'])('under %s', (base) => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveSite({ folder, base, port: 0 });
  });
  afterAll(() => server.close());

  const get = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });

  test('a folder is its index page', async () => {
    expect(server.url).toBe(`http://localhost:${server.port}${base}`);
    const response = await get('vi/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe('trang chủ');
  });

  test('a folder without its slash leads to the one with it, and keeps the query', async () => {
    const response = await get('vi?q=số');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${base}vi/?q=s%E1%BB%91`);
  });

  test('what is not there is the 404 page, with status 404', async () => {
    const response = await get('vi/nothing/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('lost');
  });

  test.each(['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', 'vi/../../secret.txt'])(
    'nothing outside of the site is served: %s',
    async (path) => {
      // fetch() would tidy the path up, so it is sent as it is.
      const status = await new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port: server.port, path: `${base}${path}` }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect(status).toBe(404);
    },
  );

  test('it answers on 127.0.0.1 too', async () => {
    expect((await fetch(`http://127.0.0.1:${server.port}${base}`)).status).toBe(200);
  });
});

test('outside of its base path there is nothing but a way to it', async () => {
  const server = await serveSite({ folder, base: '/adgmin6/', port: 0 });
  const origin = new URL(server.url).origin;
  for (const path of ['/', '/adgmin6']) {
    const response = await fetch(`${origin}${path}`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/adgmin6/']);
  }
  expect((await fetch(`${origin}/vi/`)).status).toBe(404);
  await server.close();
});

test('a taken port is passed over', async () => {
  const first = await serveSite({ folder, base: '/', port: 0 });
  const second = await serveSite({ folder, base: '/', port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
  expect(await (await fetch(second.url)).text()).toBe('cover');
  await first.close();
  await second.close();
});
