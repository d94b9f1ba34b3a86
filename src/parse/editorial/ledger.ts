import type { CollectionName, Digest } from '../../schemas/digest.ts';
import type { Placed } from '../../schemas/editorial.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import type { Moved, MovedNote } from '../../schemas/moved.ts';
import { entryProblem } from './entry.ts';
import { hashOf } from '../text/hash.ts';
import { figureHash, ownerOf, quoteHash } from './keep-ids.ts';
import type { Problem } from '../problem.ts';

/** An id with what it names. */
type Named = [id: string, hash: string];

/** Everything that a digest publishes. */
function published(digest: Digest): Record<CollectionName, Named[]> {
  const named = <T extends { id: string }>(items: readonly T[], tell: (item: T) => string) =>
    items.map((item): Named => [item.id, tell(item)]);
  return {
    articles: named(digest.articles, ({ file }) => hashOf(file)),
    speakers: named(digest.speakers, ({ name }) => hashOf(name.vi)),
    quotes: named(digest.quotes, ({ text }) => quoteHash(text.vi)),
    themes: named(digest.themes, ({ id }) => hashOf(id)),
    events: named(digest.events, ({ id }) => hashOf(id)),
    figures: named(digest.figures, ({ amount, text }) => figureHash({ amount, text: text.vi })),
    shifts: named(digest.shifts, ({ id }) => hashOf(id)),
  };
}

/** The ledger with the ids of a digest added. Nothing is ever taken out. */
export function record(ledger: Ledger, digest: Digest): Ledger {
  const now = published(digest);
  const names = Object.keys(ledger) as CollectionName[];
  return Object.fromEntries(
    names.map((name) => {
      const all = new Map([...Object.entries(ledger[name]), ...now[name]]);
      return [name, Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)))];
    }),
  ) as Ledger;
}

/**
 * What was published and is gone, with what `moved.yaml`, a correction or the join (`merged`) says became of it: the pages at
 * the old addresses. Problems: E_PUBLISHED for what it says nothing of, E_MOVED for an entry that says what is
 * not so.
 */
export function vanished(
  ledger: Ledger,
  digest: Digest,
  notes: readonly Placed<MovedNote>[],
  merged: readonly MovedNote[] = [],
): { moved: Moved[]; problems: Problem[] } {
  const names = Object.keys(ledger) as CollectionName[];
  const there = new Map(names.map((name) => [name, new Set(digest[name].map(({ id }) => id))]));
  const exists = (name: CollectionName, id: string) => there.get(name)?.has(id) === true;
  const articles = Object.keys(ledger.articles);
  const told = [...notes, ...merged, ...takenOut(digest)];
  const now = published(digest);
  const moved: Moved[] = [];
  const problems = faultsOf(ledger, notes, exists);
  for (const name of names) {
    for (const [id, hash] of Object.entries(ledger[name])) {
      if (exists(name, id)) continue;
      const note = noteOf(name, id, told, articles);
      if (note === null) {
        // An article is told of once, with all that was drawn from it.
        const owner = isDrawn(name) ? ownerOf(id, articles) : null;
        if (owner === null || exists('articles', owner)) problems.push(dead(ledger, name, id));
        continue;
      }
      const to = note.to === undefined ? null : split(note.to);
      // Of an article that lives on under another id, each item leads to the same words there.
      const same = to === null ? undefined : now[name].find(([, other]) => other === hash);
      const found = note.from === `${name}/${id}` ? undefined : same;
      moved.push({
        collection: name,
        id,
        to: found === undefined ? to : { collection: name, id: found[0] },
        reason: note.reason,
      });
    }
  }
  return { moved, problems };
}

/** Whether the items of a collection are named after their article. */
function isDrawn(name: CollectionName): boolean {
  return name === 'quotes' || name === 'figures';
}

/** What a correction took away is told of where it is told: with the article. */
function takenOut({ articles }: Digest): MovedNote[] {
  return articles.flatMap((article) =>
    article.corrections.flatMap(({ kind, item, reason }): MovedNote[] => {
      if (item === null || (kind !== 'not-a-quote' && kind !== 'not-a-figure')) return [];
      const name = kind === 'not-a-quote' ? 'quotes' : 'figures';
      return [{ from: `${name}/${item}`, to: `articles/${article.id}`, reason }];
    }),
  );
}

/** What is said of something that is gone; what was drawn from an article goes with the article. */
function noteOf(
  name: CollectionName,
  id: string,
  notes: readonly Placed<MovedNote>[],
  articles: readonly string[],
): MovedNote | null {
  const own = notes.find(({ from }) => from === `${name}/${id}`);
  if (own !== undefined || !isDrawn(name)) return own ?? null;
  const owner = ownerOf(id, articles);
  return notes.find(({ from }) => from === `articles/${owner}`) ?? null;
}

/** Entries that are wrong: about what is still there, or was never published, or leads nowhere. */
function faultsOf(
  ledger: Ledger,
  notes: readonly Placed<MovedNote>[],
  exists: (name: CollectionName, id: string) => boolean,
): Problem[] {
  return notes.flatMap((note, i): Problem[] => {
    const { collection, id } = split(note.from);
    const target = note.to === undefined ? null : split(note.to);
    const faults = [
      notes.findIndex(({ from }) => from === note.from) < i && 'is told of twice',
      exists(collection, id) && 'is still there',
      !Object.hasOwn(ledger[collection], id) && 'was never published',
      target !== null &&
        !exists(target.collection, target.id) &&
        `leads to “${note.to}”, which does not exist`,
    ];
    const hint = 'mend or remove the entry';
    return faults
      .filter((fault) => fault !== false)
      .map((fault) => entryProblem(note, 'moved.yaml', 'E_MOVED', `“${note.from}” ${fault}`, hint));
  });
}

function split(address: string): Pick<Moved, 'collection' | 'id'> {
  const [collection = '', id = ''] = address.split('/');
  return { collection: collection as CollectionName, id };
}

/** The problem of an id that vanished, at its place in the ledger as it is written. */
function dead(ledger: Ledger, name: CollectionName, id: string): Problem {
  const lines = ledgerText(ledger).split('\n');
  const head = lines.indexOf(`  "${name}": {`);
  const line = lines.findIndex((text, i) => i > head && text.startsWith(`    "${id}":`)) + 1;
  return {
    file: 'src/content/digest/ledger.json',
    line: Math.max(line, 1),
    column: line > 0 ? 5 : 1,
    code: 'E_PUBLISHED',
    message: `${name}: “${id}” was published and is gone`,
    hint: `give it its id back, or say in src/content/editorial/moved.yaml what became of ${name}/${id}${name === 'articles' ? ' and all that was drawn from it' : ''}`,
  };
}

/** The ledger as it is written. */
export function ledgerText(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 2)}\n`;
}
