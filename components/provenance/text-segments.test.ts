import { describe, expect, it } from "vitest";
import { segmentText } from "./text-segments";

const text = "共收到申请12件,其中自然人3件。";
const marks = [
  { start: 5, end: 8, kind: "figure" as const, id: "0" },
  { start: 0, end: 16, kind: "finding" as const, id: "7" },
  { start: 14, end: 15, kind: "cell" as const, id: "requests/received/naturalPerson" },
];

describe("segmentText", () => {
  it("puts the text together again, character for character", () => {
    const joined = segmentText({ text, marks }, { start: 6, end: 10 }).map((part) => part.text);
    expect(joined.join("")).toBe(text);
  });

  it("names what a stretch was read as", () => {
    const parts = segmentText({ text, marks });
    expect(parts.find((part) => part.text === "12件")?.place).toEqual({ kind: "figure", id: "0" });
    expect(parts.find((part) => part.text === "3")?.place).toEqual({
      kind: "cell",
      id: "requests/received/naturalPerson",
    });
    expect(parts.at(-1)).toMatchObject({ place: null, doubted: false });
    expect(
      parts
        .filter((part) => part.doubted)
        .map((part) => part.text)
        .join(""),
    ).toBe(text.slice(0, 16));
  });

  it("marks the place asked for, and nothing beyond it", () => {
    const asked = segmentText({ text, marks }, { start: 5, end: 8 }).filter((part) => part.asked);
    expect(asked.map((part) => part.text)).toEqual(["12件"]);
  });

  it("marks an empty place where it would stand", () => {
    const parts = segmentText({ text, marks }, { start: 8, end: 8 });
    expect(parts.map((part) => part.text).join("")).toBe(text);
    const asked = parts.filter((part) => part.asked);
    expect(asked).toMatchObject([{ start: 8, text: "" }]);
  });

  it("keeps to the range asked for", () => {
    const parts = segmentText({ text, marks }, null, { start: 4, end: 9 });
    expect(parts.map((part) => part.text).join("")).toBe(text.slice(4, 9));
    expect(parts[0]?.start).toBe(4);
  });
});
