import { alphabet } from '../../design/letters.ts';
import { contents, tellingFigures } from '../../digest-groups.ts';
import type { DigestIndex } from '../../digest-index.ts';
import { formatFigure } from '../../i18n/figure.ts';
import { formatEventDate } from '../../i18n/format.ts';
import { otherLocale, type Locale } from '../../i18n/locales.ts';
import { to, type Address } from '../../i18n/paths.ts';
import { strings } from '../../i18n/strings.ts';
import { shown } from '../../i18n/translated.ts';
import { eventStatus } from '../../schemas/event.ts';
import type { HomeFace, PageFace } from './face.ts';
import { examples } from '../../search/form.ts';
import { collectionNames } from '../open-data.ts';
import { printable, shortened } from './printable.ts';
import { countForms, NAME, outletOf, TITLE } from './quote.ts';

/** In which the data come. */
const FORMATS = ['JSON', 'CSV', 'JSON-LD', 'JSON Schema'];
/** As many figures as stand in one row. */
const FIGURES = 3;
/** As many terms as stand below each other. */
const TERMS = 3;

/** The front page: the meeting in both languages, when and where, and what this edition holds. */
export function homeFace(index: DigestIndex, locale: Locale): HomeFace {
  const t = strings(locale).home;
  const { title: names, translation, place } = index.meeting;
  const title = shown(names, translation, locale);
  const facing = shown(names, translation, otherLocale(locale));
  const dateline = [place, formatEventDate(index.meeting, locale)];
  return {
    kind: 'home',
    dateline: dateline.filter((part) => part !== null).map((part) => shortened(part, NAME)),
    title: { ...title, text: shortened(title.text, TITLE) },
    facing: facing.lang === title.lang ? null : { ...facing, text: shortened(facing.text, TITLE) },
    counts: contents(index).map(({ section, count }) => ({
      count,
      label: t.counts[section](count),
    })),
  };
}

/** How many events have each status, in its words. */
function statusesOf({ events }: DigestIndex, locale: Locale) {
  const labels = strings(locale).cards.statuses;
  return eventStatus.options
    .map((status) => ({
      status,
      count: events.filter((event) => event.status === status).length,
      label: labels[status],
    }))
    .filter(({ count }) => count > 0);
}

/** The cards of the sections, by their address. */
export function pageFaces(index: DigestIndex, locale: Locale): [Address, PageFace][] {
  const t = strings(locale);
  const own = (text: string) => ({ text, lang: locale });
  const items = (texts: readonly string[]) => ({
    as: 'items' as const,
    items: texts.map(printable),
  });
  const page = (
    title: PageFace['title'],
    lead: string,
    shows: PageFace['shows'] = null,
  ): PageFace => ({ kind: 'page', title, lead, shows });
  return [
    [
      to.timeline,
      page(own(t.timeline.title), t.timeline.lead, {
        as: 'events',
        statuses: statusesOf(index, locale),
      }),
    ],
    [
      to.speakers,
      page(
        own(t.speakers.title),
        t.speakers.lead,
        items(index.speakers.map(({ name }) => name.vi)),
      ),
    ],
    [
      to.topics,
      page(
        own(t.topics.title),
        t.topics.lead,
        items(index.topicPages.map(({ theme }) => theme.name[locale])),
      ),
    ],
    [
      to.masterplan,
      page(
        own(t.masterplan.title),
        t.masterplan.lead(index.shifts.length),
        items(
          index.shifts.map(
            ({ n, title, translation }) => `${n}. ${shown(title, translation, locale).text}`,
          ),
        ),
      ),
    ],
    [
      to.quotes,
      page(own(t.quotes.title), t.cards.quotes(index.quotes.length), {
        as: 'forms',
        forms: countForms(index.quotes, locale),
      }),
    ],
    [
      to.figures,
      page(
        own(t.figures.title),
        t.figures.lead,
        items(
          tellingFigures(index, Infinity)
            .filter(({ qualifier }) => qualifier !== null)
            .slice(0, FIGURES)
            .map((figure) => formatFigure(figure, locale)),
        ),
      ),
    ],
    [
      to.sources,
      page(
        own(t.sources.title),
        t.sources.lead(index.articles.length),
        items([...new Set(index.articles.map((article) => outletOf(article, locale)))]),
      ),
    ],
    [
      to.search,
      page(own(t.search.title), t.search.lead, items(examples.map(({ query }) => query))),
    ],
    [
      to.glossary,
      page(
        own(t.glossary.title),
        t.glossary.lead(index.articles.length),
        items(
          index.topicPages
            .slice(0, TERMS)
            .map(({ theme: { name } }) => `${name[locale]} – ${name[otherLocale(locale)]}`),
        ),
      ),
    ],
    [to.about, page(own(t.nav.about), t.cards.about, items([t.footer.independent]))],
    [to.design, page(own(t.design.title), t.design.lead, items(alphabet))],
    [to.data, page(own(t.data.title), t.data.lead, items(FORMATS))],
    ...collectionNames.map((name): [Address, PageFace] => [
      to.dataFields(name),
      page(own(t.fields.title(name)), t.data[name], items(FORMATS)),
    ]),
    [to.dataChanges, page(own(t.changes.title), t.changes.lead, items(FORMATS))],
    [
      to.allCorrections,
      page(own(t.corrections.title), t.corrections.lead, items([t.footer.report])),
    ],
  ];
}
