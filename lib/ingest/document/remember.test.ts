import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { remember } from "./remember";

it("gives what the function gives, and asks it once for a short text", () => {
  const length = vi.fn((text: string) => (text === "无" ? undefined : text.length));
  const known = remember(length);
  expect(["无", "合计", "无", "合计"].map(known)).toEqual([undefined, 2, undefined, 2]);
  expect(length).toHaveBeenCalledTimes(2);
  const long = "长".repeat(65);
  expect([known(long), known(long)]).toEqual([65, 65]);
  expect(length).toHaveBeenCalledTimes(4);
});

it("gives the same when it has forgotten", () => {
  const known = remember((text) => `${text}!`);
  const wrong = Array.from({ length: 9000 }, (_, i) => String(i % 5000)).filter(
    (text) => known(text) !== `${text}!`,
  );
  expect(wrong).toEqual([]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(known(text)).toBe(`${text}!`);
    }),
  );
});
