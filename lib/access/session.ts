/** Signed session cookies and the tokens that forms carry: strings in, plain data out. */
import { createHmac, randomBytes } from "node:crypto";
import { sameSecret } from "./secret-hash";

export type Session = {
  id: string;
  /** Milliseconds since 1970. */
  expires: number;
};

export const SESSION_COOKIE = "gongkai_session";

function sign(secret: Buffer, purpose: string, text: string): string {
  return createHmac("sha256", secret).update(`${purpose}\n${text}`).digest("base64url");
}

/** A new session and the cookie value that stands for it. */
export function issueSession(
  secret: Buffer,
  { now, lifetime }: { now: number; lifetime: number },
): { session: Session; cookie: string } {
  const session = { id: randomBytes(18).toString("base64url"), expires: now + lifetime };
  const body = `1.${session.id}.${session.expires}`;
  return { session, cookie: `${body}.${sign(secret, "session", body)}` };
}

/** The session a cookie stands for; null when it is forged, malformed or over. */
export function readSession(secret: Buffer, cookie: string, now: number): Session | null {
  const parts = cookie.split(".");
  const [version, id, expiresText, signature] = parts;
  if (parts.length !== 4 || version !== "1" || !id || !expiresText || !signature) return null;
  if (!sameSecret(signature, sign(secret, "session", `1.${id}.${expiresText}`))) return null;
  const expires = Number(expiresText);
  return Number.isFinite(expires) && expires > now ? { id, expires } : null;
}

/** The token a form must bring back. `anchor`: the session's id, or "local" without sign-in. */
export function formToken(secret: Buffer, anchor: string): string {
  return sign(secret, "form", anchor);
}

export function isFormToken(secret: Buffer, anchor: string, token: string): boolean {
  return sameSecret(token, formToken(secret, anchor));
}
