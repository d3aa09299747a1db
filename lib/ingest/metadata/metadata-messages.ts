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
  cityUnknown: (name: string) =>
    say(
      "city-unknown",
      "warning",
      null,
      `无法判断“${name}”属于哪个城市。`,
      `Which city "${name}" belongs to could not be told.`,
    ),
};
