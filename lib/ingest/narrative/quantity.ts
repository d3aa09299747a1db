/** A number with its measure word, as it stands in the matching copy. */
import type { MeasureKind } from "./lexicon/measure-word";

export type Quantity = {
  start: number;
  end: number;
  /** Multipliers applied; money in 元. */
  value: number;
  unit: string;
  kind: MeasureKind | "none";
  /** 余, 多 or 几 stands inside the number: 3000余万条. */
  open: boolean;
};

/** What parts the ends of a range: 3-5个, 10%至15%. */
export const RANGE_MARK = /^\s?(?:[-~]{1,2}|至|到)\s?$/;
