/** The API described by its own validators. */
import { CORS_HEADERS } from "../../_read/respond";
import { openApiDocument } from "@/lib/api/open-api";
import { processAccess } from "@/lib/access";

export const dynamic = "force-dynamic";

export function GET(): Response {
  // Relative unless the public address is known: a document fetched from anywhere then fits.
  const server = `${processAccess().settings.publicUrl ?? ""}/api/v1`;
  return Response.json(openApiDocument(server), { headers: { ...CORS_HEADERS } });
}
