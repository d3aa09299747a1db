/** The reference of the API as Markdown, from its endpoints and validators. */
import type { z } from "zod";
import { csvColumns } from "./csv";
import { ENDPOINTS, type Endpoint } from "./endpoints";
import { API_ERROR_CODES, API_ERRORS } from "./errors";
import { parameterSchema } from "./open-api";
import { MAX_PAGE_SIZE } from "./parameters";

type Schema = {
  description?: string;
  enum?: string[];
  type?: string;
  minimum?: number;
  maximum?: number;
  default?: unknown;
};

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function parameterLine(name: string, type: z.ZodType): string {
  const schema = parameterSchema(type) as Schema;
  const says = [
    schema.enum?.join(", "),
    schema.minimum !== undefined && schema.maximum !== undefined
      ? `${schema.minimum} to ${schema.maximum}`
      : null,
    schema.description,
    schema.default !== undefined ? `${String(schema.default)} unless told` : null,
    type.safeParse(undefined).success ? null : "required",
  ].filter(Boolean);
  return `| \`${name}\` | ${cell(says.join("; "))} |`;
}

function section(endpoint: Endpoint): string {
  const { path, summary, parameters, csv, shape } = endpoint;
  const columns = csvColumns(csv?.shape ?? shape).map(({ name }) => `\`${name}\``);
  return [
    `## GET ${path}`,
    "",
    `${summary.en}.`,
    "",
    "| parameter | |",
    "| --- | --- |",
    ...Object.entries(parameters.shape).map(([name, type]) =>
      parameterLine(name, type as z.ZodType),
    ),
    "",
    `Columns of the CSV: ${columns.join(", ")}.`,
    "",
  ].join("\n");
}

/** The whole page; docs/api.md holds it, and a test says when it has grown old. */
export function apiReference(): string {
  return [
    "# The API",
    "",
    "<!-- Made by lib/api/api-reference.ts: UPDATE=1 npx vitest run lib/api -->",
    "",
    "Read only, without a key, from any page (CORS). The base is `/api/v1`; the OpenAPI 3.1 document",
    "stands at `/api/v1/openapi.json`, examples for curl, Python, R and Excel on the page `/en/developers`.",
    "",
    "- **Format**: JSON, or CSV by `.csv` behind the path, `format=csv`, or `Accept: text/csv`. CSV has a",
    "  byte-order mark and CRLF; text a spreadsheet would run as a formula is preceded by an apostrophe.",
    `- **Lists** answer \`{ "data": [...], "page": { "number", "size", "total", "pages" } }\`; \`size\` is at`,
    `  most ${MAX_PAGE_SIZE}; the Link header names the neighbouring pages.`,
    "- **ETag** on every answer; `If-None-Match` gives 304 while nothing has changed.",
    '- **Errors** answer `{ "error": { "code", "message" } }`. An unknown parameter is an error.',
    "- **States**: where `value` is null, `state` says why: blank, unreadable, missing, notApplicable.",
    "",
    ...ENDPOINTS.map(section),
    "## Codes of errors",
    "",
    "| code | HTTP | meaning |",
    "| --- | --- | --- |",
    ...API_ERROR_CODES.map(
      (code) => `| \`${code}\` | ${API_ERRORS[code].status} | ${API_ERRORS[code].message.en} |`,
    ),
    "",
  ].join("\n");
}
