// Says which Node is needed, before anything fails for want of it in words nobody understands.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Below zero where `version` comes before `bound`, as far as the bound is written. */
function compare(version, bound) {
  const numbers = (text) => text.match(/\d+/g).map(Number);
  const [has, asked] = [numbers(version), numbers(bound)];
  const at = asked.findIndex((part, index) => (has[index] ?? 0) !== part);
  return at < 0 ? 0 : (has[at] ?? 0) - asked[at];
}

/** Whether `version` lies within package.json's `>=20.19 <24`. */
export function isFitNode(version, engines) {
  const [least = "", below] = engines.split(" ");
  return compare(version, least) >= 0 && (!below || compare(version, below) < 0);
}

const manifest = fileURLToPath(new URL("../package.json", import.meta.url));
const { engines } = JSON.parse(readFileSync(manifest, "utf8"));
if (!isFitNode(process.version, engines.node)) {
  process.stderr.write(
    `Node ${engines.node} is needed; this is ${process.version}. See docs/operations.md, What it needs.\n`,
  );
  process.exit(1);
}
