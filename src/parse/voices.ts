import type { Resolution } from '../schemas/quote.ts';
import { ENUMERATED } from './cues.ts';
import type { Hit } from './hits.ts';
import type { Mention } from './mentions.ts';
import { resolve, type People, type Person, type Resolved } from './people.ts';
import type { Span } from './text.ts';

/** Who said it, as far as the article tells. */
export interface Voice {
  /** A person of the article; null where nobody, or more than one, fits. */
  person: Person | null;
  /** Somebody whom the article names by office, body or half a name only; null where nothing is known. */
  unknown: { name: string | null; role: string | null } | null;
  /** The words that name the speaker, as printed; empty where none do. */
  printed: string;
  cue: string;
  resolution: Resolution;
}

/** The voice of words whose speaker no rule tells. */
export function nobody(line: number): Voice {
  const resolution: Resolution = { rule: 'unresolved', words: '', line };
  return { person: null, unknown: null, printed: '', cue: '', resolution };
}

/** The voice that goes on from words before. */
export function goesOn(before: Voice): Voice {
  const { person, unknown, printed, cue } = before;
  const resolution: Resolution = { rule: 'goes-on', words: printed, line: before.resolution.line };
  return { person, unknown, printed, cue, resolution };
}

/** Tells whose voice a mention is; remembers whom the text spoke of, so that "ông" can be told. */
export class Voices {
  readonly #lines: readonly string[];
  readonly #people: People;
  /** People spoken of since the last attribution, newest last: whom a pronoun may point to. */
  #recent: Person[] = [];

  constructor(lines: readonly string[], people: People) {
    this.#lines = lines;
    this.#people = people;
  }

  /** The voice of a mention on a line; `rule` where another rule than the mention's own led to it. */
  of(mention: Mention, cue: string, line: number, rule?: Resolution['rule']): Voice {
    const text = this.#lines[line - 1] ?? '';
    const printed = text.slice(mention.core.start, mention.core.end);
    const resolved = this.#resolve(mention);
    const known = resolved.person !== null || resolved.ambiguous;
    const byOffice = mention.kind === 'role' || mention.kind === 'description';
    return {
      person: resolved.person,
      unknown: known ? null : { name: mention.name, role: byOffice ? printed : null },
      printed,
      cue,
      resolution: {
        rule: resolved.person === null ? resolved.rule : (rule ?? resolved.rule),
        words: printed,
        line,
      },
    };
  }

  /** Whether the second mention goes on with the person of the first. */
  same(a: Mention, b: Mention): boolean {
    const first = resolve(a, this.#people, null);
    if (b.kind === 'pronoun') {
      const theirs = first.person?.honorific ?? a.honorific;
      return b.honorific === null || theirs === null || theirs === b.honorific;
    }
    const second = resolve(b, this.#people, null);
    if (first.person !== null) return first.person === second.person;
    return a.name !== null && a.name === b.name;
  }

  /** Whether a paragraph that is no point of a list has somebody else by name as its subject. */
  tellsOfOther(
    text: string,
    range: Span,
    mentions: readonly Mention[],
    own: Person | null,
  ): boolean {
    if (own === null || ENUMERATED.test(text)) return false;
    return mentions.some((mention) => {
      if (mention.kind !== 'name' || mention.start < range.start) return false;
      const before = text.slice(0, mention.start - range.start);
      // At the head of the paragraph, or behind the comma of its opening ("Tại phiên họp, ông X …").
      if (!/^(?:[^,.;:]{0,80},\s+)?$/u.test(before)) return false;
      return resolve(mention, this.#people, null).person !== own;
    });
  }

  /** Keeps who was spoken of; an attribution clears whoever came before it. */
  remember(mentions: readonly Mention[], hit: Hit | null): void {
    const since =
      hit === null ? mentions : mentions.filter(({ start }) => start >= hit.mention.start);
    const persons = since.flatMap((mention) => {
      const { person } =
        mention.kind === 'pronoun' ? this.#resolve(mention) : resolve(mention, this.#people, null);
      return person === null ? [] : [person];
    });
    this.#recent = hit === null ? [...this.#recent, ...persons] : persons;
  }

  /** Somebody named before the first attribution of a paragraph: at its head, whom it is about. */
  introduce(mentions: readonly Mention[], head: number): void {
    const [first] = mentions;
    if (first?.kind === 'name' && first.start === head) this.#recent = [];
    this.remember(mentions, null);
  }

  /** A pronoun points to the one person of its gender spoken of last; two are one too many. */
  #resolve(mention: Mention): Resolved {
    const fits = this.#recent.filter(
      ({ honorific }) =>
        mention.honorific === null || honorific === null || honorific === mention.honorific,
    );
    return resolve(mention, this.#people, new Set(fits).size === 1 ? (fits[0] ?? null) : null);
  }
}
