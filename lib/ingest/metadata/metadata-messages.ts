/** What there is to say about a report's head, in both languages. */
import type { Message, Severity, Span } from "@/lib/domain";

function say(code: string, severity: Severity, at: Span | null, zh: string, en: string): Message {
  return { code, severity, message: { zh, en }, at };
}

export const metadataMessages = {
  agencyMissing: () =>
    say(
      "agency-missing",
      "error",
      null,
      "文中找不到报告单位的名称。",
      "The document does not say which body reports.",
    ),
  agencyUnknown: (name: string, at: Span | null) =>
    say(
      "agency-unknown",
      "warning",
      at,
      `“${name}”不在单位名录中，已按名称新建，待确认。`,
      `"${name}" is not in the registry; it was created from its name and awaits confirmation.`,
    ),
  yearMissing: () =>
    say(
      "year-missing",
      "error",
      null,
      "文中找不到报告年度。",
      "The document does not say which year it reports on.",
    ),
  titleMissing: () =>
    say(
      "title-missing",
      "notice",
      null,
      "文中没有标题，单位与年度取自正文。",
      "The document has no title; body and year were taken from its text.",
    ),
  otherReports: (titles: readonly string[], at: Span) =>
    say(
      "other-reports",
      "warning",
      at,
      `文件中另有${titles.length}份报告：${titles.map((one) => `“${one}”`).join("、")}。自此以下未读取，请把文件拆开，逐份收录。`,
      titles.length === 1
        ? `Another report stands in the file: "${titles[0] ?? ""}". Nothing from here on was read; split the file and bring it in by itself.`
        : `${titles.length} other reports stand in the file: ${titles.map((one) => `"${one}"`).join(", ")}. Nothing from here on was read; split the file and bring each in by itself.`,
    ),
  cityUnknown: (name: string) =>
    say(
      "city-unknown",
      "warning",
      null,
      `无法判断“${name}”属于哪个城市。`,
      `Which city "${name}" belongs to could not be told.`,
    ),
};
