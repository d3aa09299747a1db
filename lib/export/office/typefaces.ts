/** Typefaces by what the document is for; both halves named, so that Chinese never falls back. */
import type { Typeface } from "../chart-part/style-xml";

export const SLIDE_FACE: Typeface = { latin: "微软雅黑", eastAsian: "微软雅黑" };
export const PAPER_FACE: Typeface = { latin: "等线", eastAsian: "等线" };
/** The body of an official paper (GB/T 9704): 仿宋, headings in 黑体, title in 小标宋. */
export const OFFICIAL = {
  body: "仿宋_GB2312",
  heading: "黑体",
  title: "方正小标宋简体",
  latin: "Times New Roman",
} as const;
