/** The OpenAPI 3.1 document, made from the endpoints and their validators. */
import { z } from "zod";
import { API_ERROR_CODES } from "./errors";
import { ENDPOINTS, type Endpoint } from "./endpoints";
import * as shapes from "./shapes";

type Json = Record<string, unknown>;

const READ_ERRORS = {
  "400": ["bad-parameter"],
  "404": ["not-found"],
  "405": ["method-not-allowed"],
  "406": ["not-acceptable"],
  "500": ["internal"],
  "503": ["unavailable"],
} as const;

function schemaOf(type: z.ZodType, io: "input" | "output" = "output"): Json {
  const { $schema: _schema, ...schema } = z.toJSONSchema(type, { io }) as Json;
  return schema;
}

/** What an absent parameter becomes is its default, however the validator comes by it. */
export function parameterSchema(type: z.ZodType): Json {
  const { data: usual } = type.safeParse(undefined);
  return { ...(usual === undefined ? {} : { default: usual }), ...schemaOf(type, "input") };
}

function parametersOf({ parameters, path }: Endpoint): Json[] {
  const inPath = path.includes("{id}")
    ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }]
    : [];
  const inQuery = Object.entries(parameters.shape).map(([name, type]) => {
    const { description, ...schema } = parameterSchema(type as z.ZodType);
    const required = !(type as z.ZodType).safeParse(undefined).success;
    return { name, in: "query", required, ...(description ? { description } : {}), schema };
  });
  return [...inPath, ...inQuery];
}

/** What a JSON answer of an endpoint looks like as a whole. */
export function answerShape({ kind, shape }: Pick<Endpoint, "kind" | "shape">): z.ZodObject {
  return kind === "list"
    ? z.object({ data: z.array(shape), page: shapes.page })
    : z.object({ data: shape });
}

function operationOf(endpoint: Endpoint): Json {
  const { id, summary } = endpoint;
  const errors = Object.entries(READ_ERRORS).map(([status, codes]) => [
    status,
    {
      description: codes.join(", "),
      content: { "application/json": { schema: { $ref: "#/components/schemas/error" } } },
    },
  ]);
  return {
    operationId: id,
    summary: summary.en,
    description: summary.zh,
    parameters: parametersOf(endpoint),
    responses: {
      "200": {
        description: summary.en,
        headers: {
          ETag: { schema: { type: "string" }, description: "Send it back as If-None-Match" },
          ...(endpoint.kind === "list"
            ? { Link: { schema: { type: "string" }, description: "next, prev, first, last" } }
            : {}),
        },
        content: {
          "application/json": { schema: { $ref: `#/components/schemas/${id}Answer` } },
          "text/csv": { schema: { type: "string" } },
        },
      },
      "304": { description: "Not changed since the ETag sent as If-None-Match" },
      ...Object.fromEntries(errors),
    },
  };
}

export const errorShape = z.object({
  error: z.object({ code: z.enum(API_ERROR_CODES as [string, ...string[]]), message: z.string() }),
});

/** `server`: where the API is reached, for example `https://host/api/v1`. */
export function openApiDocument(server: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Gongkai 公开",
      version: "1",
      description:
        "What Chinese government bodies disclose in their annual reports: read, checked, with the source of every number. Reading needs no key. 政府信息公开年度报告中的数字，逐格核对，每个都有出处；读取不需要密钥。",
    },
    servers: [{ url: server }],
    // Said, not left out: no key is needed anywhere.
    security: [],
    paths: Object.fromEntries(
      ENDPOINTS.map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }]),
    ),
    components: {
      schemas: {
        error: schemaOf(errorShape),
        ...Object.fromEntries(
          ENDPOINTS.map((endpoint) => [`${endpoint.id}Answer`, schemaOf(answerShape(endpoint))]),
        ),
      },
    },
  };
}
