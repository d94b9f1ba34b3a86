import { describe, expect, test } from 'vitest';
import { newsArticle } from '../../../src/share/json-ld/article.ts';
import { eventNode } from '../../../src/share/json-ld/event.ts';
import { limits, observation } from '../../../src/share/json-ld/figure.ts';
import { person } from '../../../src/share/json-ld/person.ts';
import { quotation } from '../../../src/share/json-ld/quotation.ts';
import { shiftTerm } from '../../../src/share/json-ld/term.ts';
import { awkward, first, index } from './awkward.ts';

const origin = 'https://adgmin6.example';
const tagged = (text: string) => ({ '@value': text, '@language': 'vi' });
const figure = (id: string) => first(awkward.figures.filter((one) => one.id === id));
const shift = (id: string) => first(awkward.shifts.filter((one) => one.id === id));

describe('a quote', () => {
  test('is two works where it is translated: ours names its original, its translator and its source', () => {
    expect(quotation(index.quote('q1'), index, 'vi', 'vi')).toEqual({
      '@type': 'Quotation',
      '@id': `${origin}/vi/quotes/q1/#quote`,
      text: 'Chống lừa đảo trực tuyến',
      inLanguage: 'vi',
      genre: 'Nguyên văn',
      creator: {
        '@type': 'Person',
        '@id': `${origin}/vi/speakers/nguyen-manh-hung/#person`,
        name: 'Nguyễn Mạnh Hùng',
      },
      isBasedOn: { '@id': `${origin}/vi/sources/a1/#article` },
      workTranslation: { '@id': `${origin}/en/quotes/q1/#quote` },
    });
    expect(quotation(index.quote('q1'), index, 'en', 'en')).toMatchObject({
      '@id': `${origin}/en/quotes/q1/#quote`,
      text: 'Fight online scams',
      inLanguage: 'en',
      genre: 'Verbatim',
      translationOfWork: { '@id': `${origin}/vi/quotes/q1/#quote` },
      translator: { '@id': `${origin}/#editors` },
    });
  });

  test('stands alone in Vietnamese where its English is missing or stale', () => {
    for (const id of ['q2', 'stale']) {
      const node = quotation(index.quote(id), index, 'vi', 'en');
      expect(node).toMatchObject({ inLanguage: 'vi', text: index.quote(id).text.vi });
      expect(node).not.toHaveProperty('workTranslation');
      expect(() => quotation(index.quote(id), index, 'en', 'en')).toThrow(id);
    }
  });

  test('has no creator where nobody can be told', () => {
    expect(quotation(index.quote('nobody'), index, 'vi', 'vi')).not.toHaveProperty('creator');
    expect(quotation(index.quote('nobody'), index, 'en', 'en')).toMatchObject({
      genre: 'Reported',
    });
  });

  test('is of a person, an office or a body as far as the article tells', () => {
    const creator = (id: string, tongue: 'vi' | 'en') =>
      quotation(index.quote(id), index, 'vi', tongue).creator;
    expect(creator('q2', 'en')).toEqual({
      '@type': 'Person',
      name: 'Trần Văn An',
      jobTitle: tagged('=Vụ trưởng'),
    });
    expect(creator('office', 'vi')).toEqual({ '@type': 'Person', jobTitle: 'Vụ trưởng' });
    expect(creator('body', 'vi')).toEqual({
      '@type': 'Organization',
      name: 'Bộ Khoa học và Công nghệ',
    });
    expect(creator('body', 'en')).toMatchObject({ name: tagged('Bộ Khoa học và Công nghệ') });
  });

  test('says in its language how it is printed', () => {
    const genre = (id: string, tongue: 'vi' | 'en') =>
      quotation(index.quote(id), index, 'vi', tongue).genre;
    expect(genre('q2', 'vi')).toBe('Thuật lại, nối tiếp');
    expect(genre('q2', 'en')).toBe('Reported, continued');
    expect(genre('body', 'en')).toBe('Verbatim, continued');
  });

  test('names in the data the topics that have a page, and no other', () => {
    expect(quotation(index.quote('q1'), index, 'vi', 'both').about).toEqual([
      { '@id': `${origin}/vi/topics/an-toan/#topic` },
    ]);
    expect(quotation(index.quote('stale'), index, 'vi', 'both')).not.toHaveProperty('about');
  });
});

describe('an event', () => {
  test('that took place has its days, its place and its parts', () => {
    expect(eventNode(index.event('adgmin-6'), index, 'en')).toEqual({
      '@type': 'Event',
      '@id': `${origin}/vi/timeline/adgmin-6/#event`,
      name: 'ADGMIN 6',
      description: '15–16 January 2026. Took place, according to Tiền Phong.',
      startDate: '2026-01-15',
      endDate: '2026-01-16',
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2026-01-15',
        endDate: '2026-01-16',
        scheduleTimezone: 'Asia/Ho_Chi_Minh',
      },
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', name: 'Hà Nội' },
      subEvent: [
        { '@id': `${origin}/vi/timeline/dinner/#event` },
        { '@id': `${origin}/vi/timeline/declared/#event` },
      ],
      subjectOf: [{ '@id': `${origin}/vi/sources/a1/#article` }],
    });
  });

  test('without a date has none, nor a place that no article prints, nor a status that rests on both', () => {
    const node = eventNode(index.event('declared'), index, 'en');
    expect(Object.keys(node)).toEqual([
      ...['@type', '@id', 'name', 'description', 'superEvent', 'subjectOf'],
    ]);
    expect(node.name).toEqual(tagged('Thông qua Tuyên bố'));
    expect(node.description).toContain('No article gives a date');
  });

  test('that was only announced says so in words, and nothing of having been on schedule', () => {
    const planned = eventNode(index.event('dinner'), index, 'en');
    expect(planned).not.toHaveProperty('eventStatus');
    expect(planned.description).toBe(
      'Thursday 15 January 2026, evening. Planned, according to Tiền Phong.',
    );
    const expected = eventNode(index.event('next'), index, 'vi');
    expect(expected).not.toHaveProperty('eventStatus');
    expect(expected.startDate).toBe('2027-01');
    expect(expected).not.toHaveProperty('eventSchedule');
    expect(expected.description).toMatch(/ Dự kiến/);
  });
});

describe('a figure', () => {
  test.each([
    ['f1', { maxValue: -3.7e12 }],
    ['f2', { minValue: 60 }],
    ['f3', { value: 97 }],
    ['f4', {}],
    ['f5', { minValue: 60, maxValue: 70 }],
    ['f6', { maxValue: 70 }],
    ['f7', {}],
  ])('%s says of its number what its qualifier allows: %j', (id, expected) => {
    expect(limits(figure(id))).toEqual(expected);
  });

  test('keeps the words as printed, in both languages', () => {
    expect(observation(figure('f1'), 'en')).toEqual({
      '@type': 'Observation',
      '@id': `${origin}/vi/figures/f1/#figure`,
      name: tagged('+ gần 3,7 nghìn tỷ USD'),
      description: [expect.stringMatching(/^nearly /), tagged('gần 3,7 nghìn tỷ USD')],
      maxValue: -3.7e12,
      unitText: 'USD/year',
      observationDate: '2030',
      subjectOf: { '@id': `${origin}/vi/sources/a1/#article` },
    });
    expect(observation(figure('f1'), 'vi').description).toBe('gần 3,7 nghìn tỷ USD');
  });

  test('leads to the quote that it stands in, and has no day that nobody gives', () => {
    expect(observation(figure('f4'), 'vi').subjectOf).toEqual({
      '@id': `${origin}/vi/quotes/q1/#quote`,
    });
    expect(observation(figure('f2'), 'vi')).not.toHaveProperty('observationDate');
  });
});

describe('a speaker', () => {
  test('has a name with and without marks, and the office in the language of the page', () => {
    expect(person(index.registered('nguyen-manh-hung'), 'vi')).toEqual({
      '@type': 'Person',
      '@id': `${origin}/vi/speakers/nguyen-manh-hung/#person`,
      name: 'Nguyễn Mạnh Hùng',
      alternateName: 'Nguyen Manh Hung',
      honorificPrefix: 'ông',
      jobTitle: 'Bộ trưởng',
      subjectOf: [{ '@id': `${origin}/vi/sources/a1/#article` }],
    });
    const english = person(index.registered('nguyen-manh-hung'), 'en');
    expect(english).toMatchObject({ jobTitle: 'Minister' });
    expect(english).not.toHaveProperty('honorificPrefix');
  });

  test('has nothing said twice, and nothing that is not known', () => {
    expect(Object.keys(person(index.registered('john-doe'), 'vi'))).toEqual([
      ...['@type', '@id', 'name', 'jobTitle'],
    ]);
  });
});

describe('an article', () => {
  test('has what is known of it, and no word of its text', () => {
    expect(newsArticle(index.article('a1'), 'en')).toEqual({
      '@type': 'NewsArticle',
      '@id': `${origin}/vi/sources/a1/#article`,
      headline: 'ASEAN, “một nhịp”',
      publisher: { '@type': 'NewsMediaOrganization', name: 'Tiền Phong' },
      creditText: '@phóng viên',
      datePublished: '2026-01-15',
      inLanguage: 'vi',
      url: 'https://example.org/a1?x=1&y=2',
    });
  });

  test('of which nothing is known says before which day it was not printed', () => {
    expect(newsArticle(index.article('a2'), 'en')).toEqual({
      '@type': 'NewsArticle',
      '@id': `${origin}/vi/sources/a2/#article`,
      description: 'Date of publication unknown, not before 16 January 2026',
      inLanguage: 'vi',
    });
  });

  test('says that its day is inferred', () => {
    expect(newsArticle(index.article('a3'), 'en')).toMatchObject({
      datePublished: '2026-01-15',
      description: 'Date inferred from the text',
    });
  });
});

describe('a shift', () => {
  test('is a numbered term of the plan: from what to what', () => {
    expect(shiftTerm(shift('shift-1'), index, 'en')).toMatchObject({
      '@id': `${origin}/vi/masterplan-2030/shift-1/#shift`,
      termCode: '1',
      name: "'=Shift",
      description: 'From: connecting. To: uniting.',
      inDefinedTermSet: { '@id': `${origin}/vi/masterplan-2030/#shifts` },
    });
  });

  test('stands in Vietnamese where its English is stale or incomplete', () => {
    expect(shiftTerm(shift('shift-2'), index, 'en')).toMatchObject({
      name: tagged("'Chuyển dịch"),
      description: tagged('Từ: kết nối. Sang: hợp nhất.'),
    });
    expect(shiftTerm(shift('shift-3'), index, 'en').description).toHaveProperty('@language', 'vi');
  });
});
