/** How one of the libraries is set up. Beginnings of words count in every setting. */
export interface Setting {
  /** Lent our folding of marks and đ; else as the library comes. */
  readonly lentFolding: boolean;
  /** Every word must be found; else any. */
  readonly everyWord: boolean;
  /** Near spellings count, at the strength that the library's documentation gives. */
  readonly fuzzy: boolean;
  /** All parts of an item in one field; else a field for each. */
  readonly oneField: boolean;
}

const either = [true, false] as const;

/** All settings that there are. */
export function settings(): Setting[] {
  return either.flatMap((lentFolding) =>
    either.flatMap((everyWord) =>
      either.flatMap((fuzzy) =>
        either.map((oneField) => ({ lentFolding, everyWord, fuzzy, oneField })),
      ),
    ),
  );
}

/** A setting in words, for the notes of the table. */
export function describe({ lentFolding, everyWord, fuzzy, oneField }: Setting): string {
  return [
    lentFolding ? 'our folding' : 'its own folding',
    everyWord ? 'every word' : 'any word',
    fuzzy ? 'fuzzy' : 'not fuzzy',
    oneField ? 'one field' : 'a field for each part',
  ].join(', ');
}
