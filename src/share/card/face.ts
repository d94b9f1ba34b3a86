import type { FigureParts } from '../../i18n/figure.ts';
import type { Shown } from '../../i18n/translated.ts';
import type { EventStatus } from '../../schemas/event.ts';

/*
 * What a card says, by the kind of page that it stands for. Each text is ready for print, and knows
 * its language where it may be another than that of the card.
 */

/** How words are printed; each has its mark. */
export type Form = 'direct' | 'indirect' | 'continued';

/** How many quotes of each form, with the words that say so. */
export interface Count {
  form: Form;
  count: number;
  label: string;
}

export interface QuoteFace {
  kind: 'quote';
  form: Form;
  /** "Nguyên văn", "Reported": stands beside the mark. */
  label: string;
  /** What was said; in its place, in our words, that it cannot be shown. */
  words: Shown;
  /** Whether the words are the speaker's own, those of the outlet, or none. */
  wording: 'quoted' | 'retold' | 'withheld';
  name: Shown;
  role: Shown | null;
  outlet: string;
  day: string;
  /** Whose English it is, or that there is none; null in Vietnamese. */
  translation: string | null;
}

export interface TopicFace {
  kind: 'topic';
  name: string;
  summary: string;
  counts: string;
  forms: Count[];
}

export interface SpeakerFace {
  kind: 'speaker';
  name: string;
  role: string;
  forms: Count[];
}

export interface EventFace {
  kind: 'event';
  status: EventStatus;
  label: string;
  /** The day in words, or that no article gives one. */
  date: string;
  title: Shown;
  place: string | null;
  /** On whose word the status rests. */
  according: string | null;
  translation: string | null;
}

export interface FigureFace {
  kind: 'figure';
  amount: FigureParts;
  /** What is counted. */
  label: Shown;
  giver: string;
  outlet: string;
  asOf: string;
  translation: string | null;
}

export interface ShiftFace {
  kind: 'shift';
  number: string;
  title: Shown;
  from: { label: string; text: Shown };
  to: { label: string; text: Shown };
  outlet: string;
  translation: string | null;
}

export interface SourceFace {
  kind: 'source';
  outlet: string;
  day: string;
  /** As printed; null where our copy has none. */
  headline: Shown | null;
  noHeadline: string;
  drawn: string;
}

/** A section of the site, with something of what it holds. */
export interface PageFace {
  kind: 'page';
  title: Shown;
  lead: string;
  shows:
    | { as: 'items'; items: string[] }
    | { as: 'forms'; forms: Count[] }
    | { as: 'events'; statuses: { status: EventStatus; count: number; label: string }[] }
    | null;
}

export interface HomeFace {
  kind: 'home';
  dateline: string[];
  title: Shown;
  /** The title in the other language; null where there is none. */
  facing: Shown | null;
  counts: { count: number; label: string }[];
}

export type Face =
  | QuoteFace
  | TopicFace
  | SpeakerFace
  | EventFace
  | FigureFace
  | ShiftFace
  | SourceFace
  | PageFace
  | HomeFace;
