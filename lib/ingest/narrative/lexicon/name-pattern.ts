/** A stretch of the matching copy whose digits name or date something and count nothing. */

export type NamePattern = {
  name: string;
  pattern: RegExp;
  /** Our own examples; what stands in ⟦ ⟧ must be set aside, and no other digit. */
  examples: readonly string[];
  /** Near misses; no digit in them may be set aside. */
  against: readonly string[];
};
