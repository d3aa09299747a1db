import { getDatabase } from "@/db/client";
import { readSource } from "@/lib/queries";

type Context = { params: Promise<{ report: string }> };

/** The source of a report as data: what the panel beside the numbers shows. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { report } = await params;
  const asked = new URL(request.url).searchParams.get("revision");
  const revision = asked === null ? undefined : Number(asked);
  const view = readSource(getDatabase(), decodeURIComponent(report), revision);
  if (!view) {
    const error = { code: "not-found", message: "没有这份原文 / There is no such source" };
    return Response.json({ error }, { status: 404 });
  }
  return Response.json(view, { headers: { etag: `"${view.revision.sha256}"` } });
}
