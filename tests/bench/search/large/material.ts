import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../../../../src/schemas/digest.ts';

/** What a large digest is put together from. */
export interface Material {
  /** Vietnamese sentences: of the corpus and of the five articles. */
  readonly sentences: readonly string[];
  /** English sentences: our translations of the five articles. */
  readonly english: readonly string[];
  /** People whom the corpus names. */
  readonly names: readonly string[];
}

const LENGTH = { least: 30, most: 400 };
const SENTENCE_END = /(?<=[.!?…]["”]?)\s+(?=["“]?\p{Lu})/u;
const NAME = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3}$/u;

/** Reads the sentences of a folder of articles with readings, and joins them with the digest's own. */
export function materialOf(digest: Digest, corpus: string): Material {
  const files = readdirSync(corpus).sort();
  const text = (file: string): string => readFileSync(join(corpus, file), 'utf8').normalize('NFC');
  const sentences = files
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => text(file).split('\n'))
    .flatMap((line) => line.split(SENTENCE_END))
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= LENGTH.least && length <= LENGTH.most);
  const names = files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => (JSON.parse(text(file)) as { quotes: { speaker: string | null }[] }).quotes)
    .flatMap(({ speaker }) => (speaker !== null && NAME.test(speaker) ? [speaker] : []));
  const statements = digest.quotes.flatMap((quote) => quote.statements);
  return {
    sentences: [...new Set([...sentences, ...statements.map(({ vi }) => vi)])],
    english: statements.flatMap(({ en }) => (en === null ? [] : [en])),
    names: [...new Set(names)],
  };
}
