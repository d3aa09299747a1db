/** What there is: the endpoints with their addresses. */
import { ENDPOINTS } from "@/lib/api/endpoints";
import { OPTIONS, refuse } from "../_read/methods";
import { respondWith } from "../_read/respond";

export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  const endpoints = ENDPOINTS.map(({ id, path, summary }) => ({
    id,
    address: `/api/v1${path}`,
    summary,
  }));
  return respondWith(request, { data: { openapi: "/api/v1/openapi.json", endpoints } });
}

export { OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
