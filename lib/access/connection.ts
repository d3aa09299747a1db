/**
 * What is known of the socket a request came by. Route handlers cannot see the socket, and every
 * header can be forged, so the server (scripts/serve.mjs) stamps each request with what it sees,
 * signed with a key only this process knows. A request without a valid stamp has no address.
 */
import { createHmac } from "node:crypto";
import { isIP } from "node:net";
import { z } from "zod";
import { sameSecret } from "./secret-hash";

export const CONNECTION_HEADER = "x-gongkai-connection";
/** Set by the server in its own environment before the first request. */
export const CONNECTION_KEY_VARIABLE = "GONGKAI_CONNECTION_KEY";

const stamp = z.object({
  /** The socket's own remote address. */
  address: z.string(),
  encrypted: z.boolean(),
  /** Any header with which a proxy says it passes on somebody else's request. */
  forwarded: z.boolean(),
  forwardedFor: z.string().nullable(),
  forwardedProto: z.string().nullable(),
  forwardedHost: z.string().nullable(),
  host: z.string().nullable(),
});
export type Connection = z.infer<typeof stamp>;

/** What the server saw, or null when the stamp is absent or not signed with `key`. */
export function readConnection(header: string | null, key: string | undefined): Connection | null {
  if (!header || !key) return null;
  const [body, signature, ...rest] = header.split(".");
  if (!body || !signature || rest.length > 0) return null;
  if (!sameSecret(signature, createHmac("sha256", key).update(body).digest("base64url")))
    return null;
  const parsed = stamp.safeParse(JSON.parse(Buffer.from(body, "base64url").toString("utf8")));
  return parsed.success ? parsed.data : null;
}

/** IPv4 written inside IPv6 (`::ffff:127.0.0.1`) is the IPv4 address. */
export function plainAddress(address: string): string {
  const bare = address
    .trim()
    .replace(/^\[|\]$/g, "")
    .replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare);
  return mapped?.[1] ?? bare;
}

export function isLoopback(address: string): boolean {
  const plain = plainAddress(address);
  if (isIP(plain) === 4) return plain.startsWith("127.");
  return plain === "::1" || plain === "0:0:0:0:0:0:0:1";
}

/**
 * The address to count attempts by: the socket's own, or, behind `trustedProxies` reverse proxies,
 * the entry that the outermost of them added to X-Forwarded-For. What stands left of it is what
 * the sender claims, and counts for nothing.
 */
export function clientAddress(connection: Connection, trustedProxies: number): string {
  if (trustedProxies === 0 || !connection.forwardedFor) return plainAddress(connection.address);
  const hops = connection.forwardedFor.split(",").map(plainAddress);
  const candidate = hops[Math.max(0, hops.length - trustedProxies)];
  return candidate && isIP(candidate) ? candidate : plainAddress(connection.address);
}

/** Whether the reader's side of the connection is encrypted. */
export function isEncrypted(connection: Connection, trustedProxies: number): boolean {
  if (connection.encrypted) return true;
  return trustedProxies > 0 && connection.forwardedProto?.split(",")[0]?.trim() === "https";
}

/** One subscriber holds a whole /64 of IPv6: count it as one address. */
export function attemptKey(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const zeros = Array(Math.max(0, 8 - left.length - right.length)).fill("0");
  const groups = tail === undefined ? left : [...left, ...zeros, ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
