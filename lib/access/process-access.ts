/** What one running server keeps about access: settings, the hashed password, attempts, sign-outs. */
import { hkdfSync } from "node:crypto";
import { type AccessSettings, readAccessSettings } from "./access-settings";
import { type AttemptLog, recordFailure, recordSuccess, waitBeforeAttempt } from "./attempts";
import { hashSecret, sameSecret, type SecretHash, verifySecret } from "./secret-hash";

export type ProcessAccess = {
  settings: AccessSettings;
  /** Made once, at the first attempt, where the environment gives the password itself. */
  hash: Promise<SecretHash> | null;
  attempts: AttemptLog;
  /** Sessions signed out before their time: id → when they would have ended. */
  signedOut: Map<string, number>;
};

// Route handlers and pages are bundled apart; what they share has to live on the process.
const held = globalThis as typeof globalThis & { gongkaiAccess?: ProcessAccess };

export function processAccess(): ProcessAccess {
  held.gongkaiAccess ??= makeProcessAccess(readAccessSettings(process.env));
  return held.gongkaiAccess;
}

export function makeProcessAccess(settings: AccessSettings): ProcessAccess {
  return { settings, hash: null, attempts: new Map(), signedOut: new Map() };
}

export type SignInResult =
  { outcome: "right" } | { outcome: "wrong" } | { outcome: "wait"; milliseconds: number };

/**
 * Tries a password or token from one address. The failure is counted before the hash is computed
 * and taken back when it was right, so that guesses sent at once cannot slip past the limit.
 */
export async function trySignIn(
  access: ProcessAccess,
  { secret, address, now }: { secret: string; address: string; now: number },
): Promise<SignInResult> {
  const milliseconds = waitBeforeAttempt(access.attempts, address, now);
  if (milliseconds > 0) return { outcome: "wait", milliseconds };
  recordFailure(access.attempts, address, now);
  if (secret.length > 1024 || !(await isRight(access, secret))) return { outcome: "wrong" };
  recordSuccess(access.attempts, address);
  return { outcome: "right" };
}

async function isRight(access: ProcessAccess, secret: string): Promise<boolean> {
  const { password, passwordHash, token } = access.settings;
  if (token && sameSecret(secret, token)) return true;
  if (!password && !passwordHash) return false;
  access.hash ??= passwordHash ? Promise.resolve(passwordHash) : hashSecret(password ?? "");
  return verifySecret(secret, await access.hash);
}

/**
 * The key that signs sessions: from the stored secret (or GONGKAI_SESSION_SECRET) and from what
 * people sign in with, so that a stolen database file alone forges nothing and changing the
 * password ends every session.
 */
export function signingKey(settings: AccessSettings, storedSecret: string): Buffer {
  const { passwordHash, password, token, sessionSecret } = settings;
  const credential = [passwordHash ?? password ?? "", token ?? ""].join("\n");
  const key = hkdfSync("sha256", sessionSecret ?? storedSecret, credential, "gongkai session", 32);
  return Buffer.from(key);
}

/** Ends a session before its time. */
export function signOut(
  access: ProcessAccess,
  session: { id: string; expires: number },
  now: number,
) {
  for (const [id, expires] of access.signedOut) if (expires <= now) access.signedOut.delete(id);
  access.signedOut.set(session.id, session.expires);
}
