import { nameOf } from './controls.ts';
import type { Group } from './engine.ts';
import type { Section } from './results.ts';
import { sentence } from './view.ts';

/** Parts results by speaker, in each nearness; what has no speaker comes last. Loaded on wish. */
export function bySpeaker(groups: readonly Group[]): Section[] {
  return groups.flatMap(({ tier, hits }) => {
    const speakers = [...Map.groupBy(hits, ({ speaker }) => speaker)];
    return speakers
      .sort(([a], [b]) => Number(a === null) - Number(b === null))
      .map(([speaker, own], at) => ({
        tier: at === 0 ? tier : '',
        speaker: speaker === null ? sentence('nobody') : nameOf('speaker', speaker),
        hits: own,
      }));
  });
}
