const MARK = /\p{M}/gu;

/** Whether a text has letters or digits that an ASCII id can keep. */
export function hasSlug(text: string): boolean {
  return /[a-z0-9]/iu.test(text.normalize('NFD').replace(/[đð]/giu, 'd'));
}

/** ASCII words joined by hyphens, đ as d: "gần 300 tỷ USD" → "gan-300-ty-usd". Cut at whole words. */
export function slug(text: string, longest = 80): string {
  const known = longest === 80 ? slugs.get(text) : undefined;
  if (known !== undefined) return known;
  const made = makeSlug(text, longest);
  if (slugs.size >= MOST_SLUGS) slugs.clear();
  if (longest === 80) slugs.set(text, made);
  return made;
}

/** Slugs made before: names come again and again. */
const slugs = new Map<string, string>();
const MOST_SLUGS = 10_000;

function makeSlug(text: string, longest: number): string {
  const bare = text.normalize('NFD').replace(MARK, '').toLowerCase().replace(/[đð]/gu, 'd');
  const words = bare.match(/[a-z0-9]+/gu) ?? [];
  let result = '';
  for (const word of words) {
    const next = result === '' ? word : `${result}-${word}`;
    if (next.length > longest) break;
    result = next;
  }
  return result === '' ? (words[0] ?? 'x').slice(0, longest) : result;
}
