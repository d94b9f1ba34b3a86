import type { Locale } from '../i18n/locales.ts';
import { part, SEARCHED, type ItemPart, type Stored } from './item.ts';
import { excerpt, findMarks, pieces, type Piece } from './mark.ts';
import type { Word } from './query.ts';
import type { Tier } from './rank.ts';
import type { FilterKey, State } from './state.ts';

/** A found item, loaded. */
export interface Found {
  readonly id: string;
  readonly stored: Stored;
}

/** Found items of one nearness, as they are shown. */
export interface Section {
  readonly tier: Tier;
  readonly items: readonly Found[];
}

/** An element that the page must have. */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`The search page has no ${selector}`);
  return element;
}

/** A copy of what a `<template>` of the page holds. */
function copy(page: ParentNode, name: string): HTMLElement {
  const template = find<HTMLTemplateElement>(page, `template[data-of="${name}"]`);
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error(`The template "${name}" is empty`);
  return element;
}

/** Texts and marks; never HTML. */
function nodes(list: readonly Piece[]): Node[] {
  return list.map(({ text, match }) => {
    if (!match) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Puts a text where it belongs; a place that stays empty goes away. */
function fill(element: HTMLElement, list: readonly Piece[], language: Locale): void {
  if (list.length === 0) return element.remove();
  element.lang = language;
  element.replaceChildren(...nodes(list));
}

/** In which language a part of an item can be read by readers of `locale`. */
function languageOf(stored: Stored, name: ItemPart, locale: Locale): Locale {
  return locale === 'en' && stored[`${name}En`] !== undefined ? 'en' : 'vi';
}

const quoted = (list: Piece[]): Piece[] => [
  { text: '“', match: false },
  ...list,
  { text: '”', match: false },
];

/**
 * One found item, the words marked; also in the other language where only that holds them. A
 * quote leads with its words, anything else with its title.
 */
function hit(page: ParentNode, found: Found, words: readonly Word[], locale: Locale): HTMLElement {
  const { id, stored } = found;
  const language = languageOf(stored, 'text', locale);
  const names = languageOf(stored, 'title', locale);
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  const own = SEARCHED.map((name) => part(stored, name, locale));
  const others = SEARCHED.map((name) =>
    stored[`${name}En`] === undefined ? '' : part(stored, name, other),
  );
  const [title = '', text = '', role = ''] = own;
  const marks = findMarks([...own, ...others], words);
  const [inTitle = [], inText = [], inRole = []] = marks;
  const inOthers = marks.slice(own.length);
  // What only the other language holds: of the title, the text, the role, the first that does.
  const unseen = others.findIndex((_, at) => !marks[at]?.length && inOthers[at]?.length);
  const isQuote = stored['kind'] === 'quote';
  const named = pieces(title, inTitle);
  const said = text === '' ? [] : excerpt(text, inText);

  const element = copy(page, 'hit');
  element.dataset['result'] = id;
  const place = (name: string): HTMLElement => find(element, `[data-part="${name}"]`);
  const link = find<HTMLAnchorElement>(element, 'a');
  link.href = part(stored, 'url', locale);
  const lead = isQuote ? (stored['shape'] === 'direct' ? quoted(said) : said) : named;
  fill(link, lead, isQuote ? language : names);
  fill(place('text'), isQuote ? [] : said, language);
  fill(
    place('other'),
    unseen < 0 ? [] : excerpt(others[unseen] ?? '', inOthers[unseen] ?? []),
    other,
  );
  fill(place('who'), isQuote ? named : [], names);
  fill(place('role'), pieces(role, inRole), languageOf(stored, 'role', locale));
  const label = place('label');
  label.textContent = part(stored, 'label', locale);
  if (stored['shape']) label.classList.add('form', `form-${stored['shape']}`);
  const printed = (['outlet', 'when'] as const).map((name) => part(stored, name, locale));
  place('printed').textContent = printed.filter((known) => known !== '').join(', ');
  return element;
}

/** The list of results, one section a nearness. */
export function showResults(
  page: HTMLElement,
  sections: readonly Section[],
  words: readonly Word[],
  locale: Locale,
): void {
  const shown = sections.map(({ tier, items }) => {
    const section = copy(page, 'section');
    const title = find(section, '[data-part="title"]');
    const text = page.dataset[`tier${tier[0]?.toUpperCase()}${tier.slice(1)}`];
    if (text) title.textContent = text;
    else title.remove();
    find(section, 'ol').append(...items.map((item) => hit(page, item, words, locale)));
    return section;
  });
  find(page, '[data-search-list]').replaceChildren(...shown);
}

/** Puts numbers and words into a sentence of the page: "{n} results". */
export function sentence(page: HTMLElement, name: string, values: Record<string, string>): string {
  const text = page.dataset[name];
  if (text === undefined) throw new Error(`The search page has no text "${name}"`);
  return text.replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all);
}

/** Tells how the search went, with a link to a narrower one if there is one. */
export function showStatus(page: HTMLElement, text: string, link?: [string, string]): void {
  find(page, '[data-search-status]').textContent = text;
  const anchor = find<HTMLAnchorElement>(page, '[data-search-instead]');
  anchor.hidden = link === undefined;
  if (!link) return;
  [anchor.href, anchor.textContent] = link;
}

/** The `<select>` of a filter. */
export function filterField(form: HTMLFormElement, key: FilterKey): HTMLSelectElement {
  return find<HTMLSelectElement>(form, `select[name="${key}"]`);
}

/** Sets the form to what the address says. */
export function showState(form: HTMLFormElement, state: State, keys: readonly FilterKey[]): void {
  const field = find<HTMLInputElement>(form, 'input[name="q"]');
  if (field.value.normalize('NFC').trim() !== state.q) field.value = state.q;
  for (const key of keys) filterField(form, key).value = state.filters[key] ?? '';
}

/** Puts after each value how many results it would leave. */
export function showCounts(
  form: HTMLFormElement,
  counts: ReadonlyMap<FilterKey, ReadonlyMap<string, number>>,
): void {
  for (const [key, values] of counts) {
    for (const option of filterField(form, key).options) {
      const count = values.get(option.value);
      if (count !== undefined) option.textContent = `${option.dataset['label']} (${count})`;
    }
  }
}
