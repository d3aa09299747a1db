import { describe, expect, it } from "vitest";
import { findWords, indexWords, matchExpression } from "./tokens";

describe("words of an index", () => {
  it.each([
    ["政务服务", "政务 务服 服务 务"],
    ["12345热线受理", "12345 热线 线受 受理 理"],
    ["政務服務", "政务 务服 服务 务"],
    ["９８.５% APP", "98.5 app"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(indexWords(text)).toBe(expected);
  });
});

describe("queries", () => {
  it.each([
    ["复议", '"复议"'],
    ["政务服务", '"政务 务服 服务"'],
    ["12345热线 受理", '"12345 热线" AND "受理"'],
    ["秒", '"秒"*'],
    ["12345热", '"12345 热"*'],
    ["热线12345", '"热线 线 12345"'],
    ['" OR NEAR( *', '"or" AND "near"'],
    ["！？", null],
  ])("%s", (query, expected) => {
    expect(matchExpression(query)).toBe(expected);
  });
});

it("marks words in either script", () => {
  const text = "熱線受理12件";
  expect(findWords(text, "热线 12").map(({ start, end }) => text.slice(start, end))).toEqual([
    "熱線",
    "12",
  ]);
});
