/** Reads a request's body up to a limit of bytes and no further, whatever its headers claim. */
import "server-only";
import { ApiError } from "@/lib/api/errors";

function tooLarge(most: number): ApiError {
  return new ApiError("too-large", `> ${Math.round(most / 2 ** 20)} MB`);
}

function limited(request: Request, most: number): ReadableStream<Uint8Array> | null {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(most);
  let seen = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > most) controller.error(tooLarge(most));
      else controller.enqueue(chunk);
    },
  });
  return request.body?.pipeThrough(counter) ?? null;
}

async function consume<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ApiError) throw error;
    // The form reader wraps what the stream ended with.
    const cause = (error as { cause?: unknown }).cause;
    throw cause instanceof ApiError ? cause : new ApiError("bad-form");
  }
}

export async function readLimitedForm(request: Request, most: number): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type))
    throw new ApiError("unsupported-body", "multipart/form-data");
  const body = limited(request, most);
  return consume(() => new Response(body, { headers: { "Content-Type": type } }).formData());
}

export async function readLimitedBytes(request: Request, most: number): Promise<Uint8Array> {
  const body = limited(request, most);
  return consume(async () => new Uint8Array(await new Response(body).arrayBuffer()));
}
