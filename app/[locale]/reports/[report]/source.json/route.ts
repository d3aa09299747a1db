import { getDatabase } from "@/db/client";
import { readCitedSource, readSource } from "@/lib/queries";
import type { CitedSource, SourceView } from "@/lib/views";

type Context = { params: Promise<{ report: string }> };

/**
 * The source of a report as data, or of one typed figure of it: what the panel beside the numbers
 * shows.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { report } = await params;
  const query = new URL(request.url).searchParams;
  const id = decodeURIComponent(report);
  const cited = query.get("cited");
  if (cited !== null) return answer(readCitedSource(getDatabase(), id, cited));
  const revision = query.has("revision") ? Number(query.get("revision")) : undefined;
  return answer(readSource(getDatabase(), id, revision));
}

function answer(view: SourceView | CitedSource | null): Response {
  if (!view) {
    const error = { code: "not-found", message: "没有这份原文 / There is no such source" };
    return Response.json({ error }, { status: 404 });
  }
  return Response.json(view);
}
