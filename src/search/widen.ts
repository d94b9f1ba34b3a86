import { writeState, type FilterKey, type State } from './state.ts';

/** The state without anything that narrows it. */
export function unfiltered(state: State): State {
  return { ...state, filters: {}, from: '', to: '' };
}

/** The address of a state without one value of a filter, or without a day. */
export function without(state: State, key: FilterKey | 'from' | 'to', value: string): string {
  const parameters = new URLSearchParams(writeState(state));
  parameters.delete(key, value);
  return `?${parameters.toString()}`;
}
