/** What stands in and beside the pictures, in Vietnamese: one key a picture. */
export const viPictures = {
  pictures: {
    timeline: {},

    coverage: {},

    matrix: {},

    proportion: {},

    shift: {},
  },
};
