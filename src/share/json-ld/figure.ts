/**
 * A figure as schema.org's Observation. The words that limit a number are never lost: they stand in the
 * description, and a number that is only a limit is told as one (`minValue`, `maxValue`). Where nobody
 * knows what a word does to its number, the words stand alone.
 */
import type { ObservationLeaf } from 'schema-dts';
import { formatFigure } from '../../i18n/figure.ts';
import type { Figure } from '../../schemas/figure.ts';
import { itemId, named } from './ids.ts';
import { known } from './node.ts';
import { say, tagged, type Tongue } from './words.ts';

/** More than the number, or no less. */
const FROM = ['hơn', 'quá', 'trên', 'ít nhất', 'tối thiểu', 'không dưới', 'trở lên'];
/** Less than the number, or no more. */
const UP_TO = [
  ...['gần', 'dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'chưa được'],
  ...['nhiều nhất', 'tối đa', 'không quá', 'trở xuống'],
];
/** The number itself: near it, or said with weight ("tới 97%"). */
const AT = [
  ...['khoảng', 'vào khoảng', 'chừng', 'xấp xỉ'],
  ...['ước', 'ước tính', 'ước đạt', 'ước khoảng', 'ước chừng'],
  ...['tới', 'đến', 'lên tới', 'lên đến'],
];

type Limits = Pick<ObservationLeaf, 'value' | 'minValue' | 'maxValue'>;

export function limits({ value, valueTo, qualifier }: Figure): Limits {
  const word = qualifier?.toLowerCase() ?? null;
  if (word !== null && ![...FROM, ...UP_TO, ...AT].includes(word)) return {};
  const from = word === null || !UP_TO.includes(word);
  const upTo = word === null || !FROM.includes(word);
  if (valueTo !== null) {
    return { ...(from && { minValue: value }), ...(upTo && { maxValue: valueTo }) };
  }
  return from && upTo ? { value } : from ? { minValue: value } : { maxValue: value };
}

export function observation(figure: Figure, tongue: Tongue): ObservationLeaf {
  const { label, text, translation, amount } = figure;
  const name = {
    vi: label?.vi ?? text.vi,
    en: label?.en ?? (translation === 'current' ? text.en : null),
  };
  const amounts = { vi: amount, en: formatFigure(figure, 'en') };
  return known<ObservationLeaf>({
    '@type': 'Observation',
    '@id': itemId('figures', figure.id),
    name: say(name, tongue),
    // As printed, on English pages too: what our English of it rests on.
    description: tongue === 'en' ? [amounts.en, tagged(amounts.vi, 'vi')] : say(amounts, tongue),
    ...limits(figure),
    unitText: figure.per === null ? figure.unit : `${figure.unit}/${figure.per}`,
    observationDate: figure.asOf,
    subjectOf: named(
      figure.quote === null
        ? itemId('articles', figure.source.article)
        : itemId('quotes', figure.quote),
    ),
  });
}
