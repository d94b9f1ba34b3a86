import { expect, test } from 'vitest';
import { findMentions } from '../../src/parse/people/mentions.ts';
import { nameKey } from '../../src/parse/people/names.ts';
import type { Mention } from '../../src/parse/people/mention.ts';

/*
 * What the reader sees in a line, as marks in it: `[n <Giám đốc Sở A> {Trần Văn Bình}|, <Bí thư Huyện ủy B>]`.
 * Brackets hold a mention, behind its kind: n name, g given name, r role, d description, p pronoun, b body,
 * t report, u unnamed. `{}` hold the name, `<>` the offices as printed, `|` ends the mention without what stands
 * behind the name.
 */

const KINDS: Readonly<Record<Mention['kind'], string>> = {
  name: 'n',
  'given-name': 'g',
  role: 'r',
  description: 'd',
  pronoun: 'p',
  body: 'b',
  report: 't',
  unnamed: 'u',
};

/** The line without its marks. */
export function unmarked(marked: string): string {
  return marked.replace(/\[[a-z] |[\]{}<>|]/gu, '');
}

/** The mentions of a line, as marks; `known` are names that the article holds elsewhere. */
export function marksOf(line: string, known: readonly string[] = []): string {
  const keys = new Set(known.map(nameKey));
  let out = '';
  let at = 0;
  for (const mention of findMentions(line, keys)) {
    out += line.slice(at, mention.start) + marked(line, mention);
    at = mention.end;
  }
  return out + line.slice(at);
}

function marked(line: string, { start, end, kind, name, core, roles }: Mention): string {
  const marks: [at: number, order: number, mark: string][] = [];
  for (const role of roles) marks.push([role.start, 2, '<'], [role.end, 1, '>']);
  const named = name === null || kind === 'body' ? -1 : line.indexOf(name, start);
  if (name !== null && named !== -1) {
    marks.push([named, 3, '{'], [named + name.length, 0, '}']);
  }
  if (core.end !== end) marks.push([core.end, 1.5, '|']);
  marks.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let out = `[${KINDS[kind]} `;
  let at = start;
  for (const [place, , mark] of marks) {
    out += line.slice(at, place) + mark;
    at = place;
  }
  return `${out}${line.slice(at, end)}]`;
}

/**
 * What the mentions of a line tell, one after the other and parted by `;`: "m", "f" for the gender, the
 * honorific, "*" where there are several people, the offices as `head (body)`, `@` and where somebody is from.
 */
export function factsOf(line: string, known: readonly string[] = []): string {
  const keys = new Set(known.map(nameKey));
  return findMentions(line, keys)
    .map(({ gender, honorific, plural, offices, origin, familiar }) =>
      [
        plural ? '*' : '',
        gender ?? '',
        honorific ?? '',
        familiar === true ? '~' : '',
        offices.map(({ head, org }) => (org === '' ? head : `${head} (${org})`)).join(' + '),
        origin === '' ? '' : `@${origin}`,
      ]
        .filter((fact) => fact !== '')
        .join(' '),
    )
    .join('; ');
}

/** A table of lines with their marks, and what their mentions tell; `known` are names met elsewhere. */
export function seen(
  rows: readonly (readonly [marked: string, facts: string, known?: readonly string[]])[],
): void {
  const whole = rows.map(([marked, facts, known = []]) => [marked, facts, known] as const);
  test.each(whole)('%s: %s %j', (marked, facts, known) => {
    const line = unmarked(marked);
    expect(marksOf(line, known)).toBe(marked);
    expect(factsOf(line, known)).toBe(facts);
  });
}
