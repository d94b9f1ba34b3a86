import type { Locale } from '../i18n/locales.ts';

/** Kinds of items that can be found. */
export const kinds = ['quote', 'event', 'figure', 'shift', 'speaker', 'topic'] as const;
export type Kind = (typeof kinds)[number];

/**
 * What the index keeps of an item beside its words, ready to be shown. A part in English stands
 * under its name with `En`, and only where it differs.
 */
export interface Item {
  readonly id: string;
  /** Who speaks, or the item's own title. */
  readonly title: string;
  /** The passage; in Vietnamese as printed. */
  readonly text?: string;
  /** The speaker's role. */
  readonly role?: string;
  /** Of a quote: the mark that tells its form. */
  readonly shape?: 'direct' | 'indirect' | 'continued';
  /** "Verbatim", "Held", …: how the item is to be taken. */
  readonly label: string;
  readonly when?: string;
  /** Who printed it. */
  readonly outlet?: string;
  /** Names of the topics that it belongs to. */
  readonly topics?: string;
  /** Address of its page. */
  readonly url: string;
}
export type ItemPart = keyof Item;

/** What the words of a query are looked for in, in the order in which the index has it. */
export const SEARCHED = [
  'title',
  'role',
  'text',
  'outlet',
  'when',
  'topics',
] as const satisfies ItemPart[];
export type Searched = (typeof SEARCHED)[number];

/** An item as Pagefind stores it: parts by name. */
export type Stored = Readonly<Record<string, string>>;

/** A part of a stored item in one language; in Vietnamese where there is no English of it. */
export function part(stored: Stored, name: ItemPart, locale: Locale): string {
  return (locale === 'en' ? stored[`${name}En`] : undefined) ?? stored[name] ?? '';
}

/** Joins the two languages of an item for storing. */
export function store(vi: Item, en: Item): Record<string, string> {
  const english = Object.entries(en)
    .filter(([name, text]) => text !== vi[name as ItemPart])
    .map(([name, text]) => [`${name}En`, text]);
  return { ...vi, ...Object.fromEntries(english) };
}
