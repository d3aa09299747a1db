/** The public API: every address of lib/api/endpoints.ts, to read only. */
import { getDatabase } from "@/db/client";
import { errorResponse } from "@/lib/api/errors";
import { CORS_HEADERS, respond } from "../../_read/respond";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ path: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(getDatabase, request, (await params).path);
}

export function OPTIONS(): Response {
  const allow = "GET, HEAD, OPTIONS";
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS_HEADERS,
      Allow: allow,
      "Access-Control-Allow-Methods": allow,
      "Access-Control-Allow-Headers": "If-None-Match, Accept",
      "Access-Control-Max-Age": "86400",
    },
  });
}

function refuse(): Response {
  return errorResponse("method-not-allowed", null, {
    ...CORS_HEADERS,
    Allow: "GET, HEAD, OPTIONS",
  });
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
