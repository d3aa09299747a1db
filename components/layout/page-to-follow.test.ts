import { describe, expect, it } from "vitest";
import { pageToFollow } from "./page-to-follow";

const HERE = "http://localhost:3000/zh/findings?rule=rollup";

describe("pageToFollow", () => {
  it.each([
    ["another page", "http://localhost:3000/zh/search?q=1#a", "/zh/search?q=1#a"],
    ["the same page asked again", HERE, "/zh/findings?rule=rollup"],
    ["the same path with another query", "http://localhost:3000/zh/findings", "/zh/findings"],
    ["a place on this page", `${HERE}#finding-1`, null],
    ["another site", "https://example.org/zh/findings", null],
    ["another port", "http://localhost:3001/zh/findings", null],
  ])("%s", (_name, href, expected) => {
    expect(pageToFollow(href, HERE)).toBe(expected);
  });
});
