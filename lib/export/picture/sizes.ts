/** Sizes of pictures by what they are for, in CSS pixels before scaling. */
import type { Bilingual } from "@/lib/domain";

export type SizeId = "slide" | "half" | "column" | "a4" | "square";
export type PictureSize = {
  width: number;
  height: number;
  fontSize: number;
  /** Set where the picture stands in running text and may grow so far for what it holds. */
  tallest?: number;
};

export const SIZES: Record<SizeId, PictureSize & { label: Bilingual }> = {
  slide: {
    width: 1280,
    height: 720,
    fontSize: 18,
    label: { zh: "整页幻灯片 16:9", en: "Full slide, 16:9" },
  },
  half: { width: 640, height: 600, fontSize: 14, label: { zh: "半页幻灯片", en: "Half a slide" } },
  column: {
    width: 640,
    height: 420,
    tallest: 860,
    fontSize: 12.5,
    label: { zh: "Word 通栏", en: "Word column" },
  },
  a4: { width: 1123, height: 794, fontSize: 15.5, label: { zh: "A4 横向", en: "A4 landscape" } },
  square: { width: 1080, height: 1080, fontSize: 20, label: { zh: "方形", en: "Square" } },
};

export const SIZE_IDS = Object.keys(SIZES) as SizeId[];

/** Least and most pixels of a side before scaling, and of the whole picture after it. */
export const PICTURE_LIMITS = { least: 240, most: 4000, pixels: 40_000_000 } as const;

/** A custom size; its type grows with the picture, between 11 and 24 pixels. */
export function customSize(width: number, height: number): PictureSize {
  const fontSize = Math.min(24, Math.max(11, Math.sqrt(width * height) / 54));
  return { width, height, fontSize: Math.round(fontSize * 2) / 2 };
}
