/** Decides who may write: a signed-in person, a program with the token, or the machine itself. */
import type { AccessSettings } from "./access-settings";
import { hasCredential } from "./access-settings";
import type { Connection } from "./connection";
import { isLoopback } from "./connection";
import { isOwnName } from "./same-origin";
import { sameSecret } from "./secret-hash";
import type { Session } from "./session";

export type WriteRequest = {
  connection: Connection | null;
  session: Session | null;
  /** What stands after `Bearer ` in the Authorization header. */
  bearer: string | null;
};

export type WritePermission =
  | { allowed: true; as: "session" | "local"; anchor: string }
  | { allowed: true; as: "token"; anchor: null }
  | { allowed: false; why: "sign-in" | "not-local" };

export function decideWrite(request: WriteRequest, settings: AccessSettings): WritePermission {
  if (settings.token && request.bearer && sameSecret(request.bearer, settings.token))
    return { allowed: true, as: "token", anchor: null };
  if (hasCredential(settings)) {
    return request.session
      ? { allowed: true, as: "session", anchor: request.session.id }
      : { allowed: false, why: "sign-in" };
  }
  return isLocal(request.connection, settings)
    ? { allowed: true, as: "local", anchor: "local" }
    : { allowed: false, why: "not-local" };
}

/**
 * From the machine itself: the socket is loopback, nobody passed the request on, and the name in
 * the address bar is the machine's own. A reverse proxy on the same machine also connects from
 * loopback; its forwarding headers give it away, and one that sends none still asks for the
 * site's public name.
 */
function isLocal(connection: Connection | null, settings: AccessSettings): boolean {
  if (!connection || settings.trustedProxies > 0) return false;
  return isLoopback(connection.address) && !connection.forwarded && isOwnName(connection.host);
}
