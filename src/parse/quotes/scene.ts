import type { Quoted } from './marks.ts';
import type { Mention } from '../people/mention.ts';

/** A paragraph as the reader of direct speech sees it. */
export interface Scene {
  line: string;
  mentions: readonly Mention[];
  pairs: readonly Quoted[];
}
