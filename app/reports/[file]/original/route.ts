/** The file a report was read from, byte for byte: /reports/<report>/original?revision=<number>. */
import { getDatabase } from "@/db/client";
import { DATA_POLICY } from "@/lib/access/content-security";
import { isKnown } from "@/lib/api/entity-tag";
import { errorResponse } from "@/lib/api/errors";
import { readOriginal } from "@/lib/queries";
import { contentDisposition } from "../../../_files/content-disposition";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/**
 * Only a PDF is shown, in the browser's own viewer, which its pages cannot leave; a sandbox would
 * keep the viewer from starting. Everything else is saved and never rendered: a page from elsewhere
 * is a stranger's script.
 */
const PDF = {
  type: "application/pdf",
  disposition: "inline",
  policy: "default-src 'none'; object-src 'self'; frame-ancestors 'none'",
} as const;
const OTHER = {
  type: "application/octet-stream",
  disposition: "attachment",
  policy: DATA_POLICY,
} as const;

const isPdf = (bytes: Buffer) => bytes.subarray(0, 1024).includes("%PDF-");

type Context = { params: Promise<{ file: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const asked = new URL(request.url).searchParams.get("revision");
  const revision = asked === null ? undefined : Number(asked);
  const found = readOriginal(getDatabase(), file, revision);
  if (!found) return errorResponse("not-found", file.slice(0, 80));
  const { fileName, format, sha256, bytes } = found;
  const { type, disposition, policy } = format === "pdf" && isPdf(bytes) ? PDF : OTHER;
  const tag = `"${sha256}"`;
  const headers = {
    ETag: tag,
    "Cache-Control": "private, max-age=0, must-revalidate",
    "Content-Type": type,
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Content-Disposition": contentDisposition(disposition, fileName, `${file}.${format}`),
  };
  if (isKnown(tag, request)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers });
}
