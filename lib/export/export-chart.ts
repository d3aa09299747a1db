/** One chart as a file of any format. */
import type { ChartFormat, ChartSpec, ThemeName } from "@/lib/charts";
import { FONT_FAMILY } from "./fonts/fonts";
import { renderPaper } from "./office/docx";
import { renderDeck } from "./office/pptx";
import { renderWorkbook } from "./office/xlsx";
import { drawPicture } from "./picture/frame";
import { renderPdf, type PdfPage } from "./picture/pdf";
import type { Background, PicturePart } from "./picture/picture";
import { renderPng } from "./picture/png";
import type { PictureSize } from "./picture/sizes";
import { renderCsv } from "./tabular/csv";

export type ExportSettings = {
  size: PictureSize;
  /** Half a slide leaves room for the table beside the chart. */
  half: boolean;
  /** Pixels of a PNG per CSS pixel. */
  scale: number;
  theme: ThemeName;
  background: Background;
  omit: readonly PicturePart[];
  /** ISO date. */
  madeOn: string;
  /** Address at which a reader can open the chart; null for none. */
  link: string | null;
};

export const MEDIA_TYPES: Record<ChartFormat | "zip", string> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pdf: "application/pdf",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
};

/** Reader's own fonts after the shipped one, for SVG that is opened elsewhere. */
const SVG_FONTS = `${FONT_FAMILY}, PingFang SC, Microsoft YaHei, sans-serif`;

function picture(spec: ChartSpec, settings: ExportSettings, fontFamily: string): PdfPage {
  const { size, theme, background, omit, madeOn, link } = settings;
  return drawPicture(spec, { size, theme, background, omit, madeOn, link, fontFamily });
}

/** The language tag a document is marked with. */
export function languageTag(locale: ChartSpec["locale"]): string {
  return locale === "zh" ? "zh-CN" : "en";
}

const encode = (text: string) => new TextEncoder().encode(text);

const RENDERERS: Record<
  ChartFormat,
  (spec: ChartSpec, settings: ExportSettings) => Uint8Array | Promise<Uint8Array>
> = {
  svg: (spec, settings) => encode(picture(spec, settings, SVG_FONTS).svg),
  png: (spec, settings) => renderPng(picture(spec, settings, FONT_FAMILY).svg, settings.scale),
  pdf: (spec, settings) =>
    renderPdf([{ ...picture(spec, settings, FONT_FAMILY), alt: spec.alt }], {
      title: spec.title,
      madeOn: settings.madeOn,
      lang: languageTag(spec.locale),
    }),
  csv: renderCsv,
  json: (spec) => encode(`${JSON.stringify(spec)}\n`),
  xlsx: (spec, settings) => renderWorkbook([{ spec, link: settings.link }], headOf(spec, settings)),
  pptx: (spec, settings) =>
    renderDeck([{ spec, link: settings.link }], headOf(spec, settings), {
      look: settings.half ? "half" : "full",
    }),
  docx: (spec, settings) => renderPaper([{ spec, link: settings.link }], headOf(spec, settings)),
};

function headOf(spec: ChartSpec, { madeOn }: ExportSettings) {
  return { title: spec.title, locale: spec.locale, madeOn, link: null };
}

/** The file's bytes. The same spec and settings give the same bytes on any machine. */
export async function exportChart(
  spec: ChartSpec,
  format: ChartFormat,
  settings: ExportSettings,
): Promise<Uint8Array> {
  return RENDERERS[format](spec, settings);
}
