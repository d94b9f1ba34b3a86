/** A speaker as schema.org's Person, in the office by which a reader knows them. */
import type { PersonLeaf } from 'schema-dts';
import type { Speaker } from '../../schemas/speaker.ts';
import { itemId, items } from './ids.ts';
import { known } from './node.ts';
import { say, type Tongue } from './words.ts';

export function person(speaker: Speaker, tongue: Tongue): PersonLeaf {
  const { name, honorific } = speaker;
  return known<PersonLeaf>({
    '@type': 'Person',
    '@id': itemId('speakers', speaker.id),
    name: name.vi,
    alternateName: name.ascii === name.vi ? null : name.ascii,
    // As the articles print it; English pages use none.
    honorificPrefix:
      honorific === null || tongue === 'en' ? null : say({ vi: honorific, en: null }, tongue),
    jobTitle: say(speaker.headline, tongue),
    subjectOf: items(
      'articles',
      speaker.roles.map(({ source }) => source.article),
    ),
  });
}
