/** A ZIP of reports → its files. One level only: an archive inside is returned as it is. */
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { sniffMagic } from "../magic";
import { Archive } from "./archive";
import { officeKind } from "./office-kind";

export type ArchiveFile = {
  /** A plain file name made of the entry's: for showing, and never a path. */
  name: string;
  bytes: Uint8Array;
};

/** What systems and editors leave behind. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether the bytes are an archive to be expanded: a ZIP, and not a document kept as one. */
export function isArchive(bytes: Uint8Array): boolean {
  if (sniffMagic(bytes)?.kind !== "zip") return false;
  try {
    return officeKind(new Archive(bytes, DEFAULT_LIMITS).entries) === null;
  } catch {
    // Broken: whoever expands it says how.
    return true;
  }
}

/**
 * Every file of the archive in its order. Throws DocumentError `broken-archive`,
 * `archive-too-large` or `encrypted-file`.
 */
export async function expandArchive(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Promise<ArchiveFile[]> {
  const archive = new Archive(bytes, { ...DEFAULT_LIMITS, ...limits });
  const taken = new Set<string>();
  return archive.entries
    .filter(({ name }) => !/[/\\]$/.test(name) && !LITTER.test(name.replaceAll("\\", "/")))
    .map((entry) => ({
      name: unusedName(plainName(entry.name), taken),
      bytes: archive.unpack(entry),
    }));
}

/** "2021/甲局.html" → "2021-甲局.html": no folders, no drives, no control characters. */
export function plainName(name: string): string {
  const parts = name
    .split(/[/\\]/)
    .map((part) =>
      part.replace(/[\u0000-\u001f\u007f:*?"<>|\u202a-\u202e\u2066-\u2069]/g, "").trim(),
    )
    .filter((part) => part !== "" && part !== "." && part !== "..");
  return parts.join("-").slice(-200) || "file";
}

function unusedName(name: string, taken: Set<string>): string {
  let unused = name;
  for (let i = 2; taken.has(unused); i += 1) unused = name.replace(/(\.[^.]*)?$/, ` (${i})$1`);
  taken.add(unused);
  return unused;
}
