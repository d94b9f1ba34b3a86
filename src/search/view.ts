import type { Locale } from '../i18n/locales.ts';
import type { Piece } from './mark.ts';

/** An element that the page must have. */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(selector);
  return element;
}

/** The search, as the page was built. */
export const page = find(document, '[data-search]');
/** The language of the page. */
export const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'vi';

/** A copy of what a `<template>` of the page holds. */
export function copy(name: string): HTMLElement {
  const { content } = find<HTMLTemplateElement>(page, `template[data-of="${name}"]`);
  return find(content, '*').cloneNode(true) as HTMLElement;
}

/** Puts texts and marks, never HTML, into a part of a copy. */
export function fill(
  element: ParentNode,
  part: string,
  list: readonly Piece[] | string,
  language?: string,
): HTMLElement {
  const place = find(element, `[data-part="${part}"]`);
  if (language !== undefined) place.lang = language;
  if (typeof list === 'string') place.textContent = list;
  else place.replaceChildren(...list.map(({ text, match }) => (match ? marked(text) : text)));
  return place;
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** A text of the page, with words put into it: "{n} results"; empty where there is none such. */
export function sentence(name: string, words = ''): string {
  return (page.dataset[name] ?? '').replace(/{.+}/, () => words);
}
