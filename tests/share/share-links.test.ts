import { expect, test } from 'vitest';
import { shareLinks } from '../../src/share/share-links.ts';

const shared = {
  url: 'https://adgmin6.example/vi/quotes/a-1/?x=1&y=2#z',
  title: 'Nguyễn Văn A: “50% & hơn” + <b>\r\nBcc: x@y.z',
};
const links = shareLinks(shared);
const parameters = (service: string) => {
  const link = links.find((one) => one.service === service);
  return new URL(link?.href ?? '').searchParams;
};

test('each service gets the whole address, and the title where it asks for one', () => {
  expect(parameters('Facebook').get('u')).toBe(shared.url);
  expect(parameters('LinkedIn').get('url')).toBe(shared.url);
  expect(Object.fromEntries(parameters('X'))).toEqual({ url: shared.url, text: shared.title });
});

test('a title adds no line to the head of a letter', () => {
  const href = links.find(({ service }) => service === 'email')?.href ?? '';
  expect(href).toMatch(/^mailto:\?/);
  expect(href).not.toMatch(/[\r\n <>]/);
  const fields = [...new URLSearchParams(href.slice('mailto:?'.length))];
  expect(fields).toEqual([
    ['body', shared.url],
    ['subject', shared.title],
  ]);
});
