// Reads a password from stdin and prints the line for GONGKAI_PASSWORD_HASH.
import { randomBytes, scryptSync } from "node:crypto";
import { createInterface } from "node:readline";

if (process.stdin.isTTY) process.stderr.write("Password (it will be visible): ");
const [line] = await new Promise((resolve) => {
  const lines = createInterface({ input: process.stdin });
  lines.once("line", (text) => resolve([text]));
  lines.once("close", () => resolve([""]));
});
if ([...line].length < 8) {
  process.stderr.write("A password needs at least 8 characters.\n");
  process.exit(1);
}
const salt = randomBytes(16);
const key = scryptSync(line.normalize("NFKC"), salt, 32, {
  N: 2 ** 15,
  r: 8,
  p: 3,
  maxmem: 2 ** 27,
});
process.stdout.write(`scrypt$15$8$3$${salt.toString("base64url")}$${key.toString("base64url")}\n`);
