import { describe, expect, it } from "vitest";
import { ownPath, withProblem } from "./own-path";

describe("a path to go on to", () => {
  it.each([
    ["/en/ingest", "/en/ingest"],
    ["/en/ingest?a=1#b", "/en/ingest?a=1#b"],
    ["/en/ingest?problem=form-expired", "/en/ingest"],
    ["/en/ingest?a=1&problem=form-expired#b", "/en/ingest?a=1#b"],
    ["//elsewhere.example", "/"],
    ["/\\elsewhere.example", "/"],
    ["https://elsewhere.example", "/"],
    [null, "/"],
  ])("%s leads to %s", (path, expected) => {
    expect(ownPath(path, "/")).toBe(expected);
  });

  it("takes a problem once, in place of an older one", () => {
    expect(withProblem("/en/ingest?problem=too-large&a=1#b", "form-expired")).toBe(
      "/en/ingest?problem=form-expired&a=1#b",
    );
  });
});
