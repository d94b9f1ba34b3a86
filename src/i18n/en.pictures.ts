import type { Strings } from './vi.ts';

/** What stands in and beside the pictures, in English: one key a picture. */
export const enPictures: Pick<Strings, 'pictures'> = {
  pictures: {
    timeline: {},

    coverage: {},

    matrix: {},

    proportion: {},

    shift: {},
  },
};
