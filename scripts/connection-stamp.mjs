// What the server sees of a request's socket, signed for lib/access/connection.ts.
import { createHmac } from "node:crypto";

export const CONNECTION_HEADER = "x-gongkai-connection";
export const CONNECTION_KEY_VARIABLE = "GONGKAI_CONNECTION_KEY";

/** Headers by which a proxy, a tunnel or a content network shows itself. */
const FORWARDING = [
  "forwarded",
  "via",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
  "x-real-ip",
  "x-client-ip",
  "true-client-ip",
  "cf-connecting-ip",
  "cf-ray",
  "fastly-client-ip",
  "x-original-host",
];

const first = (value) => (Array.isArray(value) ? value.join(", ") : (value ?? null));

/** The value of the header; `request` is a node:http IncomingMessage as it came. */
export function stampConnection(request, key) {
  const { headers, socket } = request;
  const seen = {
    address: socket.remoteAddress ?? "",
    encrypted: socket.encrypted === true,
    forwarded: FORWARDING.some((name) => headers[name] !== undefined),
    forwardedFor: first(headers["x-forwarded-for"]),
    forwardedProto: first(headers["x-forwarded-proto"]),
    forwardedHost: first(headers["x-forwarded-host"]),
    host: headers.host ?? null,
  };
  const body = Buffer.from(JSON.stringify(seen)).toString("base64url");
  return `${body}.${createHmac("sha256", key).update(body).digest("base64url")}`;
}
