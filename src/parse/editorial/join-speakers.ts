import type { Editorial } from '../../schemas/editorial.ts';
import type { Quote } from '../../schemas/quote.ts';
import type { Speaker } from '../../schemas/speaker.ts';
import type { Corpus } from '../corpus.ts';
import { nameKey } from '../people/names.ts';
import type { Editing } from '../join.ts';
import type { ParsedQuote } from '../quotes.ts';
import { sourceOf } from '../reading.ts';
import { registeredId } from '../quotes/sayer.ts';
import { nameOf } from './translate.ts';

/** An office as printed, without its English. */
type PrintedRole = Omit<Speaker['roles'][number], 'en'>;

/** A registered person whom the articles name, each with all offices as printed, once each. */
export type PrintedSpeaker = Omit<Speaker, 'roles'> & { roles: PrintedRole[] };

/** Registered people that the articles name, or that an editor says speak in them. */
export function speakersOf({ articles }: Corpus, notes: Editorial['speakers']): PrintedSpeaker[] {
  return notes.flatMap(({ id, name, honorific, headline }) => {
    const key = nameKey(name);
    const roles: PrintedRole[] = [];
    let named = false;
    for (const { people, reading, quotes } of articles) {
      const person = people.persons.find((one) => one.key === key);
      named ||= person !== undefined || quotes.some((quote) => quote.person?.key === key);
      for (const { text, line, start, end } of person?.roles ?? []) {
        if (roles.some(({ vi }) => vi.toLowerCase() === text.toLowerCase())) continue;
        roles.push({ vi: text, source: sourceOf(reading, line, start, end) });
      }
    }
    return named
      ? [{ id, name: { vi: name, ascii: asciiOf(name) }, honorific, headline, roles }]
      : [];
  });
}

function asciiOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/gu, 'D').replace(/đ/gu, 'd');
}

/** The speakers with the English of their offices. */
export function joinSpeakers(people: readonly PrintedSpeaker[], editing: Editing): Speaker[] {
  return people.map((speaker) => ({
    ...speaker,
    roles: speaker.roles.map(({ vi, source }) => ({ vi, en: roleInEnglish(vi, editing), source })),
  }));
}

function roleInEnglish(vi: string, { notes, english }: Editing): string | null {
  const noted = notes.roles.find((role) => role.vi === vi)?.en;
  if (noted !== undefined) return noted;
  const { text, status } = english.translate({ at: nameOf.role(vi), vi });
  return status === 'current' ? text.en : null;
}

/** A speaker of a quote who is not registered; null where one is, or nobody can be told. */
export function joinUnregistered(quote: ParsedQuote, editing: Editing): Quote['unregistered'] {
  const found = unregisteredIn(quote, editing.notes.speakers);
  if (found === null) return null;
  const { name, role } = found;
  return { name, role: role === null ? null : { vi: role, en: roleInEnglish(role, editing) } };
}

/** Whom a quote names without their being registered: the fullest name and office that the article prints. */
export function unregisteredIn(
  { person, unknown, printed, resolution }: ParsedQuote,
  notes: Editorial['speakers'],
): { name: string | null; role: string | null } | null {
  if (person !== null) {
    const [role = null] = person.roles
      .map(({ text }) => text)
      .toSorted((a, b) => b.length - a.length);
    return registeredId(person, notes) === null ? { name: person.name, role } : null;
  }
  if (unknown === null) return null;
  const body = resolution.rule === 'body' && printed !== '' ? printed : null;
  const name = unknown.name ?? body;
  return name === null && unknown.role === null ? null : { name, role: unknown.role };
}
