import { describe, expect, it } from "vitest";
import { unknownOf } from "./compare-choice";

const known = { agencies: [{ slug: "a-office" }] };
const choice = {
  agencies: ["a-office", "b-office"],
  measures: ["requests/received/total", "requests/nothing"],
  years: [1999, 2020],
  yearsOffered: [2019, 2020],
};

describe("what an address names", () => {
  it("is told where the collection does not have it", () => {
    expect(unknownOf(choice, known)).toEqual(["b-office", "requests/nothing", "1999"]);
  });

  it("is nothing where all of it is there", () => {
    const found = { ...choice, agencies: ["a-office"], measures: [], years: [2020] };
    expect(unknownOf(found, known)).toEqual([]);
  });
});
