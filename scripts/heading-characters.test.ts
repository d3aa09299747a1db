import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { headingCharacters } from "./heading-characters";

const root = path.resolve(import.meta.dirname, "..");

it("ships a heading font that has every character of the dictionary and the data", () => {
  const shipped = new Set(readFileSync(path.join(root, "public/fonts/headings.txt"), "utf8"));
  const lacking = [...headingCharacters(root)].filter((character) => !shipped.has(character));
  // Run `npm run fonts` when this names any.
  expect(lacking.join("")).toBe("");
});
