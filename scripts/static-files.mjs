// Answers a build's scripts and styles as they were pressed at the build (compress-static.ts): a
// reader waits for a sixth less than by gzip, and no answer costs the server its own compression.
// What is not pressed, asked for in part or by another method goes on to Next as before.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ADDRESS = "/_next/static/";
/** Their names change with their content. */
const FOREVER = "public, max-age=31536000, immutable";
/** What is worth pressing, by ending, and the type it is sent as. */
export const PRESSED_TYPES = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};
/** Codings in the order they are preferred, with the ending of their files. */
const CODINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
];

/** The headers the build sends with every answer, as its manifest names them. */
function commonHeaders(distDir) {
  const manifest = JSON.parse(readFileSync(path.join(distDir, "routes-manifest.json"), "utf8"));
  const all = manifest.headers.find(({ source }) => source === "/:path*")?.headers ?? [];
  return Object.fromEntries(all.map(({ key, value }) => [key, value]));
}

function pressedFiles(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const coding = CODINGS.find(([, ending]) => entry.name.endsWith(ending));
    const type = coding && PRESSED_TYPES[path.extname(entry.name.slice(0, -coding[1].length))];
    if (!type) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).slice(0, -coding[1].length).split(path.sep).join("/");
    const known = files.get(name) ?? { type, bodies: {} };
    known.bodies[coding[0]] = readFileSync(file);
    files.set(name, known);
  }
  return files;
}

/** Whether a coding is accepted: named, and not with a weight of zero. */
function accepts(header, coding) {
  return header.split(",").some((part) => {
    const [name, ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return name === coding && !parameters.some((each) => /^q=0(?:\.0*)?$/.test(each));
  });
}

/**
 * A function `(request, response)` that answers and returns true, or leaves both alone and returns
 * false. It holds what it serves in memory, so a build made anew under a running server breaks no
 * answer. A folder without pressed files gives a function that always returns false.
 */
export function staticFiles(distDir) {
  const files = pressedFiles(path.join(distDir, "static"));
  const common = files.size > 0 ? commonHeaders(distDir) : {};
  return function answerStatic(request, response) {
    const { method, headers } = request;
    const [address] = (request.url ?? "").split("?");
    if ((method !== "GET" && method !== "HEAD") || headers.range) return false;
    const known = address.startsWith(ADDRESS) && files.get(address.slice(ADDRESS.length));
    if (!known) return false;
    const wanted = headers["accept-encoding"] ?? "";
    const coding = CODINGS.map(([name]) => name).find(
      (name) => known.bodies[name] && accepts(wanted, name),
    );
    if (!coding) return false;
    const body = known.bodies[coding];
    response.writeHead(200, {
      ...common,
      "Content-Type": known.type,
      "Content-Encoding": coding,
      "Content-Length": body.length,
      "Cache-Control": FOREVER,
      Vary: "Accept-Encoding",
    });
    response.end(method === "HEAD" ? undefined : body);
    return true;
  };
}
