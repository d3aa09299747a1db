import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { expect, it } from "vitest";
import { apiReference } from "./api-reference";
import { ENDPOINTS } from "./endpoints";

const file = path.resolve(import.meta.dirname, "../../docs/api.md");

it("docs/api.md says what the validators say (UPDATE=1 writes it)", async () => {
  const made = await format(apiReference(), { parser: "markdown", printWidth: 100 });
  if (process.env.UPDATE) writeFileSync(file, made);
  expect(readFileSync(file, "utf8")).toBe(made);
});

it("describes every endpoint and its paging", () => {
  const made = apiReference();
  for (const { path: address } of ENDPOINTS) expect(made).toContain(`## GET ${address}\n`);
  expect(made).toContain("| `size` |");
  expect(made).toContain("`state`");
});
