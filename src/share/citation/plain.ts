import { capitalised, formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { quotedIn, type Citation } from './record.ts';

/*
 * Citations to read. citeproc (in @citation-js/plugin-csl) sets no "quoted in", and has no Vietnamese style.
 */

/** The labels of the words, each in brackets: the form, and that nobody can be told to speak. */
function labels(c: Citation, ...more: readonly string[]): string {
  const unknown = c.author === null ? [strings(c.locale).quote.unknownSpeaker] : [];
  return [[c.status, ...more].join('; '), ...unknown].map((label) => `[${label}]`).join(' ');
}

/** A day as APA prints it: "2026, January 15", "2026, 15 tháng 1". */
function apaDay(iso: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (locale === 'vi') return `${year}, ${Number(day)} tháng ${Number(month)}`;
  const [dayOfMonth, monthName] = formatDate(iso, 'en').split(' ');
  return `${year}, ${monthName} ${dayOfMonth}`;
}

/**
 * After the Publication Manual of the APA (7th ed., 2020): author, date, title with translator and
 * description in brackets, source. The name stays whole: in Vietnamese the given name comes last, and
 * is what a person is called by. Without an author the title comes first (9.12), without a day "n.d." (9.17).
 */
export function apa(c: Citation): string {
  const t = strings(c.locale).cite;
  const translator = c.translator === null ? '' : ` (${t.apaTranslator(c.translator)})`;
  const title = `${c.title}${translator} ${labels(c)}`;
  const date = `(${c.day === null ? t.apaUndated : apaDay(c.day, c.locale)})`;
  const head = c.author === null ? `${title}. ${date}` : `${ended(c.author)} ${date}. ${title}`;
  return `${head}. ${capitalised(quotedIn(c, 'full'))}. ${c.site}. ${c.url}`;
}

/** As Vietnamese theses and journals cite: name (year), title, "dẫn theo" the source, day, address. */
export function vietnameseStyle(c: Citation): string {
  const t = strings(c.locale).cite;
  const translator = c.translator === null ? [] : [t.translatedBy(c.translator)];
  const year = `(${c.day?.slice(0, 4) ?? t.undated})`;
  const title = `${c.title} ${labels(c, ...translator)}`;
  const head = c.author === null ? `${title} ${year}` : `${c.author} ${year}, ${title}`;
  return `${head}, ${quotedIn(c, 'dated')}, ${c.site}, ${c.url}`;
}

/** Both styles by name, first the one that readers of the language expect. */
export function plain(c: Citation): { style: string; text: string }[] {
  const t = strings(c.locale).cite;
  const styles = [
    { style: t.apa, text: apa(c) },
    { style: t.vietnamese, text: vietnameseStyle(c) },
  ];
  return c.locale === 'vi' ? styles.toReversed() : styles;
}

const ended = (words: string) => (words.endsWith('.') ? words : `${words}.`);
