import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/process/programs.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { absolute, calendarHref } from '../../src/i18n/paths.ts';
import { base } from '../../src/site.ts';
import { byId, readData } from './built/data.ts';
import { all, attribute } from './built/html.ts';
import { readPages } from './built/pages.ts';

/** Every calendar of the built site, as a calendar client reads it. */

const pages = readPages();
const byHref = new Map(pages.map((page) => [page.href, page]));
const events = readData('events');
const dated = events.filter(({ precision }) => precision === 'day' || precision === 'range');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ics'))
  .map((file) => `${base}${file.replaceAll('\\', '/')}`);

function read(href: string): InstanceType<typeof ICAL.Event>[] {
  const text = readFileSync(join(dist, href.slice(base.length)), 'utf8');
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

const idOf = ({ uid }: { uid: string }) => uid.split('@')[0] ?? '';

test('there is a calendar of all events and one of each that has a day, in both languages', () => {
  const hrefs = (locale: Locale) =>
    [null, ...dated.map(({ id }) => id)].map((id) => calendarHref(locale, id));
  expect(dated.length).toBeGreaterThan(5);
  expect(files.toSorted()).toEqual(locales.flatMap(hrefs).toSorted());
});

describe.each(locales)('in %s', (locale) => {
  const whole = read(calendarHref(locale, null));

  test('the calendar has each event that has a day, once, and ADGMIN 7 among them', () => {
    expect(whole.map(idOf).toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
    expect(whole.map(idOf)).toContain('adgmin-7');
  });

  test('the days are those of the collection', () => {
    for (const event of whole) {
      const { start, end } = byId(events, idOf(event));
      const last = event.endDate.clone();
      last.adjust(-1, 0, 0, 0);
      expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
      expect([event.startDate.toString(), last.toString()]).toEqual([start, end ?? start]);
    }
  });

  test('each leads to its page', () => {
    for (const event of whole) {
      const { url } = byId(events, idOf(event));
      expect(event.component.getFirstPropertyValue('url')).toBe(absolute(url[locale]));
      expect(event.description.endsWith(absolute(url[locale]))).toBe(true);
      expect(byHref.get(url[locale])?.locale, url[locale]).toBe(locale);
    }
  });

  test('what did not surely take place is tentative', () => {
    for (const event of whole) {
      const { status, title, translation } = byId(events, idOf(event));
      expect(event.component.getFirstPropertyValue('status')).toBe(
        status === 'held' ? 'CONFIRMED' : 'TENTATIVE',
      );
      const own = locale === 'en' && translation === 'current' ? title.en : title.vi;
      expect(event.summary.startsWith(own ?? title.vi)).toBe(true);
      expect(event.summary === own).toBe(status === 'held');
    }
  });

  test('the file of an event has that event as the calendar of all has it', () => {
    for (const event of whole) {
      const alone = read(calendarHref(locale, idOf(event)));
      expect(alone.map(({ component }) => component.toString())).toEqual([
        event.component.toString(),
      ]);
    }
  });
});

test('the timeline links to its calendar', () => {
  for (const locale of locales) {
    const page = pages.find((one) => one.locale === locale && one.kind === 'timeline');
    const links = page && all(page.root, 'a').map((link) => attribute(link, 'href'));
    expect(links).toContain(calendarHref(locale, null));
  }
});
