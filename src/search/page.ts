/**
 * The search page at work. The address is the only state: typing and choosing change the address,
 * and what the address says is shown. Nothing is loaded until a reader shows an intent to search.
 */
import { isLocale, type Locale } from '../i18n/locales.ts';
import { Lookup } from './lookup.ts';
import { parseQuery } from './query.ts';
import { countFacets, passes, type Group } from './rank.ts';
import { filterKeys, isEmpty, readState, writeState, type FilterKey, type State } from './state.ts';
import { filterField, find, sentence, showCounts, showResults } from './view.ts';
import { showState, showStatus, type Section } from './view.ts';

/** Results shown at once. */
const STEP = 20;
/** Milliseconds without a key before a half typed query is looked up. */
const PAUSE = 180;

const page = find(document, '[data-search]');
const form = find<HTMLFormElement>(page, 'form');
const field = find<HTMLInputElement>(form, 'input[name="q"]');
const more = find<HTMLButtonElement>(page, '[data-search-more]');
const language = document.documentElement.lang;
const locale: Locale = isLocale(language) ? language : 'vi';

let opened: Promise<Lookup> | undefined;
let limit = STEP;
/** Counts the searches, so that a slow one does not write over a newer one. */
let latest = 0;

/** Opens the index once; after a failure the next search tries again. */
function open(): Promise<Lookup> {
  opened ??= Lookup.open(page.dataset['index'] ?? '').catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The values that each filter offers. */
function offered(): Map<FilterKey, string[]> {
  const values = (key: FilterKey): string[] =>
    [...filterField(form, key).options].map(({ value }) => value).filter((value) => value !== '');
  return new Map(filterKeys.map((key) => [key, values(key)]));
}

/** The first items of the groups, loaded. */
async function load(lookup: Lookup, groups: readonly Group[]): Promise<Section[]> {
  let room = limit;
  const shown = groups.map(({ tier, ids }) => {
    const part = ids.slice(0, room);
    room -= part.length;
    return { tier, ids: part };
  });
  const sections = shown
    .filter(({ ids }) => ids.length > 0)
    .map(async ({ tier, ids }) => ({
      tier,
      items: await Promise.all(
        ids.map(async (id) => {
          const stored = await lookup.load(id);
          return { id: stored['id'] ?? id, stored };
        }),
      ),
    }));
  return Promise.all(sections);
}

/** What to say of a search, and the search to offer where a word is in no item at all. */
function tell(state: State, total: number, missing: readonly string[]): void {
  if (missing.length > 0) {
    const left = parseQuery(state.q)
      .map(({ typed }) => typed)
      .filter((word) => !missing.includes(word));
    const q = left.join(' ');
    showStatus(
      page,
      sentence(page, 'missing', { words: missing.join(', ') }),
      q === '' ? undefined : [writeState({ ...state, q }), sentence(page, 'instead', { words: q })],
    );
  } else if (total === 0) showStatus(page, sentence(page, 'none', {}));
  else showStatus(page, sentence(page, total === 1 ? 'one' : 'many', { n: String(total) }));
}

/** Searches for what the address says, and shows it. */
async function show(): Promise<void> {
  const turn = ++latest;
  const state = readState(location.search);
  showState(form, state, filterKeys);
  find(page, '[data-search-help]').hidden = !isEmpty(state);
  const words = parseQuery(state.q);
  if (isEmpty(state)) {
    more.hidden = true;
    showStatus(page, '');
    return showResults(page, [], words, locale);
  }
  try {
    page.ariaBusy = 'true';
    const lookup = await open();
    const facets = await lookup.facets(offered());
    const searched = state.q === '' || words.length > 0;
    const { groups, missing } = searched ? await lookup.ask(words) : { groups: [], missing: [] };
    const kept = groups.map(({ tier, ids }) => ({
      tier,
      ids: ids.filter((id) => passes(id, facets, state.filters)),
    }));
    const sections = await load(lookup, kept);
    if (turn !== latest) return;
    const total = kept.reduce((sum, { ids }) => sum + ids.length, 0);
    const found = groups.flatMap(({ ids }) => ids);
    showCounts(form, countFacets(found, facets, state.filters));
    showResults(page, sections, words, locale);
    tell(state, total, missing);
    more.hidden = total <= limit;
  } catch (error) {
    if (turn !== latest) return;
    showStatus(page, sentence(page, 'failed', {}));
    console.error(error);
  } finally {
    if (turn === latest) page.ariaBusy = 'false';
  }
}

/** The state that the form holds. */
function typed(): State {
  const values = new URLSearchParams();
  for (const [key, value] of new FormData(form)) values.append(key, String(value));
  return readState(`?${values.toString()}`);
}

/** Whether the newest entry of the history is a query that is still being typed. */
let typing = false;

/** Writes what the form holds into the address, and shows it. */
function follow(unfinished: boolean): void {
  const address = `${location.pathname}${writeState(typed())}`;
  if (address !== `${location.pathname}${location.search}`) {
    if (typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    limit = STEP;
    void show();
  }
  typing = unfinished;
}

let pause: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
field.addEventListener('input', ({ isComposing }) => {
  clearTimeout(pause);
  if (!isComposing) pause = setTimeout(() => follow(true), PAUSE);
});
field.addEventListener('compositionend', () => follow(true));
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) follow(false);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  follow(false);
});
page.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-query]') : null;
  const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!(link instanceof HTMLAnchorElement) || !plain) return;
  event.preventDefault();
  showState(form, readState(link.search), filterKeys);
  typing = false;
  follow(false);
});
more.addEventListener('click', () => {
  const first = limit;
  limit += STEP;
  void show().then(() => page.querySelectorAll<HTMLElement>('[data-result] a')[first]?.focus());
});
window.addEventListener('popstate', () => {
  typing = false;
  limit = STEP;
  void show();
});
void show();
