import { expect, it } from "vitest";
import { digest, isKnown } from "./entity-tag";

const asking = (tags?: string) =>
  new Request(
    "http://localhost/",
    tags === undefined ? {} : { headers: { "If-None-Match": tags } },
  );

it("knows a tag among several, weak or strong, and the one for anything", () => {
  for (const tags of ['"a"', 'W/"a"', '"b", "a"', '"b",W/"a"', "*"]) {
    expect(isKnown('"a"', asking(tags)), tags).toBe(true);
  }
});

it("knows no tag that was not named whole", () => {
  for (const tags of [undefined, "", '"b"', "a", '"aa"', '"b", "aa"']) {
    expect(isKnown('"a"', asking(tags)), tags).toBe(false);
  }
});

it("gives equal contents equal tags and others others", () => {
  expect(digest("一")).toBe(digest("一"));
  expect(digest("一")).not.toBe(digest("二"));
  expect(digest("一")).toMatch(/^[\w-]{27}$/u);
});
