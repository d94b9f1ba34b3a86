import type { Office } from './offices.ts';
import type { Span } from '../text.ts';
import type { Gender } from './titles.ts';

/**
 * How a line names somebody. `name`, `given-name`, `role`, `pronoun`: as grammar has it. `description`:
 * a noun for somebody spoken of before ("vị giáo sư"). `body`: an organisation that speaks. `report`: a
 * study or survey. `unnamed`: people whom the article leaves without a name ("nhiều đại biểu").
 */
export type MentionKind =
  'name' | 'given-name' | 'role' | 'description' | 'pronoun' | 'body' | 'report' | 'unnamed';

/** A person or body as a line names it. Offsets are UTF-16, in the line. */
export interface Mention extends Span {
  kind: MentionKind;
  /**
   * Name as printed, honorific and office left out; null where the mention has none. That of a role is of
   * the one whom its holder serves ("phát ngôn viên của Tổng thống Trần Văn A").
   */
  name: string | null;
  honorific: 'ông' | 'bà' | null;
  gender: Gender;
  /** The offices that the mention itself tells, as printed. */
  roles: Span[];
  /** The same for comparing, ranks among them. */
  offices: Office[];
  /** Where somebody is from, in lower case ("nhà lãnh đạo Indonesia"); empty where it does not say. */
  origin: string;
  /** The mention without what stands behind the name in apposition. */
  core: Span;
  /** "các bộ trưởng", "hai Bộ trưởng": several people. */
  plural: boolean;
  /** "anh", "chị", "cô": nobody whom the article calls "ông" or "bà", or by an office of state. */
  familiar?: boolean;
  /** "tập đoàn này": the body spoken of before. */
  shown?: boolean;
}

/** A mention that tells nothing yet but its place and kind. */
export function blank(core: Span, kind: MentionKind): Mention {
  return {
    ...core,
    kind,
    name: null,
    honorific: null,
    gender: null,
    roles: [],
    offices: [],
    origin: '',
    core,
    plural: false,
  };
}
