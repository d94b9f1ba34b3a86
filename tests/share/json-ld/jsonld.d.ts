/** The part of jsonld that the tests use; the package brings no types. */
declare module 'jsonld' {
  interface RemoteDocument {
    documentUrl: string;
    document: object;
    contextUrl?: string;
  }
  interface Options {
    documentLoader: (url: string) => Promise<RemoteDocument>;
    /** Refuses what the expansion would drop without a word. */
    safe?: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: object, options: Options & { format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}
