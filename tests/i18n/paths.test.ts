import { describe, expect, it } from 'vitest';
import {
  absolute,
  alternates,
  coverHref,
  dataHref,
  href,
  hrefs,
  to,
} from '../../src/i18n/paths.ts';
import { normaliseBase, normaliseOrigin } from '../../src/site.ts';

describe('settings', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['adgmin6', '/adgmin6/'],
    ['/adgmin6', '/adgmin6/'],
    ['//a/b//', '/a/b/'],
  ])('reads the base path %j as %j', (raw, base) => {
    expect(normaliseBase(raw)).toBe(base);
  });

  it('keeps the origin only, and refuses what is no web address', () => {
    expect(normaliseOrigin('https://example.org/x/')).toBe('https://example.org');
    expect(() => normaliseOrigin('javascript:alert(1)')).toThrow(/https/);
  });
});

describe('addresses', () => {
  it('gives both languages the same path', () => {
    expect(hrefs(to.quote('x-1'))).toEqual({ vi: '/vi/quotes/x-1/', en: '/en/quotes/x-1/' });
    expect(href('en', to.event('opening'))).toBe('/en/timeline/opening/');
    expect(href('vi', to.home)).toBe('/vi/');
    expect(dataHref('quotes', 'csv')).toBe('/data/quotes.csv');
  });

  it('names vi, en and x-default once each', () => {
    expect(alternates(to.topics)).toEqual([
      { hreflang: 'vi', href: absolute('/vi/topics/') },
      { hreflang: 'en', href: absolute('/en/topics/') },
      { hreflang: 'x-default', href: absolute('/en/topics/') },
    ]);
    expect(alternates(to.home).at(-1)?.href).toBe(absolute(coverHref()));
  });
});
