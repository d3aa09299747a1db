import { expect, it } from "vitest";
import { measureSource } from "./measures";

const none = (id: string, edition: "2019" | "2021") => {
  const source = measureSource(id, edition);
  return source?.kind === "none" ? source.reason.en : source?.kind;
};

it.each([
  [
    "a line that counts otherwise since",
    "disclosure/regulations/inForce",
    "2019",
    "not the number in force",
  ],
  [
    "a line that counted otherwise before",
    "disclosure/fees/previousItems",
    "2021",
    "not the money charged",
  ],
  [
    "a line that ended without another",
    "disclosure/licences/previousItems",
    "2021",
    "form of 2021 has no such item",
  ],
] as const)("says why an edition has none for %s", (_, id, edition, reason) => {
  expect(none(id, edition)).toContain(reason);
});
