import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { dist } from '../../scripts/process/programs.ts';
import { readDigest } from '../../scripts/digest.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { absolute, addressOf, href, qrHref, to } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';
import { base } from '../../src/site.ts';
import { shareText } from '../../src/share/share-text.ts';
import { all, attribute, hasClass } from './built/html.ts';
import { readPages } from './built/pages.ts';
import { test } from './setup/test.ts';

const index = indexDigest(await readDigest());
const pages = new Map(readPages().map((page) => [page.path, page]));
const items = locales.flatMap((locale) =>
  index.items.map((item) => ({ item, locale, address: addressOf[item.collection](item.id) })),
);

test('each item in each language can be passed on by links that need no script', () => {
  expect(items.length).toBeGreaterThan(200);
  for (const { locale, address } of items) {
    const page = pages.get(`${locale}/${address}`);
    const rows = page ? all(page.root, (element) => hasClass(element, 'share')) : [];
    expect(rows.length, `${locale}/${address}`).toBe(1);
    const hrefs = rows.flatMap((row) => all(row, 'a').map((a) => attribute(a, 'href') ?? ''));
    const url = encodeURIComponent(absolute(href(locale, address)));
    const services = ['www.facebook.com/', 'x.com/', 'www.linkedin.com/', 'mailto:'];
    for (const service of services) {
      const link = hrefs.find((one) => one.includes(service));
      expect(link, `${service} on ${locale}/${address}`).toContain(url);
    }
    expect(hrefs).toContain(qrHref(locale, address));
  }
});

test('the code of each item leads a camera to its page', async () => {
  for (const { locale, address } of items) {
    const file = join(dist, qrHref(locale, address).slice(base.length));
    const { data, info } = await sharp(readFileSync(file))
      .resize(300)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const code = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    expect(code?.data, file).toBe(absolute(href(locale, address)));
  }
});

const [quote] = index.quotes;
if (!quote) throw new Error('the digest has no quotes');
const item = { collection: 'quotes', id: quote.id } as const;

describe.for(locales)('the share row in %s', (locale) => {
  const t = strings(locale).sharing;
  const address = `${locale}/${to.quote(quote.id)}`;

  test('copies link and words, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    const row = page.locator('.share');
    await row.locator('summary').click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await row.getByRole('button', { name: t.copyText }).click();
    await row.getByText(t.copied, { exact: true }).waitFor();
    expect(await copied()).toBe(shareText(item, index, locale));
    await row.getByRole('button', { name: t.copyLink }).click();
    await expect.poll(copied).toBe(absolute(href(locale, to.quote(quote.id))));
  });

  test('says so where the browser does not let it copy', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
      }),
    );
    await page.goto(address);
    await page.locator('.share summary').click();
    await page.getByRole('button', { name: t.copyLink }).click();
    await page.getByText(t.notCopied, { exact: true }).waitFor();
  });

  test('offers the apps of the device where it has a sheet for them, and only there', async ({
    page,
  }) => {
    await page.goto(address);
    await page.locator('.share summary').click();
    const native = page.getByRole('button', { name: t.native });
    await page.getByRole('button', { name: t.copyLink }).waitFor();
    expect(await native.isVisible()).toBe(await page.evaluate(() => 'share' in navigator));

    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: (data: ShareData) => {
          document.title = JSON.stringify(data);
          return Promise.resolve();
        },
      }),
    );
    await page.reload();
    const title = await page.title();
    await page.locator('.share summary').click();
    await native.click();
    expect(JSON.parse(await page.title())).toEqual({
      title,
      url: absolute(href(locale, to.quote(quote.id))),
      text: shareText(item, index, locale).split('\n').slice(0, -1).join('\n'),
    });
  });
});

test('without JavaScript only what works is offered', async ({ browser, siteUrl }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: siteUrl });
  const page = await context.newPage();
  await page.goto(`vi/${to.quote(quote.id)}`);
  const row = page.locator('.share');
  await row.locator('summary').click();
  expect(await row.locator('a:visible').count()).toBe(5);
  expect(await row.locator('button:visible').count()).toBe(0);
  await context.close();
});
