/** What a picture of a chart may show and leave off. */
import type { ThemeName } from "@/lib/charts";
import type { PictureSize } from "./sizes";

export const PICTURE_PARTS = [
  "title",
  "subtitle",
  "legend",
  "note",
  "source",
  "date",
  "link",
] as const;
export type PicturePart = (typeof PICTURE_PARTS)[number];

export type Background = "white" | "transparent" | "dark";

export type PictureSettings = {
  size: PictureSize;
  theme: ThemeName;
  background: Background;
  omit: readonly PicturePart[];
  /** ISO date the picture is made on. */
  madeOn: string;
  /** Address a reader can open, as it is printed; null for none. */
  link: string | null;
  fontFamily: string;
};
