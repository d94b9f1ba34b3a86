import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadArticle, Registry } from '../src/parse/corpus.ts';
import { findEvents } from '../src/parse/events.ts';
import { explain } from '../src/parse/explain.ts';
import { readArticle } from '../src/parse/index.ts';
import { isError, type Problem } from '../src/parse/problem.ts';
import { page, type Paper } from './explain/page.ts';
import { wantsColours } from './explain/terminal.ts';

/**
 * `npm run parse -- --explain FILE`: prints each article with what was read from each line and by which
 * rule, problems included. Gives whether all of them are without an error.
 */
export async function explainFiles(paths: readonly string[], registry: Registry): Promise<boolean> {
  const { stdout } = process;
  // Whoever reads the pipe may stop reading: "| head".
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  // A pipe has no width, and some terminals say that theirs is 0: there each row is whole.
  const paper: Paper = { width: stdout.columns || Infinity, colours: wantsColours(stdout) };
  let whole = true;
  for (const path of paths) {
    const read = await readFileAt(path, registry);
    const events = read.article === null ? [] : findEvents([read.article.reading]);
    stdout.write(`${page(explain(read, events), paper).join('\n')}\n\n`);
    whole &&= !read.problems.some(isError);
  }
  return whole;
}

/** One file, wherever it lies, under the path by which it was asked for. Problem: E_NO_FILE. */
async function readFileAt(path: string, registry: Registry): Promise<ReadArticle> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    return { file: path, article: null, problems: [noFile(path, bytes.message)] };
  }
  const { article, problems } = readArticle({ file: basename(path), bytes }, registry);
  return { file: path, article, problems: problems.map((one) => ({ ...one, file: path })) };
}

function noFile(file: string, message: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: 'E_NO_FILE',
    message: `the file cannot be read: ${message}`,
    hint: 'give the path of a .txt file, from the folder of the project',
  };
}
