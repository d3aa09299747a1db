// Says which Node is needed, before anything fails for want of it in words nobody understands.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The oldest Node of package.json, `>=20.19`, that `version` falls short of; null when it does not. */
export function missingNode(version, engines) {
  const numbers = (text) => text.match(/\d+/g).map(Number);
  const [has, needs] = [numbers(version), numbers(engines)];
  const at = needs.findIndex((part, index) => (has[index] ?? 0) !== part);
  return at >= 0 && (has[at] ?? 0) < needs[at] ? needs.join(".") : null;
}

const manifest = fileURLToPath(new URL("../package.json", import.meta.url));
const { engines } = JSON.parse(readFileSync(manifest, "utf8"));
const needed = missingNode(process.version, engines.node);
if (needed) {
  process.stderr.write(`Node ${needed} or later is needed; this is ${process.version}.\n`);
  process.exit(1);
}
