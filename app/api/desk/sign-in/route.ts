/** Signs a person in: a password or token against a session cookie. */
import { othersThan } from "@/app/_access/other-methods";
import { readAccess } from "@/app/_access/request-access";
import { ownPath } from "@/app/_access/own-path";
import { answerWrite, leadTo, requireSameOrigin, wantsPage } from "@/app/_access/write-route";
import { issueSession, processAccess, SESSION_COOKIE, trySignIn } from "@/lib/access";
import { ApiError } from "@/lib/api/errors";

export const dynamic = "force-dynamic";

export function POST(request: Request): Promise<Response> {
  return answerWrite(request, async () => {
    const access = await readAccess();
    requireSameOrigin(request, access);
    if (!access.canSignIn) throw new ApiError("not-local");
    const length = Number(request.headers.get("content-length"));
    if (!(length > 0 && length < 16_384)) throw new ApiError("bad-form");
    const form = await request.formData().catch(() => null);
    const secret = form?.get("secret");
    if (typeof secret !== "string" || secret === "") throw new ApiError("bad-form", "secret");

    const state = processAccess();
    const now = Date.now();
    const result = await trySignIn(state, { secret, address: access.address, now });
    if (result.outcome === "wait") {
      const seconds = String(Math.ceil(result.milliseconds / 1000));
      throw new ApiError("too-many-attempts", `${seconds} s`, { "Retry-After": seconds });
    }
    if (result.outcome === "wrong") throw new ApiError("wrong-secret");

    const lifetime = state.settings.sessionMilliseconds;
    const { cookie } = issueSession(access.key, { now, lifetime });
    const attributes = [
      `${SESSION_COOKIE}=${cookie}`,
      "Path=/",
      "HttpOnly",
      "SameSite=Lax",
      `Max-Age=${Math.floor(lifetime / 1000)}`,
      ...(access.encrypted ? ["Secure"] : []),
    ];
    const headers = { "Set-Cookie": attributes.join("; "), "Cache-Control": "no-store" };
    const next = ownPath(form?.get("next") ?? null, "/");
    return wantsPage(request) ? leadTo(next, headers) : Response.json({ next }, { headers });
  });
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = othersThan("POST, OPTIONS");
