import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SelectField } from "./field";

const options = ["2020", "2021"].map((value) => ({ value, label: value }));
const markup = (value: string) =>
  renderToStaticMarkup(
    createElement(SelectField, { label: "年度", name: "year", value, any: "不限", options }),
  );

describe("a list of choices", () => {
  it("shows what the address asks for, offered or not", () => {
    expect(markup("1990")).toContain('<option value="1990" selected="">1990</option>');
    expect(markup("2020").match(/<option/gu)).toHaveLength(3);
    expect(markup("").match(/<option/gu)).toHaveLength(3);
  });
});
