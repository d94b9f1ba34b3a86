import { describe, expect, test } from 'vitest';
import { frontMatter } from '../../scripts/editorial.ts';
import { articleNote, speakerNote } from '../../src/schemas/editorial.ts';

/* Front matter is data: nothing in it runs, nothing in it is guessed. */

const GOOD = `---
id: tran-van-binh
name: Trần Văn Bình
honorific: ông
headline:
  vi: Giám đốc
  en: Director
reason: printed so
---
`;

function codeOf(source: string): string {
  try {
    frontMatter('a.mdx', source, speakerNote);
    return 'read';
  } catch (error) {
    return (error as { problem?: { code: string } }).problem?.code ?? `thrown: ${String(error)}`;
  }
}

test('plain front matter is read', () => {
  expect(codeOf(GOOD)).toBe('read');
});

describe('front matter that is code is refused and never runs', () => {
  const code = `module.exports = (globalThis.ranFrontMatter = true, {})`;
  test.each(['---js', '---javascript', '---JS', '---toString', '---json', '--- ', '----'])(
    '%s',
    (fence) => {
      expect(codeOf(GOOD.replace('---', fence))).toBe('E_FRONT_MATTER');
      expect(codeOf(`${fence}\n${code}\n---\n`)).toBe('E_FRONT_MATTER');
      expect(Reflect.has(globalThis, 'ranFrontMatter')).toBe(false);
    },
  );
});

test('front matter that never closes is refused, each time it is read', () => {
  const source = GOOD.trimEnd().replace(/---$/u, '');
  expect([codeOf(source), codeOf(source)]).toEqual(['E_FRONT_MATTER', 'E_FRONT_MATTER']);
});

test('broken YAML is refused, each time it is read', () => {
  const source = GOOD.replace('honorific: ông', 'honorific: [ông');
  expect([codeOf(source), codeOf(source)]).toEqual(['E_FRONT_MATTER', 'E_FRONT_MATTER']);
});

test.each(['16:42', '1_000', '0x1F', 'yes', 'null', '2026-01-15'])(
  'the scalar %s stays the words it is',
  (scalar) => {
    expect(frontMatter('a.mdx', GOOD.replace('printed so', scalar), speakerNote).reason).toBe(
      scalar,
    );
  },
);

test.each(['__proto__', 'constructor'])('the key %s pollutes nothing', (key) => {
  expect(codeOf(GOOD.replace('reason:', `${key}:\n  polluted: yes\nreason:`))).toMatch(/^E_/u);
  expect(Reflect.has({}, 'polluted')).toBe(false);
});

test('a bomb of aliases is refused in no time', () => {
  const bomb = [
    'a: &a [x,x]',
    ...'bcdefghij'
      .split('')
      .map((name, i) => `${name}: &${name} [*${'abcdefghij'[i]},*${'abcdefghij'[i]}]`),
  ];
  const started = performance.now();
  expect(codeOf(`---\n${bomb.join('\n')}\n---\n`)).toMatch(/^E_/u);
  expect(performance.now() - started).toBeLessThan(50);
});

test.each(['../../etc', "'%2e%2e'", 'con', 'Ông'])('the id %s is refused', (id) => {
  expect(codeOf(GOOD.replace('tran-van-binh', id))).toBe('E_ID');
});

test('an address that is no web address is refused', () => {
  const note = `---
id: a
file: a.txt
publisherBasis:
  vi: a
  en: a
sourceUrl: javascript:alert(1)
---
`;
  expect(() => frontMatter('a.mdx', note, articleNote)).toThrow(/sourceUrl/u);
});
