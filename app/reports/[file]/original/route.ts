/** The file a report was read from, byte for byte: /reports/<report>/original?revision=<number>. */
import { getDatabase } from "@/db/client";
import { DATA_POLICY } from "@/lib/access/content-security";
import { ApiError } from "@/lib/api/errors";
import { readOriginal } from "@/lib/queries";
import { type AskedFile, fileRoute } from "../../../_files/answer-file";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/**
 * Only a PDF is shown, in the browser's own viewer, which its pages cannot leave; a sandbox would
 * keep the viewer from starting. Everything else is saved and never rendered: a page from elsewhere
 * is a stranger's script.
 */
const PDF = {
  mediaType: "application/pdf",
  kind: "inline",
  policy: "default-src 'none'; object-src 'self'; frame-ancestors 'none'",
} as const;
const OTHER = {
  mediaType: "application/octet-stream",
  kind: "attachment",
  policy: DATA_POLICY,
} as const;

const isPdf = (bytes: Buffer) => bytes.subarray(0, 1024).includes("%PDF-");

function findOriginal(request: Request, file: string): AskedFile {
  const asked = new URL(request.url).searchParams.get("revision");
  const revision = asked === null ? undefined : Number(asked);
  const found = readOriginal(getDatabase(), file, revision);
  if (!found) throw new ApiError("not-found", file.slice(0, 80));
  const { fileName, format, sha256, bytes } = found;
  return {
    ...(format === "pdf" && isPdf(bytes) ? PDF : OTHER),
    parts: ["original", sha256],
    name: fileName,
    plainName: `${file}.${format}`,
    personal: true,
    light: true,
    make: async () => bytes,
  };
}

export const GET = fileRoute(findOriginal, { "Content-Security-Policy": DATA_POLICY });
