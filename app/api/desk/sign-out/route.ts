/** Ends a session before its time. */
import { readLimitedForm } from "@/app/_access/limited-body";
import { othersThan } from "@/app/_access/other-methods";
import { ownPath } from "@/app/_access/own-path";
import {
  answerWrite,
  leadTo,
  requireFormToken,
  requireWriter,
  wantsPage,
} from "@/app/_access/write-route";
import { processAccess, SESSION_COOKIE, signOut } from "@/lib/access";

export const dynamic = "force-dynamic";

export function POST(request: Request): Promise<Response> {
  return answerWrite(request, async () => {
    const access = await requireWriter(request);
    const form = await readLimitedForm(request, 1 << 16).catch(() => null);
    requireFormToken(request, access, form);
    if (access.session) signOut(processAccess(), access.session, Date.now());
    const attributes = [`${SESSION_COOKIE}=`, "Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=0"];
    const headers = {
      "Set-Cookie": [...attributes, ...(access.encrypted ? ["Secure"] : [])].join("; "),
      "Cache-Control": "no-store",
    };
    const next = ownPath(form?.get("next") ?? null, "/");
    return wantsPage(request) ? leadTo(next, headers) : Response.json({ next }, { headers });
  });
}

export const { DELETE, GET, OPTIONS, PATCH, PUT } = othersThan("POST, OPTIONS");
