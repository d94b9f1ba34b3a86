/**
 * The search page at work. The address is the state: typing and choosing change it, and what it
 * says is shown. Nothing is loaded until a reader shows an intent to search.
 */
import { field, form, showCounts, showState, typed } from './controls.ts';
import { openEngine, type Answer, type Engine } from './engine.ts';
import { drawResults } from './results.ts';
import { isEmpty, isNarrowed, readState, writeState, type State } from './state.ts';
import { fitToScreen } from './screen.ts';
import { find, page, sentence } from './view.ts';

/** Results shown at once. */
const STEP = 10;

const more = find<HTMLButtonElement>(page, '[data-search-more]');
const status = find(page, '[data-search-status]');
const instead = find(page, '[data-search-instead]');
const orders = find(page, '[data-search-orders]');
const list = find(page, '[data-search-list]');
const chips = find(page, '[data-search-chips]');
const title = document.title;
/** Where the index is. */
const folder = page.dataset['index'] ?? '';

let opened: Promise<Engine> | undefined;
let state = readState(location.search);
let limit = STEP;
/** Counts the searches, so that a slow one does not write over a newer one. */
let latest = 0;
/** Whether the newest entry of the history is a query that is still being typed. */
let typing = false;

/** Opens the index once; after a failure the next search tries again. */
function open(): Promise<Engine> {
  opened ??= openEngine(folder, () => import('./offered.ts')).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** What is said of an answer, and what is offered beside it. */
function tell({ total, optional, missing, unknown }: Answer): void {
  const lists = Object.entries({ missing, unknown, optional });
  status.textContent = [
    sentence(total > 1 ? 'many' : total === 1 ? 'one' : 'none', String(total)),
    ...lists.flatMap(([name, words]) => (words.length > 0 ? sentence(name, words.join(', ')) : [])),
  ].join('. ');
  instead.replaceChildren();
}

/** Searches for what the state says, and shows it; `unwritten`: the address does not say it yet. */
async function show(unwritten = false): Promise<void> {
  const turn = ++latest;
  const isOld = (): boolean => turn !== latest;
  showState(state);
  const asked = !isEmpty(state);
  page.ariaBusy = String(asked);
  try {
    chips.hidden = !isNarrowed(state);
    const late = chips.hidden ? null : await import('./chips.ts');
    if (isOld()) return;
    const narrowed = late?.drawChips(chips, state) ?? [];
    const asks = [state.q, ...narrowed].filter(Boolean).join(', ');
    document.title = asked ? `${asks} – ${title}` : title;
    find(page, '[data-search-examples]').hidden = asked;
    if (!asked) {
      showCounts();
      status.textContent = '';
      instead.replaceChildren();
      list.replaceChildren();
      more.hidden = orders.hidden = true;
      if (unwritten) write(true);
      return;
    }
    const engine = await open();
    if (isOld()) return;
    const answer = await engine.ask(state);
    if (isOld()) return;
    const drawing = drawResults(engine, answer.groups, state, limit);
    // Browsers take long to change an address: meanwhile the results are loaded.
    if (unwritten) write(true);
    const drawn = await drawing;
    if (isOld()) return;
    list.replaceChildren(...drawn);
    showCounts(answer.counts);
    tell(answer);
    more.hidden = answer.total <= limit;
    orders.hidden = answer.total < 2;
    if (answer.missing.length === 0) return;
    const suggest = await import('./suggest.ts');
    const links = await suggest.suggestions(engine, answer, state, folder);
    if (!isOld()) instead.append(...links);
  } catch (error) {
    if (isOld()) return;
    status.textContent = sentence('failed');
    console.error(error);
  } finally {
    if (!isOld()) page.ariaBusy = 'false';
  }
}

/** Writes the state into the address; what is half typed replaces what was so before. */
function write(unfinished: boolean): void {
  const query = writeState(state);
  const address = location.pathname + (query === '?' ? '' : query);
  const changed = address !== location.pathname + location.search;
  if (changed) {
    try {
      history[typing ? 'replaceState' : 'pushState'](null, '', address);
    } catch {
      // Safari refuses more than a hundred changes in half a minute: the next one catches up.
    }
  }
  typing = unfinished && (changed || typing);
}

/** Takes a state, shows it, and writes it into the address; what is half typed as it is shown. */
function go(next: State, unfinished = false): void {
  const before = writeState(state);
  state = next;
  if (!unfinished) write(false);
  if (writeState(next) === before) return;
  limit = STEP;
  void show(unfinished);
}

// Intent: then everything is loaded that a first query needs.
const prefetch = (): void => void open().catch(() => undefined);
form.addEventListener('focusin', prefetch, { once: true });
for (const part of form.children) part.addEventListener('pointerenter', prefetch, { once: true });

// Telephones compose every word that is typed, so a word half composed is searched for as well.
field.addEventListener('input', () => go(typed(state), true));
form.addEventListener('change', ({ target }) => {
  if (target === field) write(true);
  else go(typed(state));
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(typed(state));
});
addEventListener('keydown', (event) => {
  const { key, target, isComposing } = event;
  // Keys with a modifier are the browser's; those of a word being composed, its keyboard's.
  if (isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!/^Esc|^Arrow[DU]/.test(key)) return;
  if (key !== 'Escape' && (target as Element).closest('[data-result]')) event.preventDefault();
  const { value } = field;
  void import('./keys.ts').then((keys) => keys.press(event, value, () => go(typed(state), true)));
});

page.addEventListener('click', (event) => {
  const target = event.target as Element;
  const copying = target.closest<HTMLElement>('[data-copy]');
  if (copying) void import('./copy-link.ts').then((link) => link.copyLink(copying));
  const link = target.closest<HTMLAnchorElement>('a[data-query]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const from = link.closest('.chips, .search-instead');
  go(readState(link.search));
  // The link that was pressed goes away: the next chip takes the focus, or the results.
  if (from) find(page, '.chips:not([hidden]) a, h2').focus();
});
more.addEventListener('click', () => {
  const first = limit;
  limit += STEP;
  void show().then(() => page.querySelectorAll<HTMLElement>('[data-result] > a')[first]?.focus());
});
addEventListener('popstate', () => {
  typing = false;
  limit = STEP;
  state = readState(location.search);
  void show();
});
fitToScreen(isEmpty(state));
void show();
