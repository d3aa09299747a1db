import { describe, expect, it } from "vitest";
import { readReport } from "../../pipeline";
import { DEFAULT_LIMITS } from "../limits";
import { readText } from "./read-text";
import { findTranscriptionNote } from "./transcription-note";

const NOTE =
  "# 转录说明 Transcription note\n# 标题 Title: 临江市水务局报告(2022年)\n# 来源 Source: x\n";

describe("findTranscriptionNote", () => {
  const cases: {
    name: string;
    text: string;
    expected: ReturnType<typeof findTranscriptionNote>;
  }[] = [
    {
      name: "a note with its title",
      text: `${NOTE}\n一、总体情况\n`,
      expected: { at: { start: 0, end: NOTE.length }, title: "临江市水务局报告(2022年)" },
    },
    {
      name: "a note without a title, CRLF, traditional",
      text: "# 轉錄說明\r\n# 來源: 甲\r\n正文",
      expected: { at: { start: 0, end: 17 }, title: null },
    },
    {
      name: "only a note",
      text: "# Transcription note",
      expected: { at: { start: 0, end: 20 }, title: null },
    },
    {
      name: "a note below blank lines",
      text: "\n\n# 转录说明\n# 来源: 甲\n正文",
      expected: { at: { start: 0, end: 17 }, title: null },
    },
    { name: "a heading in Markdown", text: "# 年度报告\n正文", expected: null },
    { name: "a note further down", text: "正文\n# 转录说明\n", expected: null },
    { name: "no text", text: "", expected: null },
  ];
  it.each(cases)("$name", ({ text, expected }) => {
    expect(findTranscriptionNote(text)).toEqual(expected);
  });
});

describe("readText", () => {
  it("keeps the note out of every block and its title as the stated one", () => {
    const document = readText(new TextEncoder().encode(`${NOTE}本年办结12件。\n`), DEFAULT_LIMITS);
    expect(document.text.startsWith(NOTE)).toBe(true);
    expect(document.statedTitle).toBe("临江市水务局报告(2022年)");
    expect(document.blocks).toEqual([
      { kind: "passage", at: { start: NOTE.length, end: document.text.length } },
    ]);
    expect(document.messages.map(({ code }) => code)).toEqual(["transcription-note"]);
    // Search takes its passages from the prose: the note is not among them, nor are its numbers.
    const { prose, figures } = readReport(document);
    expect(prose.every(({ start }) => start >= NOTE.length)).toBe(true);
    expect(figures.map(({ text }) => text)).toEqual(["12件"]);
  });
});
