import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords, holdsTerms, indexWords, matchExpression } from "./tokens";

describe("words of an index", () => {
  it.each([
    ["政务服务", "政务 务服 服务 务"],
    ["12345热线受理", "12345 5热 热线 线受 受理 理"],
    ["受理12件", "受理 理1 12 2件 件"],
    ["政務服務", "政务 务服 服务 务"],
    ["９８.５% APP", "98.5 app"],
    ["年年年年", "年年 年"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(indexWords(text)).toBe(expected);
  });
});

describe("words cut unit by unit", () => {
  /** The same by patterns: stretches without a break, their parts, each with what it touches. */
  function byPatterns(text: string): string {
    const stretches = text.match(/(?:[\u3400-\u9fff]|[a-z0-9]+(?:\.[0-9]+)?)+/g) ?? [];
    const words = stretches.flatMap((stretch) => {
      const parts = stretch.match(/[\u3400-\u9fff]|[a-z0-9]+(?:\.[0-9]+)?/g) ?? [];
      return parts.flatMap((part, index) => {
        const next = parts[index + 1]?.[0];
        if (/^[\u3400-\u9fff]/.test(part)) return [part + (next ?? "")];
        return next ? [part, part.slice(-1) + next] : [part];
      });
    });
    return [...new Set(words)].join(" ");
  }

  it("are those the patterns would find", () => {
    const unit = fc.constantFrom(..."年度件报.．01a9z。 -\u3400\u9fff\ua000\ud840");
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join("");
        expect(indexWords(text)).toBe(byPatterns(text.replaceAll("．", ".")));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("queries", () => {
  it.each([
    ["复议", '"复议"'],
    ["政务服务", '"政务" AND "务服" AND "服务"'],
    ["12345热线 受理", '"12345" AND "5热" AND "热线" AND "受理"'],
    ["秒", '"秒"*'],
    ["12345热", '"12345" AND "5热"'],
    ["热线12345", '"热线" AND "线1" AND "12345"'],
    ['" OR NEAR( *', '"or" AND "near"'],
    ["98.5%", '"98" AND "5"'],
    ["满意率98.5", '"满意" AND "意率" AND "率9" AND "98" AND "5"'],
    ["１.5件", '"1" AND "5" AND "5件"'],
    ["！？", null],
  ])("%s", (query, expected) => {
    expect(matchExpression(query)).toBe(expected);
  });
});

it("narrows a query by what rows belong to", () => {
  expect(matchExpression("复议", { agencyId: 7, city: "xi-an", year: 2021 })).toBe(
    '"复议" AND "qzagency7" AND "qzcityxian" AND "qzyear2021"',
  );
  expect(matchExpression("！", { year: 2021 })).toBeNull();
});

it.each([
  ["政务的服务与务服", "政务服务", false],
  ["網上政務服務中心", "政务服务", true],
  ["12345热线受理12件", "受理 12345", true],
  ["热线12345", "12345热线", false],
])("whether %s holds %s", (text, query, expected) => {
  expect(holdsTerms(text, query)).toBe(expected);
});

it("marks words in either script", () => {
  const text = "熱線受理12件";
  expect(findWords(text, "热线 12").map(({ start, end }) => text.slice(start, end))).toEqual([
    "熱線",
    "12",
  ]);
});
