import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../src/parse/problem.ts';
import { story, type Story } from '../../src/schemas/story.ts';
import { check, EditorialError, fault, refuseTodo, START, withPlaces, yaml } from './read-yaml.ts';

/** Reads `story.yaml` below `folder` (`src/content/editorial`). Problems: E_EDITORIAL. */
export async function readStory(folder: string): Promise<{ story: Story; problems: Problem[] }> {
  const file = join(folder, 'story.yaml');
  try {
    const read = yaml(file, await text(file), 'E_EDITORIAL');
    refuseTodo(file, read);
    return { story: withPlaces(file, read, check(file, read, story)), problems: [] };
  } catch (error) {
    if (!(error instanceof EditorialError)) throw error;
    return { story: [], problems: [...error.problems] };
  }
}

async function text(file: string): Promise<string> {
  const read = readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw fault(file, START, 'E_EDITORIAL', 'it is missing', 'restore it from the repository');
  });
  return (await read).normalize('NFC');
}
