/** What the form offers: loaded where a filter is typed among the words. */
import { boxes } from './controls.ts';
import { filterKeys, type FilterKey } from './state.ts';
import type { Offered } from './typed-filters.ts';

/** The values that each filter offers, by their names in both languages. */
export function offered(): Offered {
  const choices = (key: FilterKey) =>
    boxes
      .filter(({ name }) => name === key)
      .flatMap(({ value, dataset: { label = value, also } }) => [
        { value, label },
        ...(also === undefined ? [] : [{ value, label: also }]),
      ]);
  return new Map(filterKeys.map((key) => [key, choices(key)]));
}
