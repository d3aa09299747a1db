import { expect, it } from "vitest";
import { keepPlot } from "./plot-cache";

it("draws a chart once, and again only after it was crowded out", () => {
  let drawn = 0;
  const draw = () => `<svg>${(drawn += 1)}</svg>`;
  expect(keepPlot("a", draw)).toBe("<svg>1</svg>");
  expect(keepPlot("a", draw)).toBe("<svg>1</svg>");
  for (let index = 0; index < 400; index += 1) keepPlot(`other-${index}`, () => "");
  expect(keepPlot("a", draw)).toBe("<svg>2</svg>");
});
