import { describe, expect, test } from 'vitest';
import { isEmpty, readState, writeState } from '../../src/search/state.ts';

describe('the state in the address', () => {
  test.each([
    '',
    '?q=lua+dao',
    '?q=l%E1%BB%ABa+%C4%91%E1%BA%A3o&speaker=kao-kim-hourn&topic=ai&form=direct&kind=quote',
    '?kind=event',
  ])('%s comes back as it is', (address) => {
    expect(writeState(readState(address))).toBe(address);
  });

  test('is composed, trimmed, and not endless', () => {
    expect(readState(`?q=${encodeURIComponent(' lừa '.normalize('NFD'))}`).q).toBe('lừa');
    expect(readState(`?q=${'a'.repeat(5000)}`).q).toHaveLength(200);
  });

  test('leaves out empty values and strange parameters', () => {
    expect(readState('?q=&speaker=&utm_source=x')).toEqual({ q: '', filters: {} });
    expect(isEmpty(readState('?speaker=&utm_source=x'))).toBe(true);
    expect(isEmpty(readState('?form=direct'))).toBe(false);
  });

  test('broken escapes do not throw', () => {
    expect(readState('?q=%E1%BB').q).not.toBe('');
  });
});
