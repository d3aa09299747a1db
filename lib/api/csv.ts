/** Rows of the API → CSV, with columns taken from the row's shape, so that they never vary. */
import { stringify } from "csv-stringify/sync";
import { z } from "zod";

type Column = { name: string; path: readonly string[] };

/** Through optional, nullable and default to what stands inside. */
function inner(type: unknown): z.ZodType {
  let found = type as z.ZodType;
  while (
    found instanceof z.ZodNullable ||
    found instanceof z.ZodOptional ||
    found instanceof z.ZodDefault
  ) {
    found = found.unwrap() as z.ZodType;
  }
  return found;
}

/** Leaves of a row's shape, depth first: `name.zh` becomes the column `name_zh`. */
export function csvColumns(shape: z.ZodObject, before: readonly string[] = []): Column[] {
  return Object.entries(shape.shape).flatMap(([key, type]) => {
    const path = [...before, key];
    const found = inner(type);
    if (found instanceof z.ZodObject) return csvColumns(found, path);
    return [{ name: path.join("_"), path }];
  });
}

function leaf(row: unknown, path: readonly string[]): unknown {
  let found: unknown = row;
  for (const key of path) {
    if (found === null || found === undefined) return null;
    found = (found as Record<string, unknown>)[key];
  }
  if (Array.isArray(found)) {
    const plain = found.every((each) => typeof each !== "object");
    return plain ? found.join("; ") : JSON.stringify(found);
  }
  return found;
}

/**
 * RFC 4180 with a byte-order mark, so that Excel reads it as UTF-8. An empty field is a null: the
 * `state` or `status` column says which kind. Text that a spreadsheet would run as a formula is
 * preceded by an apostrophe.
 */
export function toCsv(shape: z.ZodObject, rows: readonly unknown[]): string {
  const columns = csvColumns(shape);
  return stringify(
    rows.map((row) => columns.map(({ path }) => leaf(row, path))),
    {
      bom: true,
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: "\r\n",
      escape_formulas: true,
      cast: { boolean: (value) => (value ? "true" : "false") },
    },
  );
}
