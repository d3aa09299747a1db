/** What a pattern of the indicator catalogue is, and the small grammar its wordings share. */

import type { Publication } from "./publication";
import type { Said } from "./said";

export type IndicatorPattern = {
  /** Id of lib/indicators/indicators.json. */
  indicator: string;
  /** Units of a figure that can feed it. */
  units: readonly string[];
  /** On the sentence before the figure; most end in `$`. */
  before?: RegExp;
  /** On the sentence after the figure; most begin with `^`. */
  after?: RegExp;
  /** On the whole sentence with the headings above it. */
  within?: RegExp;
  /** On the headings, the paragraph and the sentence up to the figure. */
  ahead?: RegExp;
  /** On the sentence and the words shortly before it. */
  near?: RegExp;
  /** On the sentence before the figure: one campaign's, another body's, a part's. */
  notBefore?: RegExp;
  notAfter?: RegExp;
  /** On what the clause says of publishing, read from its parts. */
  published?: (statement: Publication) => boolean;
  /** On what it says of sending out by an account. */
  posted?: (statement: Publication) => boolean;
  /** On the words of the clause, in whatever order. */
  said?: Said;
  /** Our own sentences; the figure meant stands in ⟦ ⟧. */
  examples: readonly string[];
  /** Sentences whose marked figure must not be claimed. */
  against: readonly string[];
};

/** Words between what is counted and the number: 共, 为, 提高至. */
const LINK =
  "(?:共计|总计|累计|合计|总共|总数|数量|条数|件数|共|为|是|达到|达|有|将近|大约|约|近|不超过|不高于|不低于|不少于|超过|超|突破|逾|现已|已经|实际|目前|已|控制在|了|均|高达|多达|:|\\s|" +
  "(?:大幅|进一步|稳步|持续)?(?:提高|提升|增加|上升|扩|扩大|拓展|扩展|扩充|发展|压缩|压减|缩短|缩减|降低|减少|调整|优化|拓展|扩展|扩充|增|降|压|缩|升|提)(?:至|到|为)|保持在|稳定在|维持在|实现|近期的|目前的|今年的)*";
/** The old value before the new: 由31%, 从年初的7个部门65项. */
const OLD_VALUE = "(?:(?:,|已|也)?(?:由|从)[^,。;]{0,40}?\\d[\\d.,]*\\s?[^,。;\\d]{0,12}?)?";

/** A pattern that ends right before the number, whatever linking words stand between. */
export function upTo(wording: string): RegExp {
  return new RegExp(`(?:${wording})[”"）)]*${OLD_VALUE}${LINK}$`);
}
