/** Turns a password into a salted scrypt hash, and a typed password into yes or no. */
import { createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** `scrypt$<log2 N>$<r>$<p>$<salt>$<key>`, the last two in base64url. */
export type SecretHash = string;

type HashParts = { cost: number; blockSize: number; parallel: number; salt: Buffer; key: Buffer };

// OWASP's minimum for scrypt: N = 2^15 with r = 8 and p = 3; about 100 ms and 32 MB a guess.
const COST = 15;
const BLOCK_SIZE = 8;
const PARALLEL = 3;
const KEY_BYTES = 32;

/** The parts of a hash, or null when the text is none (or asks for more than 512 MB). */
export function parseSecretHash(hash: SecretHash): HashParts | null {
  const [name, cost, blockSize, parallel, salt, key, ...rest] = hash.split("$");
  if (name !== "scrypt" || !salt || !key || rest.length > 0) return null;
  const numbers = [Number(cost), Number(blockSize), Number(parallel)];
  if (!numbers.every((number) => Number.isInteger(number) && number > 0)) return null;
  const [n = 0, r = 0, p = 0] = numbers;
  if (n < 10 || 2 ** n * r * 128 > 512 * 2 ** 20 || p > 16) return null;
  const parts = { salt: Buffer.from(salt, "base64url"), key: Buffer.from(key, "base64url") };
  if (parts.salt.length < 8 || parts.key.length < 16) return null;
  return { cost: n, blockSize: r, parallel: p, ...parts };
}

function derive(secret: string, parts: Omit<HashParts, "key">, bytes: number): Promise<Buffer> {
  const { cost, blockSize, parallel, salt } = parts;
  const options = {
    N: 2 ** cost,
    r: blockSize,
    p: parallel,
    maxmem: 2 ** cost * blockSize * 128 * 2 + 2 ** 20,
  };
  return new Promise((resolve, reject) => {
    // The same characters typed on another keyboard may arrive composed otherwise.
    scrypt(secret.normalize("NFKC"), salt, bytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

export async function hashSecret(secret: string): Promise<SecretHash> {
  const parts = { cost: COST, blockSize: BLOCK_SIZE, parallel: PARALLEL, salt: randomBytes(16) };
  const key = await derive(secret, parts, KEY_BYTES);
  return [
    "scrypt",
    COST,
    BLOCK_SIZE,
    PARALLEL,
    parts.salt.toString("base64url"),
    key.toString("base64url"),
  ].join("$");
}

/** Whether `secret` is the one hashed; takes the same time whatever the answer. */
export async function verifySecret(secret: string, hash: SecretHash): Promise<boolean> {
  const parts = parseSecretHash(hash);
  if (!parts) return false;
  const key = await derive(secret, parts, parts.key.length);
  return timingSafeEqual(key, parts.key);
}

/** Compares two secrets of any length without telling by the time where they differ. */
export function sameSecret(left: string, right: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
