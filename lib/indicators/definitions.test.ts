import { expect, it } from "vitest";
import { INDICATORS } from "./catalogue";
import definitions from "./definitions.json";

it("defines every indicator of the catalogue in Chinese, and nothing else", () => {
  expect(Object.keys(definitions).sort()).toEqual(INDICATORS.map(({ id }) => id).sort());
});
