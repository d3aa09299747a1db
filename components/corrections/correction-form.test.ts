/** The box for a number lets through what its cell can hold. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { CellId } from "@/lib/domain";
import { CorrectionForm } from "./correction-form";

function patternOf(id: CellId): RegExp {
  const markup = renderToStaticMarkup(
    createElement(CorrectionForm, {
      report: "a-2020",
      id,
      label: { zh: "甲", en: "A" },
      cell: undefined,
      token: "",
      next: "/",
      locale: "zh",
    }),
  );
  return new RegExp(`^(?:${/ pattern="([^"]+)"/u.exec(markup)?.[1]})$`, "u");
}

describe("the box for a corrected number", () => {
  it("takes a minus for a change in the year alone", () => {
    expect(patternOf("disclosure/licences/change").test("-3")).toBe(true);
    expect(patternOf("requests/received/total").test("-3")).toBe(false);
  });

  it("takes decimals of money", () => {
    expect(patternOf("disclosure/procurement/amount").test("1417.05")).toBe(true);
    expect(patternOf("disclosure/procurement/amount").test("1417x05")).toBe(false);
  });
});
