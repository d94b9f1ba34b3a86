import type { DigestIndex } from './digest-index.ts';
import { addressOf, to, type Address } from './i18n/paths.ts';
import type { Moved } from './schemas/moved.ts';
import type { Theme } from './schemas/theme.ts';

/** A page that is not there, and what is said at its address. */
export interface Gone {
  address: Address;
  /** What became of it; null of a topic that only has too little for a page. */
  moved: Moved | null;
  theme: Theme | null;
}

/** The addresses of pages that were there and are gone, and of topics with too little for a page. */
export function goneAddresses(
  { topics }: Pick<DigestIndex, 'topics'>,
  moved: readonly Moved[],
): Gone[] {
  return [
    ...moved.map((one) => ({
      address: addressOf[one.collection](one.id),
      moved: one,
      theme: null,
    })),
    ...topics
      .filter(({ hasPage }) => !hasPage)
      .map(({ theme }) => ({ address: to.topic(theme.id), moved: null, theme })),
  ];
}
