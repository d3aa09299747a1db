/** Keeps finished files by what they were made from, so that asking again costs next to nothing. */
import { digest } from "@/lib/api/entity-tag";
import { inTurn } from "./in-turn";

const MOST_BYTES = 96 * 1024 * 1024;

const kept = new Map<string, Uint8Array>();
const underway = new Map<string, Promise<Uint8Array>>();
let bytes = 0;

/**
 * The name of a content: equal for equal inputs and the same `program` (next.config.ts writes it into
 * the build), on any machine.
 */
export function contentKey(
  parts: readonly unknown[],
  program = process.env.GONGKAI_PROGRAM ?? "",
): string {
  return digest(JSON.stringify([program, ...parts]));
}

function keep(key: string, file: Uint8Array): void {
  if (file.byteLength > MOST_BYTES / 4) return;
  kept.set(key, file);
  bytes += file.byteLength;
  for (const [oldest, old] of kept) {
    if (bytes <= MOST_BYTES) return;
    kept.delete(oldest);
    bytes -= old.byteLength;
  }
}

/**
 * The file of that key: from memory, from a making already underway, or made now; in turn, unless it
 * is `light`.
 */
export async function cachedContent(
  key: string,
  make: () => Promise<Uint8Array>,
  { light = false } = {},
): Promise<Uint8Array> {
  const known = kept.get(key);
  if (known) {
    // The latest used goes to the end, and so stays longest.
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const running = underway.get(key);
  if (running) return running;
  const started = (light ? make() : inTurn(make))
    .then((file) => {
      keep(key, file);
      return file;
    })
    .finally(() => underway.delete(key));
  underway.set(key, started);
  return started;
}
