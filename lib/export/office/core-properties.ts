/** What a package says of itself: title and subject, language, and the day of its data. */
import type { Locale } from "@/lib/domain";
import { readText, writeText, type Parts } from "../chart-part/zip";
import { escapeMarkup } from "@/lib/format";

export type CoreProperties = {
  /** ISO date: the same file from the same data at whatever hour. */
  madeOn: string;
  locale: Locale;
  subject?: string;
};

/** Sets created and modified to the day, names no machine's user and no writer's program. */
export function setCoreProperties(
  parts: Parts,
  { madeOn, locale, subject = "" }: CoreProperties,
): void {
  const name = "docProps/core.xml";
  if (!parts.has(name)) return;
  const day = `${madeOn.slice(0, 10)}T00:00:00Z`;
  const own = [
    subject ? `<dc:subject>${escapeMarkup(subject)}</dc:subject>` : "",
    `<dc:language>${locale === "zh" ? "zh-CN" : "en"}</dc:language>`,
  ].join("");
  const text = readText(parts, name)
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}`)
    .replaceAll(/(<cp:lastModifiedBy>)[^<]*/gu, "$1Gongkai")
    .replaceAll(
      /<(dc:(?:subject|language|description)|cp:(?:keywords|category))\b[^>]*?(?:\/>|>[^<]*<\/\1>)/gu,
      "",
    )
    .replace("</cp:coreProperties>", () => `${own}</cp:coreProperties>`);
  writeText(parts, name, text);
}
