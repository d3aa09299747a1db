/** Single statements as reports make them, by the indicator of the figure between ⟦ and ⟧. */
import { describe, expect, it } from "vitest";
import { readFigures } from "..";
import statements from "./statements.json";

describe.each(Object.entries(statements))("%s", (indicator, texts: string[]) => {
  it.each(texts)("%s", (marked) => {
    const start = marked.indexOf("⟦");
    const text = marked.replace(/[⟦⟧]/g, "");
    const { figures } = readFigures({
      text,
      repeats: [],
      head: { agency: "临溪市人民政府", year: 2023 },
    });
    const figure = figures.find(({ at }) => at.start === start);
    expect(figure).toBeDefined();
    expect(figure?.indicator ?? "none").toBe(indicator);
  });
});
