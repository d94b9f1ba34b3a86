/** Puts what each field means into a JSON Schema, as its `description`; `words` as in `i18n/en.fields.ts`. */
export function describeSchema(node: unknown, words: object): void {
  if (typeof node !== 'object' || node === null) return;
  const { items, anyOf, properties } = node as {
    items?: unknown;
    anyOf?: unknown[];
    properties?: Record<string, Record<string, unknown>>;
  };
  for (const part of [items, ...(anyOf ?? [])]) describeSchema(part, words);
  for (const [key, property] of Object.entries(properties ?? {})) {
    const said: unknown = (words as Record<string, unknown>)[key];
    const [meaning, parts] = (Array.isArray(said) ? said : [said, {}]) as [string, object];
    property['description'] = meaning;
    describeSchema(property, parts);
  }
}
