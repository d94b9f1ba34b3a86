import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from './built/pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The title of a quote is its speaker and opening words: search engines cut it where they like.
    'long-title': 'off',
    // What is drawn from a seed called 005_x.txt has ids like 005-x-3: HTML allows them, style sheets use none.
    'valid-id': ['error', { relaxed: true }],
    // The boxes of one filter share its name: several of its values may be chosen.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

/** Templates are filled by a script before anybody sees them; the filled ones are under axe.test.ts. */
const isTemplate = (selector: string | null): boolean => /\btemplate\b/.test(selector ?? '');

/** The matrix is laid out as a list on telephones: its roles are said, since some browsers drop them there. */
const isRestated = (ruleId: string, selector: string | null): boolean =>
  ruleId === 'no-redundant-role' && /^#matrix .*\btable\b/.test(selector ?? '');

test('every page is valid HTML', async () => {
  const pages = readPages();
  const reports = await Promise.all(
    pages.map(({ html, file }) => validator.validateString(html, file)),
  );
  const found = reports
    .flatMap(({ results }) => results)
    .flatMap(({ filePath, messages }) =>
      messages
        .filter(({ selector, ruleId }) => !isTemplate(selector) && !isRestated(ruleId, selector))
        .map(
          ({ line, column, ruleId, message, selector }) =>
            `${filePath}:${line}:${column} ${ruleId}: ${message} (${selector})`,
        ),
    );
  expect(pages.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});
