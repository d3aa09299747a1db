import { expect, it } from "vitest";
import { typedCode } from "./typed-code";

it.each([
  ["BSZ-24", "bsz-24"],
  [`${"a".repeat(299)}😀😀`, `${"a".repeat(299)}😀`],
  ["😀".repeat(400), "😀".repeat(300)],
])("%s can stand in an address", (code, typed) => {
  expect(typedCode(code)).toBe(typed);
  expect(decodeURIComponent(encodeURIComponent(typedCode(code)))).toBe(typed);
});
