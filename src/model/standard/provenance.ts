import type { IsoDate } from '../period.ts';

/** A text in the languages of the package. */
export interface LocalText {
  /** Vietnamese. */
  readonly vi: string;
  /** English. */
  readonly en: string;
}

/**
 * How sure an item of law is: `'seen'` in the text, or quoted by a legal portal or the press;
 * `'secondHand'`, seen in a summary, a translation, or somebody's note or program; `'recalled'`, from memory and not verified; `'derived'`, computed or
 * concluded from what was seen; `'draft'`, seen in a draft whose final text was not found;
 * `'notFound'`, looked for and not found, so that nobody can apply it.
 */
export type Confidence = 'seen' | 'secondHand' | 'recalled' | 'derived' | 'draft' | 'notFound';

/** The confidences there are, the surest first. */
export const confidences: readonly Confidence[] = [
  'seen',
  'secondHand',
  'derived',
  'recalled',
  'draft',
  'notFound',
];

/** What is said of an item of law by its confidence; empty where it was seen. */
export const confidenceWords: { readonly [confidence in Confidence]: LocalText } = {
  seen: { vi: '', en: '' },
  secondHand: { vi: 'nguồn gián tiếp', en: 'second-hand' },
  derived: { vi: 'suy ra', en: 'derived' },
  recalled: {
    vi: 'ghi theo trí nhớ, chưa đối chiếu với văn bản',
    en: 'recalled, not verified against the text',
  },
  draft: { vi: 'theo dự thảo', en: 'from a draft' },
  notFound: { vi: 'chưa tìm thấy văn bản', en: 'not found' },
};

/** A text of law, or a publication, that items of a standard come from. */
export interface LegalSource {
  /** Its key within the standard. */
  readonly id: string;
  /** Its official name and number. */
  readonly title: LocalText;
  /** The day it was issued, or `null` if not known. */
  readonly issued: IsoDate | null;
  /** The day it took effect, or `null` if not known. */
  readonly effective: IsoDate | null;
  /** Where copies of it were read. */
  readonly readAt: readonly string[];
}

/** Where an item of a standard comes from, and how sure that is. */
export interface Provenance {
  /** The id of the source, or `null` when none was found. */
  readonly source: string | null;
  /** The article, in the words of the source (`'Điều 3 khoản 1'`), or `null`. */
  readonly article: string | null;
  /** How sure it is; of several parts, the least sure. */
  readonly confidence: Confidence;
  /** What a reader has to know: a part that is less sure than the rest, a conflict of sources. */
  readonly note: LocalText | null;
}
