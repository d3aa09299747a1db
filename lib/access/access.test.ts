import { describe, expect, it } from "vitest";
import { stampConnection } from "@/scripts/connection-stamp.mjs";
import {
  attemptKey,
  clientAddress,
  type Connection,
  contentSecurityPolicy,
  decideWrite,
  formToken,
  hashSecret,
  isFormToken,
  isLoopback,
  isSameOrigin,
  issueSession,
  makeProcessAccess,
  parseSecretHash,
  readAccessSettings,
  readConnection,
  readSession,
  signingKey,
  trySignIn,
  verifySecret,
  waitBeforeAttempt,
} from ".";

const key = "a key of this process";
const secret = Buffer.from("signing key for the tests, 32 by");
const settings = (environment: Record<string, string> = {}) => readAccessSettings(environment);

function request(headers: Record<string, string>, remoteAddress = "127.0.0.1") {
  return { headers: { host: "localhost:3000", ...headers }, socket: { remoteAddress } };
}
function connect(headers: Record<string, string> = {}, remoteAddress?: string): Connection {
  const found = readConnection(stampConnection(request(headers, remoteAddress), key), key);
  if (!found) throw new Error("the stamp was not accepted");
  return found;
}

describe("settings", () => {
  it("takes an empty variable for one that is not set", () => {
    expect(settings({ GONGKAI_PASSWORD: "", GONGKAI_TRUST_PROXY: "" })).toMatchObject({
      password: null,
      trustedProxies: 0,
      sessionMilliseconds: 12 * 3_600_000,
    });
  });
  it.each([
    ["a short password", { GONGKAI_PASSWORD: "short" }, "GONGKAI_PASSWORD"],
    ["a short token", { GONGKAI_TOKEN: "abc" }, "GONGKAI_TOKEN"],
    ["a hash that is none", { GONGKAI_PASSWORD_HASH: "scrypt$x" }, "GONGKAI_PASSWORD_HASH"],
    ["a proxy count that is no number", { GONGKAI_TRUST_PROXY: "yes" }, "GONGKAI_TRUST_PROXY"],
    ["an address of another kind", { GONGKAI_PUBLIC_URL: "ftp://x" }, "GONGKAI_PUBLIC_URL"],
    ["a frame list with a directive", { GONGKAI_FRAME_ANCESTORS: "*; script-src *" }, "FRAME"],
  ])("names the setting at fault: %s", (_name, environment, named) => {
    expect(() => settings(environment)).toThrow(named);
  });
  it("does not repeat a secret in its message", () => {
    expect(() => settings({ GONGKAI_PASSWORD: "geheim" })).not.toThrow(/geheim/);
  });
});

describe("passwords", () => {
  it("accepts the one hashed and no other, however it was composed", async () => {
    const hash = await hashSecret("口令 é 12345");
    expect(parseSecretHash(hash)).not.toBeNull();
    expect(await verifySecret("口令 é 12345".normalize("NFD"), hash)).toBe(true);
    expect(await verifySecret("口令 e 12345", hash)).toBe(false);
    expect(await verifySecret("", hash)).toBe(false);
  });
  it("salts: the same password twice gives two hashes", async () => {
    expect(await hashSecret("same same")).not.toBe(await hashSecret("same same"));
  });
  it.each(["", "plain", "scrypt$15$8$3$$", "scrypt$40$8$3$c2FsdHNhbHQ$a2V5a2V5a2V5a2V5a2V5a2V5"])(
    "takes %j for no hash",
    async (text) => {
      expect(parseSecretHash(text)).toBeNull();
      expect(await verifySecret("x", text)).toBe(false);
    },
  );
});

describe("sessions", () => {
  const now = 1_000_000;
  const { session, cookie } = issueSession(secret, { now, lifetime: 5_000 });
  it("reads back what it issued until it is over", () => {
    expect(readSession(secret, cookie, now + 4_999)).toEqual(session);
    expect(readSession(secret, cookie, now + 5_000)).toBeNull();
  });
  it.each([
    ["a later end", cookie.replace(`.${session.expires}.`, `.${session.expires + 1e6}.`)],
    ["another id", cookie.replace(session.id, "x".repeat(session.id.length))],
    ["no signature", cookie.slice(0, cookie.lastIndexOf("."))],
    ["an empty signature", cookie.slice(0, cookie.lastIndexOf(".") + 1)],
    ["nothing", ""],
  ])("refuses %s", (_name, forged) => {
    expect(readSession(secret, forged, now)).toBeNull();
  });
  it("refuses a cookie signed with another key", () => {
    const other = signingKey(settings({ GONGKAI_PASSWORD: "other password" }), "stored");
    expect(readSession(other, cookie, now)).toBeNull();
  });
  it("changes its key with the password and with the stored secret", () => {
    const one = signingKey(settings({ GONGKAI_PASSWORD: "password one" }), "stored");
    expect(signingKey(settings({ GONGKAI_PASSWORD: "password two" }), "stored")).not.toEqual(one);
    expect(signingKey(settings({ GONGKAI_PASSWORD: "password one" }), "other")).not.toEqual(one);
    expect(signingKey(settings({ GONGKAI_PASSWORD: "password one" }), "stored")).toEqual(one);
  });
  it("ties a form's token to its session", () => {
    const token = formToken(secret, session.id);
    expect(isFormToken(secret, session.id, token)).toBe(true);
    expect(isFormToken(secret, "local", token)).toBe(false);
    expect(isFormToken(secret, session.id, "")).toBe(false);
  });
});

describe("connections", () => {
  it("believes only its own stamp", () => {
    const stamp = stampConnection(request({}), key);
    expect(readConnection(stamp, key)?.address).toBe("127.0.0.1");
    expect(readConnection(stamp, "another key")).toBeNull();
    expect(readConnection(stamp, undefined)).toBeNull();
    expect(readConnection(null, key)).toBeNull();
    const forged = Buffer.from(JSON.stringify({ address: "127.0.0.1" })).toString("base64url");
    expect(readConnection(`${forged}.${stamp.split(".")[1]}`, key)).toBeNull();
  });
  it.each([
    ["127.0.0.1", true],
    ["127.9.9.9", true],
    ["::1", true],
    ["::ffff:127.0.0.1", true],
    ["10.0.0.1", false],
    ["::ffff:10.0.0.1", false],
    ["127.0.0.1.example.com", false],
    ["", false],
  ])("%s is loopback: %s", (address, expected) => {
    expect(isLoopback(address)).toBe(expected);
  });
  it("reads X-Forwarded-For from the right, and only as far as it was told to trust", () => {
    const connection = connect({ "x-forwarded-for": "1.1.1.1, 2.2.2.2, 3.3.3.3" }, "10.0.0.9");
    expect(clientAddress(connection, 0)).toBe("10.0.0.9");
    expect(clientAddress(connection, 1)).toBe("3.3.3.3");
    expect(clientAddress(connection, 2)).toBe("2.2.2.2");
    expect(clientAddress(connect({ "x-forwarded-for": "junk" }, "10.0.0.9"), 1)).toBe("10.0.0.9");
  });
  it("counts one IPv6 network as one address", () => {
    expect(attemptKey("2001:db8:0:1::5")).toBe("2001:db8:0:1::/64");
    expect(attemptKey("2001:0db8:0000:0001:aaaa:bbbb:cccc:dddd")).toBe("2001:db8:0:1::/64");
    expect(attemptKey("192.0.2.7")).toBe("192.0.2.7");
  });
});

describe("who may write", () => {
  const nobody = { session: null, bearer: null };
  it.each([
    ["the machine itself", connect(), true],
    ["the machine itself by IPv6", connect({ host: "[::1]:3000" }, "::1"), true],
    ["another machine", connect({}, "192.168.1.20"), false],
    ["a proxy on the same machine", connect({ "x-forwarded-for": "5.6.7.8" }), false],
    ["a proxy that says Via", connect({ via: "1.1 gate" }), false],
    ["a claim to be forwarded from loopback", connect({ "x-forwarded-for": "127.0.0.1" }), false],
    ["a name rebound to loopback", connect({ host: "evil.example:3000" }), false],
    ["a request without a stamp", null, false],
  ])("without a credential, %s", (_name, connection, allowed) => {
    expect(decideWrite({ connection, ...nobody }, settings()).allowed).toBe(allowed);
  });
  it("is never local where a proxy is expected", () => {
    const behind = settings({ GONGKAI_TRUST_PROXY: "1" });
    expect(decideWrite({ connection: connect(), ...nobody }, behind).allowed).toBe(false);
  });
  it("with a credential, asks even the machine itself to sign in", () => {
    const locked = settings({ GONGKAI_PASSWORD: "a good password" });
    expect(decideWrite({ connection: connect(), ...nobody }, locked)).toEqual({
      allowed: false,
      why: "sign-in",
    });
    const session = { id: "s", expires: 1 };
    expect(decideWrite({ connection: null, session, bearer: null }, locked).allowed).toBe(true);
  });
  it("lets a program in by token", () => {
    const token = "0123456789abcdef01234567";
    const open = settings({ GONGKAI_TOKEN: token });
    const ask = (bearer: string) => decideWrite({ connection: null, session: null, bearer }, open);
    expect(ask(token)).toEqual({ allowed: true, as: "token", anchor: null });
    expect(ask(`${token}x`).allowed).toBe(false);
  });
});

describe("same origin", () => {
  const host = "gongkai.example";
  it.each([
    [
      "the site's own form",
      { origin: "https://gongkai.example", secFetchSite: "same-origin" },
      true,
    ],
    ["another site", { origin: "https://evil.example", secFetchSite: "cross-site" }, false],
    [
      "a sister subdomain",
      { origin: "https://x.gongkai.example", secFetchSite: "same-site" },
      false,
    ],
    [
      "another site in an old browser",
      { origin: "https://evil.example", secFetchSite: null },
      false,
    ],
    ["a sandboxed frame", { origin: "null", secFetchSite: null }, false],
    ["an address typed by hand", { origin: null, secFetchSite: "none" }, false],
    ["no browser at all", { origin: null, secFetchSite: null }, true],
  ])("%s", (_name, headers, expected) => {
    expect(isSameOrigin({ ...headers, host }, null)).toBe(expected);
  });
  it("knows the public name behind a proxy that asks for another", () => {
    const headers = { origin: "https://gongkai.example", secFetchSite: null, host: "app:3000" };
    expect(isSameOrigin(headers, null)).toBe(false);
    expect(isSameOrigin(headers, "https://gongkai.example")).toBe(true);
  });
});

describe("attempts", () => {
  const limits = { windowMilliseconds: 1_000, perAddress: 2, overall: 4 };
  it("makes an address wait until its oldest failure leaves the window", () => {
    const log = new Map([["a", [0, 400]]]);
    expect(waitBeforeAttempt(log, "a", 500, limits)).toBe(500);
    expect(waitBeforeAttempt(log, "b", 500, limits)).toBe(0);
    expect(waitBeforeAttempt(log, "a", 1_001, limits)).toBe(0);
  });
  it("makes everybody wait when many addresses guess together", () => {
    const log = new Map([..."wxyz"].map((address, index) => [address, [index * 10]] as const));
    const mutable = new Map([...log].map(([address, times]) => [address, [...times]]));
    expect(waitBeforeAttempt(mutable, "new", 100, limits)).toBe(900);
  });
  it("counts guesses sent at once, and clears them with the right password", async () => {
    const access = makeProcessAccess(settings({ GONGKAI_PASSWORD: "the right one" }));
    const guess = (text: string) => trySignIn(access, { secret: text, address: "a", now: 5 });
    expect(await guess("the right one")).toEqual({ outcome: "right" });
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, n) => guess(`wrong ${n}`)));
    expect(outcomes.filter(({ outcome }) => outcome === "wrong")).toHaveLength(5);
    expect(outcomes.filter(({ outcome }) => outcome === "wait")).toHaveLength(3);
    expect((await guess("the right one")).outcome).toBe("wait");
    const elsewhere = await trySignIn(access, { secret: "the right one", address: "b", now: 5 });
    expect(elsewhere.outcome).toBe("right");
  });
});

describe("the policy of pages", () => {
  const options = { nonce: "abc", frameAncestors: "'none'", development: false, upgrade: true };
  it("lets nothing run but what carries the nonce", () => {
    const policy = contentSecurityPolicy(options);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).not.toMatch(/https?:/);
  });
});
