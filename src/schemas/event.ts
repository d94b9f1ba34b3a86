import { z } from 'zod';
import { madeCorrection } from './correction.ts';
import { partialDate } from './date.ts';
import { id } from './id.ts';
import { translated, translationStatus } from './localized.ts';
import { source } from './source.ts';

/** `held`: a source says that it took place. `planned`: only announced beforehand. `expected`: still ahead of the newest source. */
export const eventStatus = z.enum(['held', 'planned', 'expected']);
export type EventStatus = z.infer<typeof eventStatus>;

/**
 * `meeting`: ADGMIN itself. `session`, `ceremony`, `exhibition`: part of one. `outcome`: adopted, or
 * happening for the first time. `announcement`: told to the press. `attendance`: who came.
 * `negotiation`: talks over an agreement.
 */
export const eventKind = z.enum([
  'meeting',
  'session',
  'ceremony',
  'outcome',
  'announcement',
  'attendance',
  'exhibition',
  'negotiation',
]);
export type EventKind = z.infer<typeof eventKind>;

/** A source of an event, with what that article says of its status. */
export const eventSource = z.strictObject({ ...source.shape, says: eventStatus });

/** The meeting, a moment within or around it, or something adopted there. */
export const event = z.strictObject({
  id,
  kind: eventKind,
  /** First day, month or year; as long as its precision; null where no article dates it. */
  start: partialDate.nullable(),
  /** Last day of a range; null otherwise. */
  end: partialDate.nullable(),
  /** How exact `start` is; `unknown` where it is null. */
  precision: z.enum(['day', 'range', 'month', 'year', 'unknown']),
  /** The date as printed ("28‑29/1/2027"); null where there is none. */
  datePrinted: z.string().nullable(),
  /** The part of that day, where the words tell it; null otherwise. */
  partOfDay: z.enum(['morning', 'afternoon', 'evening']).nullable(),
  status: eventStatus,
  /** Something that happened for the first time. */
  first: z.boolean(),
  /** Id of the event that this one is part of, or null. */
  superEvent: id.nullable(),
  /** Our title; the parser's own Vietnamese where no editor has written one. */
  title: translated,
  translation: translationStatus,
  /** Place as printed, or null. */
  place: z.string().nullable(),
  /** Every sentence that tells of it, by file and line. */
  sources: z.array(eventSource).min(1),
  /** Ids of the themes whose terms stand in its Vietnamese, in the order of the themes. */
  themes: z.array(id),
  /** What an editor put right of its date; null where it stands as the program read it. */
  correction: madeCorrection.pick({ was: true, reason: true }).nullable(),
});
export type Event = z.infer<typeof event>;
