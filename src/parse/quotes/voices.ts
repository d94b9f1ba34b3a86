import type { Resolution } from '../../schemas/quote.ts';
import { ENUMERATED } from './lists.ts';
import type { Mention } from '../people/mention.ts';
import { isForeign } from '../people/names.ts';
import type { People, Person } from '../people.ts';
import { FOREIGN } from '../people/places.ts';
import { nothingSpoken, resolve, type Resolved, type Spoken } from '../people/resolve.ts';
import { POINTS, Strangers } from './strangers.ts';
import type { Gender } from '../people/titles.ts';
import type { Span } from '../text.ts';

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

/** Only one person has been spoken of. */
function onlyOf(person: Person): Spoken {
  return { ...nothingSpoken, speaker: person, foremost: [person], here: [person] };
}

/** An office at a body or country that nobody of the article holds. */
function isStranger({ kind, plural, offices }: Mention, { person, ambiguous }: Resolved): boolean {
  return kind === 'role' && !plural && person === null && !ambiguous && offices.length > 0;
}

/** "người phát ngôn không nêu rõ …": the outlet tells what was not said. */
const SAYS_NOT =
  /^\s(?:cũng |vẫn |đã )?(?:không|chưa|từ chối) (?:nêu (?:rõ|tên|cụ thể|chi tiết)|nói rõ|cho biết|tiết lộ|giải thích|đề cập|bình luận|trả lời)(?=[\s.,])/u;

/** Letters of a name that is hardly a part of another word. */
const LONG_NAME = 5;

/** What may stand before the subject of a paragraph: nothing, an opening up to a comma, "Còn với" (ông X, …). */
const HEAD = /^(?:[^,.;:“"]{1,80},\s+|(?:(?:Còn|Riêng|Nhưng)\s)?(?:[Đđ]ối\s)?[Vv]ới\s)?$/u;

/** Tells whose voice a mention is; remembers whom the text spoke of, so that "ông" can be told. */
export class Voices {
  readonly #lines: readonly string[];
  readonly #people: People;
  readonly #strangers = new Strangers();
  readonly #firstLines = new Map<Person, number>();
  #spoken: Spoken = nothingSpoken;
  /** Whom a pronoun has told to be a man or a woman. */
  readonly #called = new Map<Person, Gender>();
  /** The line that is read. */
  #line = 0;
  /** Lines with words on them since somebody spoke. */
  #since = 0;

  constructor(lines: readonly string[], people: People) {
    this.#lines = lines;
    this.#people = people;
  }

  /** The voice of a mention on a line; `rule` where another rule than the mention's own led to it. */
  of(mention: Mention, cue: string, line: number, rule?: Resolution['rule']): Voice {
    const text = this.#lines[line - 1] ?? '';
    const printed = text.slice(mention.core.start, mention.core.end);
    const resolved = this.#resolve(mention);
    this.#hear(mention, resolved.person);
    if (this.#strangers.means(mention)) {
      const { role } = this.#strangers;
      const unknown = role === null ? null : { name: null, role };
      if (role !== null || resolved.person !== null)
        return { ...nobody(line), unknown, printed, cue };
    }
    const known = resolved.person !== null || resolved.ambiguous;
    const byOffice = mention.kind === 'role' || mention.kind === 'description';
    this.#strangers.forget();
    if (isStranger(mention, resolved)) this.#strangers.meet(mention, printed, true);
    return {
      person: resolved.person,
      unknown: known
        ? null
        : byOffice
          ? { name: null, role: printed }
          : { name: mention.name, role: null },
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
    const { person } = this.#resolve(a);
    // "Tập đoàn X thông báo … Doanh nghiệp này cho hay …"
    if (a.kind === 'body' && b.shown === true) return true;
    // "Tập đoàn Điện lực X (EVX) khẳng định … Theo EVX, …"
    const behind = (this.#lines[this.#line - 1] ?? '').slice(a.core.end);
    const short = /^\s?\(([^()]{2,12})\)/u.exec(behind)?.[1];
    if (a.kind === 'body' && b.kind === 'body' && short === b.name) return true;
    if (person !== null) {
      return resolve(b, this.#people, onlyOf(person)).person === person;
    }
    if (a.kind === 'unnamed') return false;
    if (b.kind === 'pronoun') {
      const human = a.kind !== 'body' && a.kind !== 'report';
      return (
        human && !b.plural && (a.gender === null || b.gender === null || a.gender === b.gender)
      );
    }
    // "Bộ trưởng Năng lượng Lào cho biết … Bộ trưởng nhấn mạnh …"
    if (a.kind === 'role' && (b.kind === 'role' || b.kind === 'description') && !b.plural) {
      // "Đại diện Bộ X cho biết … Theo vị này, …"
      if (b.offices.some(({ head }) => POINTS.test(head))) return true;
      const heads = a.offices.map(({ head }) => head);
      return b.offices.every(({ head, org }) => org === '' && heads.includes(head));
    }
    return a.name !== null && a.name === b.name;
  }

  /**
   * Whether a paragraph that is no point of a list has somebody else by name as its subject, or tells of
   * the speaker in the third person.
   */
  tellsOfOther(
    text: string,
    range: Span,
    mentions: readonly Mention[],
    speaker: Person | null,
  ): boolean {
    if (speaker === null || ENUMERATED.test(text)) return false;
    // "… khi Trump quyết định": nobody calls themselves by a foreign name.
    const own = isForeign(speaker.name) ? speaker.name.split(' ') : [];
    if (own.some((part) => part.length >= LONG_NAME && text.includes(part))) return true;
    return mentions.some((mention) => {
      if (mention.start < range.start || mention.plural) return false;
      if (SAYS_NOT.test(text.slice(mention.end - range.start))) return true;
      if (mention.kind === 'description') return mention.start === range.start;
      const own = mention.kind === 'name' || mention.kind === 'given-name';
      if (own && resolve(mention, this.#people, nothingSpoken).person === speaker) return true;
      if (mention.kind !== 'name') return false;
      const before = text.slice(0, mention.start - range.start);
      // At the head of the paragraph, or behind the comma of its opening ("Tại phiên họp, ông X …").
      return /^(?:[^,.;:]{0,80},\s+)?$/u.test(before);
    });
  }

  /** A paragraph begins: nobody has been spoken of in it. */
  begin(line: number): void {
    this.#line = line;
    this.#since += 1;
    this.#strangers.begin();
    this.#spoken = { ...this.#spoken, here: [] };
  }

  /** The outlet tells of somebody; whoever stands at the head of a paragraph, it is about (`head`). */
  tell(mentions: readonly Mention[], line: string, head: number): void {
    const [first] = mentions;
    const persons = this.#personsOf(mentions);
    if (persons.length > 0) this.#strangers.forget();
    if (mentions.some(({ kind, plural }) => kind === 'role' && plural)) {
      this.#spoken = { ...this.#spoken, crowd: true };
    }
    // "một nhân viên …", and then "Người này": nobody with a name.
    const someone = ({ kind, core }: Mention) =>
      kind === 'unnamed' && /^một\s/iu.test(line.slice(core.start, core.end));
    if (mentions.some(someone)) this.#spoken = { ...this.#spoken, speaker: null, subject: null };
    const abroad = ({ offices }: Mention) => offices.some(({ org }) => FOREIGN.test(org));
    const met = mentions.filter(
      (mention) => isStranger(mention, this.#resolve(mention)) && abroad(mention),
    );
    const [stranger] = met;
    if (
      stranger !== undefined &&
      met.length === 1 &&
      this.#spoken.here.length === 0 &&
      persons.length === 0
    ) {
      const { start, end } = stranger.core;
      this.#strangers.meet(stranger, line.slice(start, end), false);
    }
    if (persons.length === 0) return;
    if (first?.kind === 'name' && HEAD.test(line.slice(head, first.start))) {
      const subject = this.#resolve(first).person;
      this.#spoken = { ...this.#spoken, subject, foremost: [], others: [] };
    }
    const { foremost, here } = this.#spoken;
    this.#spoken = {
      ...this.#spoken,
      foremost: [...new Set([...foremost, ...persons])],
      here: [...new Set([...here, ...persons])],
    };
  }

  /** Somebody has spoken, and mentioned others. */
  spoke(person: Person | null, mentions: readonly Mention[]): void {
    this.#since = 0;
    // Behind somebody who cannot be told, a word that points means them.
    if (person === null) {
      this.#spoken = nothingSpoken;
      return;
    }
    this.#strangers.forget();
    const others = this.#personsOf(mentions).filter((other) => other !== person);
    this.#spoken = { ...onlyOf(person), others };
  }

  /** "bà nói": what a pronoun tells of somebody. */
  #hear({ kind, gender }: Mention, person: Person | null): void {
    if (kind !== 'pronoun' || gender === null || person === null) return;
    if (person.gender === null && !this.#called.has(person)) this.#called.set(person, gender);
  }

  #personsOf(mentions: readonly Mention[]): Person[] {
    return mentions.flatMap((mention) => this.#resolve(mention).person ?? []);
  }

  #resolve(mention: Mention): Resolved {
    // "vị này" behind a paragraph in which nobody spoke may be anybody of whom that tells.
    const alone = this.#spoken.here.length === 0;
    if (alone && this.#since > 1 && mention.offices.some(({ head }) => POINTS.test(head)))
      return { person: null, rule: 'unresolved', ambiguous: true };
    return resolve(mention, this.#people, {
      ...this.#spoken,
      introduced: (person) => this.#introduced(person) <= this.#line,
      called: this.#called,
    });
  }

  /** The first line that names a person. */
  #introduced(person: Person): number {
    if (this.#firstLines.size === 0) {
      for (const [line, mentions] of this.#people.mentions) {
        for (const mention of mentions) {
          if (mention.kind !== 'name' && mention.kind !== 'given-name') continue;
          const found = resolve(mention, this.#people, nothingSpoken).person;
          if (found !== null && !this.#firstLines.has(found)) this.#firstLines.set(found, line);
        }
      }
    }
    return this.#firstLines.get(person) ?? 0;
  }
}
