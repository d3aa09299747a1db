/** A file that is asked for → its answer: made or remembered, not sent twice, errors in one shape. */
import { ApiError, errorResponse } from "@/lib/api/errors";
import { isKnown } from "@/lib/api/entity-tag";
import { faultCode } from "@/lib/api/fault";
import { log } from "@/lib/log";
import { cachedContent, contentKey } from "./content-cache";
import { contentDisposition } from "./content-disposition";

export type AskedFile = {
  /** All that the file is made of: equal parts, equal file. */
  parts: readonly unknown[];
  mediaType: string;
  /** `inline` for what a browser shows, `attachment` for what it saves. */
  kind: "inline" | "attachment";
  name: string;
  /** The name in ASCII, for what cannot read the other. */
  plainName: string;
  /** Holds words a reader typed, or a stranger's file: not for a cache that others share. */
  personal?: boolean;
  /** What the browser may do with it, where the policy of its address is not enough. */
  policy?: string;
  /** Costs no more to make than a page does: nobody needs to wait for his turn. */
  light?: boolean;
  make: () => Promise<Uint8Array>;
};

type Context = { params: Promise<{ file: string }> };

async function send(request: Request, asked: AskedFile): Promise<Response> {
  const key = contentKey(asked.parts);
  const tag = `"${key}"`;
  const headers = {
    ETag: tag,
    // Asked again each time, answered without a body while nothing has changed.
    "Cache-Control": asked.personal ? "private, no-cache" : "public, max-age=0, must-revalidate",
    "Content-Type": asked.mediaType,
    "Content-Disposition": contentDisposition(asked.kind, asked.name, asked.plainName),
    ...(asked.policy ? { "Content-Security-Policy": asked.policy } : {}),
  };
  if (isKnown(tag, request)) return new Response(null, { status: 304, headers });
  const bytes = await cachedContent(key, asked.make, asked);
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers });
}

/**
 * The GET of a `[file]` route. `find` throws ApiError for what cannot be had; `onError`: headers of
 * an error, where its address has no policy of its own.
 */
export function fileRoute(
  find: (request: Request, file: string) => AskedFile,
  onError: Readonly<Record<string, string>> = {},
) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { file } = await params;
    try {
      return await send(request, find(request, file));
    } catch (error) {
      if (error instanceof ApiError)
        return errorResponse(error.code, error.detail, { ...onError, ...error.headers });
      log.error({ err: error, path: new URL(request.url).pathname }, "file");
      return errorResponse(faultCode(error), null, { ...onError });
    }
  };
}
