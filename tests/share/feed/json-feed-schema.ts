/**
 * What JSON Feed 1.1 asks for (jsonfeed.org/version/1.1), as JSON Schema: written from the text of the
 * specification, which has none of its own. Only the parts that this site uses are allowed.
 */
const url = { type: 'string', format: 'uri', pattern: '^https?://' };
const text = { type: 'string', minLength: 1 };

export const jsonFeedSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    favicon: url,
    language: { enum: ['vi', 'en'] },
    items: {
      type: 'array',
      items: {
        type: 'object',
        // An item must have at least one of `content_html` and `content_text`.
        required: ['id', 'content_html'],
        additionalProperties: false,
        properties: {
          id: text,
          url,
          title: text,
          content_html: text,
          date_published: { type: 'string', format: 'date-time' },
          authors: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              // "You must include at least one" of name, url and avatar.
              required: ['name'],
              additionalProperties: false,
              properties: { name: text, url },
            },
          },
          tags: { type: 'array', minItems: 1, items: text },
          language: { enum: ['vi', 'en'] },
        },
      },
    },
  },
} as const;
