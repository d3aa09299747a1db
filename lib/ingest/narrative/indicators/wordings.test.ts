/** Wordings in which bodies state their indicators, labelled before they were read. */
import { describe, expect, it } from "vitest";
import { readFigures } from "..";
import wordings from "./wordings.json";

describe("wordings of indicators", () => {
  it.each(wordings)("$name", ({ text, agency, year, expected }) => {
    const { figures } = readFigures({ text, repeats: [], head: { agency, year } });
    const read = figures.flatMap(({ text: quote, indicator }) =>
      indicator ? [`${quote} ${indicator}`] : [],
    );
    expect(read).toEqual(expected);
  });
});
