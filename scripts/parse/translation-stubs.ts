import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { hashOf } from '../../src/parse/text/hash.ts';
import { statementsOf } from '../../src/parse/editorial/translate.ts';
import type { Untranslated } from '../../src/parse/editorial/originals.ts';
import { TODO, type Place } from '../../src/schemas/editorial.ts';
import { root } from '../process/programs.ts';
import type { AllRead } from './flow.ts';

const NOTE = '# chưa dịch, mỗi câu một dòng / not yet translated, a line for each sentence';

/**
 * Writes a stub for each text without English of its wording into the file of its article, and takes
 * out stubs that nothing wants any more. What a person has written is never touched. Returns whether
 * anything was written.
 */
export async function writeStubs(
  { untranslated, editorial }: Pick<AllRead, 'untranslated' | 'editorial'>,
  editorialFolder: string,
): Promise<boolean> {
  const entries = editorial.translations;
  const there = new Set(entries.map(({ of }) => of));
  const wanted = new Set(untranslated.map(({ vi }) => hashOf(vi)));
  const missing = untranslated.filter(({ vi }) => !there.has(hashOf(vi)));
  const idle = entries.filter(
    ({ of, en }) => !wanted.has(of) && en.every((sentence) => sentence === TODO),
  );
  const places = idle.flatMap(({ place }) => (place === undefined ? [] : [place]));
  for (const [file, those] of Map.groupBy(places, (place) => resolve(place.file))) {
    await takeOut(file, those);
  }
  for (const [article, those] of Map.groupBy(missing, ({ source }) => source.article)) {
    await append(join(editorialFolder, 'translations', `${article}.yaml`), those);
  }
  return missing.length > 0 || places.length > 0;
}

async function append(file: string, missing: readonly Untranslated[]): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  const glue = before === '' || before.endsWith('\n') ? '' : '\n';
  await writeFile(file, `${before}${glue}${await stubs(missing)}`);
}

/** The entries as the formatter leaves them. */
async function stubs(missing: readonly Untranslated[]): Promise<string> {
  const entries = missing.map(({ at, vi }) => ({
    at,
    of: hashOf(vi),
    vi,
    en: statementsOf(vi).map(() => TODO),
  }));
  const text = stringify(entries, { lineWidth: 0, singleQuote: true, schema: 'failsafe' });
  // Only stubs need the formatter, which takes longer to load than the articles to read.
  const { format, resolveConfig } = await import('prettier');
  const noted = text.replace(/^ {2}en:$/gmu, `  en: ${NOTE}`);
  return format(noted, { ...(await resolveConfig(join(root, 'x.yaml'))), parser: 'yaml' });
}

/** Takes the entries that begin at these places out of a file, which goes when nothing is left. */
async function takeOut(file: string, places: readonly Place[]): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const starts = new Set(places.map(({ line }) => line - 1));
  let inside = false;
  const kept = lines.filter((line, i) => {
    inside = starts.has(i) || (inside && /^\s+\S/u.test(line));
    return !inside;
  });
  if (kept.every((line) => line.trim() === '')) await rm(file);
  else await writeFile(file, kept.join('\n'));
}
