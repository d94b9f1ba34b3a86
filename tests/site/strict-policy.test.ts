import { describe, expect, test } from 'vitest';
import { base, origin } from '../../src/site.ts';
import { all, attribute, required, type Element } from './built/html.ts';
import { findings, isFile, readPages, type BuiltPage } from './built/pages.ts';

const pages = readPages();

describe('what a strict Content Security Policy would refuse', () => {
  test('nothing comes from another host', () => {
    expect(
      findings(pages, (page) =>
        resources(page).filter((url) => new URL(url, origin + page.href).origin !== origin),
      ),
    ).toEqual([]);
  });

  test('every script, style, picture and typeface is in the built site', () => {
    expect(
      findings(pages, (page) =>
        resources(page).filter((url) => {
          const { pathname } = new URL(url, origin + page.href);
          return !pathname.startsWith(base) || !isFile(pathname.slice(base.length));
        }),
      ),
    ).toEqual([]);
  });

  test('no script, style or handler stands inside the page', () => {
    expect(
      findings(pages, ({ root }) =>
        all(root, () => true).flatMap((element) => [
          ...inlineCode(element),
          ...element.attrs
            .filter(({ name }) => name === 'style' || /^on[a-z]/.test(name))
            .map(({ name, value }) => `<${element.tagName} ${name}="${value}">`),
          ...element.attrs
            .filter(({ value }) => /^\s*(javascript|data):/i.test(value))
            .map(({ name, value }) => `<${element.tagName} ${name}="${value.slice(0, 40)}…">`),
        ]),
      ),
    ).toEqual([]);
  });
});

function inlineCode(element: Element): string[] {
  if (element.tagName === 'style') return ['<style>'];
  if (element.tagName !== 'script' || attribute(element, 'src') !== null) return [];
  // Data for search engines: no browser runs it.
  return attribute(element, 'type') === 'application/ld+json' ? [] : ['<script> without src'];
}

/** Addresses that a browser loads while it shows the page. */
function resources({ root }: BuiltPage): string[] {
  const loads = ['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest', 'apple-touch-icon'];
  return all(root, () => true).flatMap((element) => {
    if (element.tagName === 'link') {
      const rel = (attribute(element, 'rel') ?? '').split(/\s+/);
      return rel.some((name) => loads.includes(name)) ? [required(element, 'href')] : [];
    }
    if (element.tagName === 'a') return [];
    const single = ['src', 'poster', 'data'].flatMap((name) => attribute(element, name) ?? []);
    const set = (attribute(element, 'srcset') ?? '')
      .split(',')
      .flatMap((part) => part.trim().split(/\s+/)[0] || []);
    const used = element.tagName === 'use' ? (attribute(element, 'href') ?? '') : '';
    return [...single, ...set, ...(used === '' || used.startsWith('#') ? [] : [used])];
  });
}
