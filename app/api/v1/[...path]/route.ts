/** The public API: every address of lib/api/endpoints.ts, to read only. */
import { getDatabase } from "@/db/client";
import { OPTIONS, refuse } from "../../_read/methods";
import { respond } from "../../_read/respond";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ path: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(getDatabase, request, (await params).path);
}

export { OPTIONS, refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
