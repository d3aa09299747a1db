import { describe, expect, it } from "vitest";
import { zeroBasedAxis } from "./axis";
import { makePanel, shareAxis } from "./panel";

const panel = (...values: (number | null)[]) =>
  makePanel({
    id: "p",
    kind: "bar",
    unit: "件",
    categories: values.map((_, index) => ({ id: String(index), label: "" })),
    series: [
      {
        id: "s",
        label: "",
        color: "part.1",
        pattern: "solid",
        shape: "circle",
        mark: "bar",
        points: values.map((value) => ({ value }) as never),
      },
    ],
  });

describe("an axis", () => {
  it.each([
    ["zeros", [0, 0], "件"],
    ["zeros and gaps", [0, null], "件"],
    ["gaps", [null], "件"],
    ["shares of nought", [0], "%"],
  ])("of nothing but %s is bare", (_, values, unit) => {
    expect(zeroBasedAxis(values, unit).bare).toBe(true);
  });

  it("of anything else has a scale", () => {
    expect(zeroBasedAxis([0, 1], "件")).toEqual({ min: 0, max: 1, step: 1 });
    expect(zeroBasedAxis([0, -3], "件").bare).toBeUndefined();
  });

  it("shared with panels of zeros is that of the numbers", () => {
    const axes = shareAxis([panel(0), panel(2), panel(null)]).map(({ axis }) => axis);
    expect(axes).toEqual(Array(3).fill({ min: 0, max: 2, step: 1 }));
    expect(shareAxis([panel(0), panel(null)]).every(({ axis }) => axis.bare)).toBe(true);
  });
});
