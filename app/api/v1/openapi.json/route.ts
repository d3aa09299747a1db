/** The API described by its own validators. */
import { OPTIONS, refuse } from "../../_read/methods";
import { respondWith } from "../../_read/respond";
import { openApiDocument } from "@/lib/api/open-api";
import { processAccess } from "@/lib/access";

export const dynamic = "force-dynamic";

export function GET(request: Request): Response {
  // Relative unless the public address is known: a document fetched from anywhere then fits.
  const server = `${processAccess().settings.publicUrl ?? ""}/api/v1`;
  return respondWith(request, openApiDocument(server));
}

export { OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
