import { describe, expect, test } from 'vitest';
import { reportLink } from '../../src/share/report.ts';
import { normaliseReportTo } from '../../src/site.ts';

const MAILBOX = 'mailto:corrections@adgmin6.example';
const GITHUB = 'https://github.com/owner/name/issues/new';
const GITLAB = 'https://gitlab.com/owner/name/-/issues/new';

const HOSTILE = [
  'a & b = c? #d + e%20f',
  '"><script>alert(1)</script>',
  "' onclick='alert(1)",
  '=cmd()',
  '🧑‍💻 đặc biệt',
  'a\u2028b\u0000c',
  'a\r\nBcc: someone@example.org',
  '\ud800',
];

/** RFC 6068, section 2: of a header field's value, what is not percent-encoded. */
const QCHARS = /^mailto:[^?\s]+\?(?:[\w.~!$'()*+,;:@%-]+=[\w.~!$'()*+,;:@%-]*&?)+$/;

/** What a client reads out of a link: each parameter once. */
function read(link: string): Record<string, string> {
  // decodeURIComponent and not URLSearchParams: in a letter a plus is a plus.
  const pairs = link.slice(link.indexOf('?') + 1).split('&');
  return Object.fromEntries(
    pairs.map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
  );
}

describe('a letter', () => {
  test('has subject and body, its lines parted by CRLF', () => {
    const link = reportLink(MAILBOX, { subject: 'Báo lỗi: x', lines: ['một', '', 'hai?'] });
    expect(link).toContain('%0D%0A');
    expect(link).toMatch(QCHARS);
    expect(read(link)).toEqual({ subject: 'Báo lỗi: x', body: 'một\r\n\r\nhai?' });
  });

  test.each(HOSTILE)('comes back as it was written, and adds no header: %j', (words) => {
    const link = reportLink(MAILBOX, { subject: words, lines: [words] });
    expect(link).toMatch(QCHARS);
    expect(link).not.toMatch(/['"<>\s]/);
    expect(read(link)).toEqual({ subject: words.toWellFormed(), body: words.toWellFormed() });
  });
});

describe('an issue', () => {
  test.each([
    [GITHUB, 'title', 'body'],
    ['https://codeberg.org/owner/name/issues/new', 'title', 'body'],
    [GITLAB, 'issue[title]', 'issue[description]'],
  ])('of %s has the parameters that it reads', (to, title, body) => {
    const link = reportLink(to, { subject: 'Mistake: x', lines: ['one', '', 'two'] });
    const { origin, pathname, searchParams } = new URL(link);
    expect(origin + pathname).toBe(to);
    expect([...searchParams]).toEqual([
      [title, 'Mistake: x'],
      [body, 'one\n\ntwo'],
    ]);
  });

  test('keeps the parameters that the address has', () => {
    const link = reportLink(`${GITHUB}?labels=mistake`, { subject: 'x', lines: [] });
    expect([...new URL(link).searchParams.keys()]).toEqual(['labels', 'title', 'body']);
  });

  test.each(HOSTILE)('comes back as it was written: %j', (words) => {
    const { searchParams } = new URL(reportLink(GITHUB, { subject: words, lines: [words] }));
    expect(searchParams.get('title')).toBe(words.toWellFormed());
    expect(searchParams.get('body')).toBe(words.toWellFormed());
  });
});

describe('the setting', () => {
  test.each([
    ['a@example.org', 'mailto:a@example.org'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    [GITHUB, GITHUB],
  ])('%s is read as %s', (raw, to) => expect(normaliseReportTo(raw)).toBe(to));

  test.each(['javascript:alert(1)', 'nobody', 'a@b@c', 'a@b?bcc=c', 'data:text/html,x'])(
    'is refused, and it is told what it may be: %s',
    (raw) => expect(() => normaliseReportTo(raw)).toThrow(/REPORT_TO must be a mailbox/),
  );
});
