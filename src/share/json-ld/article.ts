/**
 * An article as schema.org's NewsArticle: what is known of it, and no word of its text. Its day is said
 * as far as it is known; how it is known, or that it is not, stands in the description.
 */
import type { NewsArticleLeaf } from 'schema-dts';
import { capitalised } from '../../i18n/format.ts';
import { dayBasis, dayOf } from '../../i18n/day-basis.ts';
import type { Article } from '../../schemas/article.ts';
import type { Localized } from '../../schemas/localized.ts';
import { itemId } from './ids.ts';
import { known } from './node.ts';
import { inBoth, say, type Tongue } from './words.ts';

export function newsArticle(article: Article, tongue: Tongue): NewsArticleLeaf {
  const { publisher } = article;
  const note = dayNote(article);
  return known<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    '@id': itemId('articles', article.id),
    headline: article.headline,
    publisher: publisher === null ? null : { '@type': 'NewsMediaOrganization', name: publisher },
    creditText: article.byline,
    datePublished: article.date,
    description: note === null ? null : say(note, tongue),
    inLanguage: 'vi',
    url: article.sourceUrl,
  });
}

/** What is to be said of the day beside the day; null where the text states it. */
function dayNote(article: Article): Localized | null {
  if (article.date === null) return inBoth((locale) => capitalised(dayOf(article, locale)));
  if (dayBasis(article, 'vi') === null) return null;
  return inBoth((locale) => capitalised(dayBasis(article, locale) ?? ''));
}
