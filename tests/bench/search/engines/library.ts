import type { Document } from '../document.ts';
import type { Setting } from '../setting.ts';

/** Results that a page shows. */
export const SHOWN = 10;

/** Finds the documents to show for a query, the best first. */
export type Finder = (query: string) => readonly Document[] | Promise<readonly Document[]>;

/** A search library, used alike in Node and in a page. */
export interface Library {
  /** Indexes the documents; gives the index as JSON. */
  readonly build: (documents: readonly Document[], setting: Setting) => Promise<string>;
  /** Opens an index that `build` made with the same setting. */
  readonly open: (json: string, setting: Setting) => Promise<Finder>;
}
