/** What the tests use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export interface CslItem {
    readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
    readonly translator?: CslItem['author'];
    readonly title?: string;
    readonly 'original-title'?: string;
    readonly 'container-title'?: string;
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly URL?: string;
    readonly type?: string;
    readonly note?: string;
    readonly abstract?: string;
    readonly publisher?: string;
  }
  export class Cite {
    constructor(data: string | readonly object[]);
    readonly data: readonly CslItem[];
    format(kind: 'bibliography', options: { template: 'apa'; lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
