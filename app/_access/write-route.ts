/**
 * What every handler that writes does first: who asks, from which page, with a form of ours. Answers
 * go back as they came: a page's own form is led on to a page, a program or script gets JSON.
 */
import "server-only";
import { ApiError, errorResponse } from "@/lib/api/errors";
import { faultCode } from "@/lib/api/fault";
import { isFormToken, isSameOrigin, processAccess } from "@/lib/access";
import { log } from "@/lib/log";
import { ownPath, withProblem } from "./own-path";
import { readAccess, type RequestAccess } from "./request-access";

export const FORM_TOKEN_FIELD = "token";
export const FORM_TOKEN_HEADER = "x-gongkai-form";

/** Throws unless a page of this site (or no browser at all) sent the request. */
export function requireSameOrigin(request: Request, access: RequestAccess): void {
  const { settings } = processAccess();
  const host =
    (settings.trustedProxies > 0 ? access.connection?.forwardedHost : null) ??
    access.connection?.host ??
    request.headers.get("host");
  const headers = {
    origin: request.headers.get("origin"),
    secFetchSite: request.headers.get("sec-fetch-site"),
    host,
  };
  if (!isSameOrigin(headers, settings.publicUrl)) throw new ApiError("cross-origin");
}

/** Who may write; throws when it is nobody. Call it before the body is read. */
export async function requireWriter(request: Request): Promise<RequestAccess> {
  const access = await readAccess();
  if (!access.permission.allowed) {
    throw new ApiError(access.permission.why === "sign-in" ? "sign-in-required" : "not-local");
  }
  // A token in the Authorization header is never sent by a browser on its own.
  if (access.permission.as !== "token") requireSameOrigin(request, access);
  return access;
}

/** Throws unless the form brought back its token, as a header or as a field. */
export function requireFormToken(request: Request, access: RequestAccess, form: FormData | null) {
  const { permission, key } = access;
  if (!permission.allowed || permission.as === "token") return;
  const field = form?.get(FORM_TOKEN_FIELD);
  const token = request.headers.get(FORM_TOKEN_HEADER) ?? (typeof field === "string" ? field : "");
  if (!isFormToken(key, permission.anchor, token)) throw new ApiError("form-expired");
}

/** Whether a page's form sent the request, without script. */
export function wantsPage(request: Request): boolean {
  return request.headers.get("accept")?.includes("text/html") ?? false;
}

/** 303 to a page of this site; relative, so that it holds behind any proxy. */
export function leadTo(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { Location: path, ...headers } });
}

/** The page the form stands on, from the Referer of our own site. */
function ownPage(request: Request): string {
  const referer = request.headers.get("referer");
  if (!referer || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return ownPath(`${pathname}${search}`, "/");
}

/** Runs a handler; a refusal becomes the error shape, or the same page with the problem said. */
export async function answerWrite(
  request: Request,
  handler: () => Promise<Response>,
): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    const known = error instanceof ApiError ? error : null;
    if (!known) log.error({ err: error, path: new URL(request.url).pathname }, "write");
    const code = known?.code ?? faultCode(error);
    if (!wantsPage(request)) return errorResponse(code, known?.detail ?? null, known?.headers);
    if (code === "sign-in-required") {
      const locale = ownPage(request).startsWith("/en") ? "en" : "zh";
      return leadTo(`/${locale}/sign-in?next=${encodeURIComponent(ownPage(request))}`);
    }
    return leadTo(withProblem(ownPage(request), code), known?.headers);
  }
}
