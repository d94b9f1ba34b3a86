import { describe, expect, test } from 'vitest';
import { isEmpty, isNarrowed, readState, writeState } from '../../src/search/state.ts';
import { unfiltered, without } from '../../src/search/widen.ts';

describe('the state in the address', () => {
  test.each([
    '?',
    '?q=lua+dao',
    '?q=l%E1%BB%ABa+%C4%91%E1%BA%A3o&speaker=kao-kim-hourn&topic=ai&form=direct&kind=quote&source=plo',
    '?speaker=kao-kim-hourn&speaker=pham-minh-chinh',
    '?kind=event&from=2026-01-15&to=2026-01-16&sort=date&group=speaker',
  ])('%s comes back as it is', (address) => {
    expect(writeState(readState(address))).toBe(address);
  });

  test('the words are composed, trimmed, and not endless', () => {
    expect(readState(`?q=${encodeURIComponent(' lừa '.normalize('NFD'))}`).q).toBe('lừa');
    expect(readState(`?q=${'a'.repeat(5000)}`).q).toHaveLength(200);
    expect(readState(`?q=${'a'.repeat(199)}+b`).q).toBe('a'.repeat(199));
  });

  test('leaves out empty values, repeated ones and strange parameters', () => {
    const { q, filters } = readState('?q=&speaker=&topic=ai&topic=ai&topic=+&utm_source=x');
    expect([q, filters]).toEqual(['', { topic: ['ai'] }]);
  });

  test('holds no more values of a filter than a reader would choose', () => {
    const many = Array.from({ length: 500 }, (_, n) => `topic=${n}`).join('&');
    expect(readState(`?${many}`).filters.topic).toHaveLength(40);
  });

  test.each(['2026-1-5', '15/1/2026', '2026-02-31', '2026-13-01', 'x', '2026-01-15T00:00'])(
    '%s is no day',
    (day) => {
      expect(readState(`?from=${day}&to=${day}`)).toMatchObject({ from: '', to: '' });
    },
  );

  test('an order or a grouping that nobody knows is the usual one', () => {
    expect(readState('?sort=name&group=topic')).toMatchObject({ sort: 'relevance', group: '' });
  });

  test('broken escapes do not throw', () => {
    expect(readState('?q=%E1%BB').q).not.toBe('');
  });
});

describe('what is asked for', () => {
  test.each([
    ['?speaker=&utm_source=x', true],
    ['?sort=date&group=speaker', true],
    ['?form=direct', false],
    ['?to=2026-01-15', false],
    ['?q=a', false],
  ])('%s asks for nothing: %s', (address, empty) => {
    expect(isEmpty(readState(address))).toBe(empty);
  });

  test('words alone do not narrow', () => {
    expect(isNarrowed(readState('?q=a&sort=date'))).toBe(false);
    expect(isNarrowed(readState('?q=a&from=2026-01-15'))).toBe(true);
  });
});

describe('leaving something out', () => {
  const state = readState('?q=a&topic=ai&topic=data&kind=quote&from=2026-01-15&sort=date');

  test.each([
    ['topic', 'ai', '?q=a&topic=data&kind=quote&from=2026-01-15&sort=date'],
    ['kind', 'quote', '?q=a&topic=ai&topic=data&from=2026-01-15&sort=date'],
    ['kind', 'event', '?q=a&topic=ai&topic=data&kind=quote&from=2026-01-15&sort=date'],
    ['from', '2026-01-15', '?q=a&topic=ai&topic=data&kind=quote&sort=date'],
  ] as const)('%s %s', (key, value, address) => {
    expect(without(state, key, value)).toBe(address);
  });

  test('all that narrows, and only that', () => {
    expect(writeState(unfiltered(state))).toBe('?q=a&sort=date');
  });
});
