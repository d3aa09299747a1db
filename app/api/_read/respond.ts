/** A request to read → its answer: format, ETag, paging links, and errors in their one shape. */
import { z, ZodError } from "zod";
import type { Database } from "@/db/client";
import { toCsv } from "@/lib/api/csv";
import { type Endpoint, matchPath } from "@/lib/api/endpoints";
import { describeIssues } from "@/lib/api/describe-issue";
import { digest, isKnown } from "@/lib/api/entity-tag";
import { ApiError, errorResponse } from "@/lib/api/errors";
import { faultCode } from "@/lib/api/fault";
import { acceptedFormat, type AnswerFormat, MEDIA_TYPES, splitSuffix } from "@/lib/api/format";
import { log } from "@/lib/log";
import { answer, type ListAnswer, type OneAnswer } from "./answers";

/** Anybody's page may read; nothing here depends on who asks. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

type Body = { text: string; headers: Record<string, string> };

type Query = { given: Record<string, string>; page: number; size: number };

/** What an address gives, checked against what may be asked there. */
function readGiven(url: URL, parameters: z.ZodObject) {
  const found = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (found.has(name)) {
      throw new ApiError("bad-parameter", { zh: `${name}：给了两次`, en: `${name}: given twice` });
    }
    found.set(name, value);
  }
  const known = Object.keys(parameters.shape);
  // Asked before the validator, which takes `__proto__` for no name at all.
  const unknown = [...found.keys()].filter((name) => !known.includes(name));
  const given = Object.fromEntries(found);
  if (unknown.length > 0) {
    const issue = { code: "unrecognized_keys" as const, keys: unknown, path: [], message: "" };
    throw new ApiError("bad-parameter", describeIssues([issue], given, known));
  }
  const parsed = parameters.safeParse(given);
  if (!parsed.success)
    throw new ApiError("bad-parameter", describeIssues(parsed.error.issues, given, known));
  return { given, data: parsed.data };
}

function readQuery(url: URL, endpoint: Endpoint): Query {
  const { given, data } = readGiven(url, endpoint.parameters);
  const { page = 1, size = 1 } = data as { page?: number; size?: number };
  // Parsed once more by the answer itself, which then has the endpoint's own types.
  return { given, page, size };
}

function chooseFormat(url: URL, request: Request, suffix: AnswerFormat | null): AnswerFormat {
  const stated = url.searchParams.get("format");
  const format = suffix ?? stated ?? acceptedFormat(request.headers.get("accept"));
  if (format !== "json" && format !== "csv") throw new ApiError("not-acceptable", "json, csv");
  return format;
}

type Asked = { endpoint: Endpoint; url: URL; query: Query; format: AnswerFormat };

function listBody({ endpoint, url, query, format }: Asked, found: ListAnswer): Body {
  const { page: number, size } = query;
  const pages = Math.ceil(found.total / size);
  const link = (page: number, rel: string) => {
    const parameters = new URLSearchParams(url.searchParams);
    parameters.set("page", String(page));
    return `<${url.pathname}?${parameters}>; rel="${rel}"`;
  };
  const links = [
    link(1, "first"),
    ...(number > 1 ? [link(number - 1, "prev")] : []),
    ...(number < pages ? [link(number + 1, "next")] : []),
    link(Math.max(1, pages), "last"),
  ];
  const page = { number, size, total: found.total, pages };
  const text =
    format === "csv"
      ? toCsv(endpoint.shape, found.rows)
      : JSON.stringify({ data: found.rows, page });
  return { text, headers: { Link: links.join(", ") } };
}

function oneBody(endpoint: Endpoint, { thing }: OneAnswer, format: AnswerFormat): Body {
  if (format === "json") return { text: JSON.stringify({ data: thing }), headers: {} };
  const { csv, shape } = endpoint;
  const text = csv ? toCsv(csv.shape, thing[csv.field] as object[]) : toCsv(shape, [thing]);
  return { text, headers: {} };
}

function success(request: Request, { text, headers }: Body, format: AnswerFormat, name: string) {
  const tag = `"${digest(text)}"`;
  const common = {
    ...CORS_HEADERS,
    ...headers,
    ETag: tag,
    // Kept by whoever likes, but asked about again each time: data may be corrected any minute.
    "Cache-Control": "public, no-cache",
    Vary: "Accept",
  };
  if (isKnown(tag, request)) return new Response(null, { status: 304, headers: common });
  const file: Record<string, string> =
    format === "csv" ? { "Content-Disposition": `attachment; filename="${name}.csv"` } : {};
  return new Response(text, {
    headers: { ...common, ...file, "Content-Type": MEDIA_TYPES[format] },
  });
}

function failure(error: unknown, path: string): Response {
  if (error instanceof ApiError)
    return errorResponse(error.code, error.detail, { ...CORS_HEADERS, ...error.headers });
  if (error instanceof ZodError)
    return errorResponse("bad-parameter", error.message, { ...CORS_HEADERS });
  log.error({ err: error, path }, "api");
  return errorResponse(faultCode(error), null, { ...CORS_HEADERS });
}

/** What does not depend on the database: the list of addresses, the description of them. */
export function respondWith(request: Request, value: unknown): Response {
  const url = new URL(request.url);
  try {
    readGiven(url, z.strictObject({}));
    return success(request, { text: JSON.stringify(value), headers: {} }, "json", "gongkai");
  } catch (error) {
    return failure(error, url.pathname);
  }
}

/** `path`: the segments below /api/v1. */
export function respond(db: () => Database, request: Request, path: readonly string[]): Response {
  try {
    const url = new URL(request.url);
    const { segments, suffix } = splitSuffix(path);
    const matched = matchPath(segments);
    if (!matched) throw new ApiError("not-found", segments.join("/"));
    const endpoint: Endpoint = matched.endpoint;
    const query = readQuery(url, endpoint);
    const format = chooseFormat(url, request, suffix);
    const found = answer(db(), matched.endpoint.id, { parameters: query.given, id: matched.id });
    const body =
      "rows" in found
        ? listBody({ endpoint, url, query, format }, found)
        : oneBody(endpoint, found, format);
    const name = ["gongkai", ...segments].join("-").replace(/[^A-Za-z0-9-]/g, "_");
    return success(request, body, format, name);
  } catch (error) {
    return failure(error, path.join("/"));
  }
}
