/** Who sent the request at hand, and whether they may write: joins headers, cookies and settings. */
import "server-only";
import { cache } from "react";
import { cookies, headers } from "next/headers";
import { getDatabase } from "@/db/client";
import {
  attemptKey,
  clientAddress,
  type Connection,
  CONNECTION_HEADER,
  CONNECTION_KEY_VARIABLE,
  decideWrite,
  formToken,
  hasCredential,
  isEncrypted,
  processAccess,
  readConnection,
  readSession,
  type Session,
  SESSION_COOKIE,
  signingKey,
  type WritePermission,
} from "@/lib/access";
import { keepSecret } from "@/lib/commands/keep-secret";

export type RequestAccess = {
  permission: WritePermission;
  session: Session | null;
  connection: Connection | null;
  /** Whether anybody can sign in at all. */
  canSignIn: boolean;
  /** What a form sends back as `token`; "" where no form would be taken. */
  formToken: string;
  key: Buffer;
  /** What attempts are counted by. */
  address: string;
  /** The reader's side of the connection is encrypted, so cookies may be Secure. */
  encrypted: boolean;
};

function bearerOf(authorization: string | null): string | null {
  return /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? "")?.[1] ?? null;
}

export const readAccess = cache(async (): Promise<RequestAccess> => {
  const [head, jar] = await Promise.all([headers(), cookies()]);
  const access = processAccess();
  const { settings } = access;
  const key = signingKey(settings, keepSecret(getDatabase(), "session"));
  const connection = readConnection(
    head.get(CONNECTION_HEADER),
    process.env[CONNECTION_KEY_VARIABLE],
  );
  const now = Date.now();
  const found = readSession(key, jar.get(SESSION_COOKIE)?.value ?? "", now);
  const session = found && !access.signedOut.has(found.id) ? found : null;
  const bearer = bearerOf(head.get("authorization"));
  const permission = decideWrite({ connection, session, bearer }, settings);
  return {
    permission,
    session,
    connection,
    canSignIn: hasCredential(settings),
    formToken: permission.allowed && permission.anchor ? formToken(key, permission.anchor) : "",
    key,
    address: connection
      ? attemptKey(clientAddress(connection, settings.trustedProxies))
      : "unknown",
    encrypted:
      (connection !== null && isEncrypted(connection, settings.trustedProxies)) ||
      (settings.publicUrl?.startsWith("https:") ?? false),
  };
});
