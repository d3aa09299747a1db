/** What there is: the endpoints with their addresses. */
import { ENDPOINTS } from "@/lib/api/endpoints";
import { CORS_HEADERS } from "../_read/respond";

export const dynamic = "force-dynamic";

export function GET(): Response {
  const endpoints = ENDPOINTS.map(({ id, path, summary }) => ({
    id,
    address: `/api/v1${path}`,
    summary,
  }));
  return Response.json(
    { data: { openapi: "/api/v1/openapi.json", endpoints } },
    { headers: { ...CORS_HEADERS } },
  );
}
