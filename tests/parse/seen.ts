import { describe, expect, test } from 'vitest';
import { sceneOf, type Scene } from '../../src/parse/article/scenes.ts';
import { findPeople } from '../../src/parse/people.ts';

/**
 * Whether a line describes a photograph. What stands before `‖` is a header, and what stands behind `¦` is
 * no part of it either; `first` is the first line of an article.
 */
export function seenIn(marked: string, first = false): Scene {
  const start = Math.max(0, marked.indexOf('‖'));
  const cut = marked.replace('‖', '');
  const line = cut.replace('¦', '');
  const end = cut.includes('¦') ? cut.indexOf('¦') : line.length;
  const body = line.slice(start, end);
  const words = body.split(' ').length;
  const mentions = findPeople([line]).mentions.get(1) ?? [];
  return sceneOf({ line, start, end, mentions, words, stops: body.endsWith('.'), first });
}

/** Lines that describe a photograph, and near ones that tell something. */
export function showsOrTells(
  what: string,
  shows: readonly string[],
  tells: readonly string[] = [],
): void {
  describe(what, () => {
    if (shows.length > 0)
      test.each(shows)('shows: %s', (line) => {
        expect(seenIn(line)).toBe('shows');
      });
    if (tells.length > 0)
      test.each(tells)('tells: %s', (line) => {
        expect(seenIn(line)).toBeNull();
      });
  });
}
