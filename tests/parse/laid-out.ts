import { readStructure } from '../../src/parse/article.ts';
import { publicationDay } from '../../src/parse/article/day.ts';
import { findPeople } from '../../src/parse/people.ts';

/*
 * What each line of an article is: `caption: Ruộng muối.`. `‖` stands where a stretch that is read begins or
 * ends within its line; a line may hold several (`headline+stamp: …`).
 */

/* An article about a salt village, which the tables lay out in many ways. */

export const H = 'Làng muối Cồn Bãi đón đoàn khách đầu tiên';
export const A = 'Xã Cồn Bãi hôm qua mở lại con đường ra ruộng muối cho khách.';
export const B = 'Bà con mong trời nắng đều cho hạt muối trắng và chắc.';
export const C = 'Theo ông Trần Văn Bình, muối năm nay được giá hơn nhiều.';
export const D =
  'Hợp tác xã đã thu mua hơn hai trăm tấn muối, bán cho các nhà máy trong tỉnh và gửi một phần ra miền Bắc.';
export const head = `headline: ${H}`;
export const text = [A, B, C, D].map((line) => `paragraph: ${line}`);
export const [a = '', b = '', c = '', d = ''] = text;

/** The lines without what tells of them. */
export function printed(laidOut: readonly string[]): string[] {
  return laidOut.map((line) => line.replace(/^[a-z+-]+: /u, '').replaceAll('‖', ''));
}

export function laidOut(lines: readonly string[]): string[] {
  const { blocks } = structureOf(lines);
  return lines.map((line, i) => {
    if (line === '') return '';
    const own = blocks.filter((block) => block.line === i + 1);
    const kinds = own.map(({ kind }) => kind).join('+');
    const cuts = new Set(own.flatMap(({ start, end }) => [start, end]));
    let out = '';
    for (let at = 0; at <= line.length; at += 1) {
      if (cuts.has(at) && at > 0 && at < line.length) out += '‖';
      out += line[at] ?? '';
    }
    return `${kinds === '' ? '-' : kinds}: ${out}`;
  });
}

/** What the article tells of itself: its day and the words for it, dateline, byline and credits. */
export function toldOf(lines: readonly string[]): string {
  const structure = structureOf(lines);
  const { date, dateBasis, dateWords } = publicationDay('a.txt', structure, lines).date;
  return [
    date === null ? '' : `${date} ${dateBasis} “${dateWords ?? ''}”`,
    structure.dateline === null ? '' : `dateline ${structure.dateline}`,
    structure.byline === null ? '' : `by ${structure.byline}`,
    structure.photoCredits.length === 0 ? '' : `photos ${structure.photoCredits.join(', ')}`,
    ...problemsOf(lines),
  ]
    .filter((fact) => fact !== '')
    .join('; ');
}

function problemsOf(lines: readonly string[]): string[] {
  return readStructure('a.txt', lines, findPeople(lines)).problems.map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );
}

function structureOf(lines: readonly string[]) {
  return readStructure('a.txt', lines, findPeople(lines)).structure;
}
