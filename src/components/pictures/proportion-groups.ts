import type { Figure } from '../../schemas/figure.ts';
import { tellsShare } from './proportion-words.ts';

/*
 * Which figures belong together, and in which part of the page they stand: by what is printed and by
 * their units, never by name.
 */

/** The parts of the page, in their order. */
export const SECTIONS = ['shares', 'sizes', 'counts'] as const;
export type Section = (typeof SECTIONS)[number];

const COUNTS: readonly Figure['unit'][] = [
  ...(['delegates', 'countries', 'items', 'years', 'months', 'weeks', 'days'] as const),
  ...(['hours', 'minutes', 'seconds', 'ms'] as const),
];

/** Whether two figures stand in the same clause, or one's clause holds the other's. */
function inOneClause(a: Figure, b: Figure): boolean {
  const [one, other] = [a.source, b.source];
  return (
    one.article === other.article &&
    one.line === other.line &&
    one.start < other.end &&
    other.start < one.end
  );
}

/** Figures that one clause tells, together; in the order in which the first of each comes. */
export function together(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const group = groups.find((members) => members.some((member) => inOneClause(member, figure)));
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

/** The other figures of the clause that tells one. */
export function besideFigure(figures: readonly Figure[], figure: Figure): Figure[] {
  const group = together(figures).find((members) => members.includes(figure)) ?? [];
  return group.filter((member) => member !== figure);
}

function sectionOf(figure: Figure): Section {
  const isRatio = figure.unit === '%' || figure.unit === 'share';
  if (isRatio && figure.per === null && tellsShare(figure)) return 'shares';
  return COUNTS.includes(figure.unit) && figure.per === null ? 'counts' : 'sizes';
}

/**
 * The parts of the page with their groups. A group stands where the first part stands that any of
 * its members belongs to; parts without figures are left out.
 */
export function sections(figures: readonly Figure[]): { section: Section; groups: Figure[][] }[] {
  const groups = together(figures);
  const place = (group: Figure[]) =>
    SECTIONS.find((section) => group.some((figure) => sectionOf(figure) === section));
  return SECTIONS.map((section) => ({
    section,
    groups: groups.filter((group) => place(group) === section),
  })).filter((part) => part.groups.length > 0);
}
