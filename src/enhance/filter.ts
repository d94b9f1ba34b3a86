/**
 * A list of quotes that narrows as one types: only quotes that hold every word stay. What the page
 * does not show of them (the rest of a shortened quote, the other language) comes in one small
 * file when the reader turns to the field.
 */
import type { UnshownWords } from '../components/line-text.ts';
import { around, places, prepare, wordsOf, type Prepared, type Word } from './matching.ts';

/** A text to look through. */
interface Part extends Prepared {
  /** Where the page shows it. */
  readonly node?: Node | null;
  /** The language of a text that the page does not show. */
  readonly lang?: string;
}

interface Item {
  /** Of the quote. */
  readonly id: string;
  readonly element: HTMLElement;
  readonly leaf: HTMLElement;
  /** The words of the quote, or their beginning. */
  readonly words: HTMLElement;
  readonly shown: readonly Part[];
  unshown: readonly Part[];
}

const all = (selector: string, root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const up = (element: Element, selector: string) => element.closest(selector) as HTMLElement;

// As they follow each other on the page.
const [box, field, status, elsewhere] = all('.list-filter,.list-filter :is(input,[role],a)') as [
  HTMLElement,
  HTMLInputElement,
  HTMLElement,
  HTMLAnchorElement,
];
const { headings, unshown, told } = box.dataset as Record<'headings' | 'told', string> & {
  unshown?: string;
};
/** What to say of no quote, of one, of many, and of marks that were ignored. */
const sentences = told.split('|') as [string, string, string, string];

/** The text of an element that holds nothing else. */
const textOf = ({ firstChild: node, textContent }: Element): Part => ({
  node,
  ...prepare(textContent),
});

/** The quotes of the page, each with the headings that hold for it. */
const read = (): Item[] =>
  all('.line>.words,.quote>.words').map((words) => {
    const element = up(words, '.line, .quote');
    const leaf = up(words, '.leaf');
    // A heading outside of every group holds for all of them.
    const above = all(headings).filter((heading) => (up(heading, '.leaf') ?? leaf) === leaf);
    const own = all('a.words,.words p,.sought', element);
    return {
      id: element.id || ((words as HTMLAnchorElement).pathname.split('/').at(-2) as string),
      element,
      leaf,
      words,
      shown: [...own, ...above].map(textOf),
      unshown: [],
    };
  });

let items: Item[] = [];

/** Folds the page once, and asks for the texts that it does not show. */
async function open(): Promise<void> {
  if (items[0]) return;
  items = read();
  // A page that shows all there is has no such file.
  const texts: UnshownWords = unshown ? await (await fetch(unshown)).json() : {};
  for (const item of items) {
    item.unshown = (texts[item.id] ?? []).map(([lang, text]) => ({ lang, ...prepare(text) }));
  }
  narrow();
}

/** Shows the quotes that hold what is typed, and says how many they are. */
function narrow(): void {
  const words = wordsOf(field.value);
  let strict = true;
  const holds = (parts: readonly Part[], word: Word) =>
    parts.some((part) => places(part, word, strict).length);
  const keep = () =>
    items.filter(({ element, shown, unshown: rest }) => {
      element.hidden = !words.every((word) => holds(shown, word) || holds(rest, word));
      return !element.hidden;
    });
  let kept = keep();
  if (!kept[0]) {
    strict = false;
    kept = keep();
  }
  for (const { leaf } of items) leaf.hidden = true;
  for (const { leaf } of kept) leaf.hidden = false;

  for (const passage of all('.passage')) passage.remove();
  const marked = kept.flatMap(({ shown }) => shown);
  for (const { words: place, shown, unshown: rest } of kept) {
    // A match that the page does not show stands below, in its passage.
    const unseen = words.find((word) => !holds(shown, word));
    const whole = unseen && rest.find((part) => holds([part], unseen));
    if (!whole) continue;
    const passage = document.createElement('p');
    passage.className = 'passage';
    passage.lang = whole.lang as string;
    passage.textContent = around(whole.text, places(whole, unseen, strict)[0] as number);
    place.after(passage);
    marked.push(textOf(passage));
  }

  const count = kept.length;
  const said = sentences[count > 1 ? 2 : count ? 1 : 0].replace('#', `${count}`);
  status.textContent = words[0] ? said + (count && !strict ? sentences[3] : '') : '';
  elsewhere.search = `?q=${encodeURIComponent(field.value)}`;

  // Static ranges: living ones would make each change of the page slow.
  const ranges = () =>
    marked.flatMap((part) =>
      words.flatMap((word) =>
        places(part, word, strict).map(
          (startOffset) =>
            new StaticRange({
              startContainer: part.node as Node,
              startOffset,
              endContainer: part.node as Node,
              endOffset: startOffset + word.flat.length - 1,
            }),
        ),
      ),
    );
  (CSS.highlights as HighlightRegistry | undefined)?.set('filter', new Highlight(...ranges()));
}

/** The words stand in the address, so that a narrowed list can be shared. */
function write(): void {
  const address = new URL(location.href);
  address.searchParams.set('filter', field.value);
  if (!field.value) address.searchParams.delete('filter');
  history.replaceState(null, '', address);
}

let pause: ReturnType<typeof setTimeout>;
function follow(): void {
  // Without the file the filter does with what the page shows.
  open().catch(() => undefined);
  narrow();
  // When typing pauses: browsers refuse more than some changes of the address within a while.
  clearTimeout(pause);
  pause = setTimeout(write, 300);
}

/** Takes the words from the address. */
function arrive(): void {
  field.value = new URL(location.href).searchParams.get('filter') ?? '';
  if (field.value || items[0]) follow();
}

field.onfocus = field.oninput = follow;
field.onchange = write;
field.onkeydown = ({ key }) => {
  if (key !== 'Escape') return;
  field.value = '';
  follow();
};
onpopstate = arrive;
arrive();
box.hidden = false;
