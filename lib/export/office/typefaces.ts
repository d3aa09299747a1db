/** Typefaces by what the document is for; both halves named, so that Chinese never falls back. */
import type { Typeface } from "../chart-part/style-xml";

export const SLIDE_FACE: Typeface = { latin: "微软雅黑", eastAsian: "微软雅黑" };
export const PAPER_FACE: Typeface = { latin: "等线", eastAsian: "等线" };
