/** A record of ours as the other engines get it: the same words, field by field, unprepared. */
export interface Document {
  readonly id: string;
  /** Who speaks, or the item's own title. */
  readonly title: string;
  readonly titleEn: string;
  /** The passage, as printed and in English. */
  readonly text: string;
  readonly textEn: string;
  readonly role: string;
  readonly roleEn: string;
  readonly outlet: string;
  readonly when: string;
  readonly whenEn: string;
}

/** The fields that the engines search. */
export const fields = [
  ...(['title', 'titleEn', 'text', 'textEn', 'role', 'roleEn'] as const),
  ...(['outlet', 'when', 'whenEn'] as const),
] as const satisfies (keyof Document)[];

/** All that an engine searches of a document, in one text. */
export function wholeText(document: Document): string {
  return fields
    .map((field) => document[field])
    .filter((text) => text !== '')
    .join('. ');
}
