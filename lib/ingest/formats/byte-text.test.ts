import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { byteText } from "./byte-text";

it("gives every byte its own character, of a part of a buffer too", () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect([...byteText(all)].map((one) => one.charCodeAt(0))).toEqual([...all]);
  expect(byteText(all.subarray(0x96, 0x98))).toBe("\u0096\u0097");
});

it("is the only way from bytes to such a text", () => {
  const readers = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .filter((name) =>
      /TextDecoder\(\s*["'](?:latin1|iso-8859-1|ascii|windows-1252)/i.test(
        readFileSync(path.join(import.meta.dirname, name), "utf8"),
      ),
    );
  expect(readers).toEqual([]);
});
