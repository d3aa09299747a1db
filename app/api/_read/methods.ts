/** Methods other than GET, the same at every address of the public API: what may be asked, or a refusal. */
import { errorResponse } from "@/lib/api/errors";
import { CORS_HEADERS } from "./respond";

const ALLOW = "GET, HEAD, OPTIONS";

/** Answers a browser that asks first whether another site's page may read. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS_HEADERS,
      Allow: ALLOW,
      "Access-Control-Allow-Methods": ALLOW,
      "Access-Control-Allow-Headers": "If-None-Match, Accept",
      "Access-Control-Max-Age": "86400",
    },
  });
}

export function refuse(): Response {
  return errorResponse("method-not-allowed", null, { ...CORS_HEADERS, Allow: ALLOW });
}
