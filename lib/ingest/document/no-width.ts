/** Soft hyphens, zero-width spaces and joiners, marks of writing direction: a class of a pattern. */
export const NO_WIDTH = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069`;
