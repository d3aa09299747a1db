/**
 * Parts of another format that a DOCX takes in (`w:altChunk`): pages, alone or saved as one file.
 * Programs that make a DOCX of a page write nothing else. Source: ISO/IEC 29500-1, 17.17.2.1.
 */
import { asciiView, looksLikeMarkup, looksLikeMhtml } from "../markup";
import type { Deadline } from "../deadline";
import type { Flow } from "../flow/flow";
import { htmlFlow } from "../html/read-html";
import { pageOfMhtml } from "../html/read-mhtml";
import type { Limits } from "../limits";
import type { Archive } from "../zip/archive";
import type { XmlHandler } from "./walk-xml";

const RELATIONS = "word/_rels/document.xml.rels";

/** A part's id → what it shows; nothing where it is no page. */
export function chunksOf(
  archive: Archive,
  walkPart: (name: string, handler: XmlHandler) => boolean,
  limits: Limits,
  deadline: Deadline,
): (id: string) => Flow {
  let targets: Map<string, string> | null = null;
  return (id) => {
    targets ??= readTargets(walkPart);
    const target = targets.get(id);
    const bytes = target === undefined ? null : archive.read(partName(target));
    if (!bytes) return [];
    const head = asciiView(bytes.subarray(0, 16_384));
    const page = looksLikeMhtml(head) ? pageOfMhtml(bytes) : looksLikeMarkup(head) ? bytes : null;
    if (!page) return [];
    return [{ kind: "break" }, ...htmlFlow(page, limits, deadline), { kind: "break" }];
  };
}

function readTargets(walkPart: (name: string, handler: XmlHandler) => boolean) {
  const targets = new Map<string, string>();
  walkPart(RELATIONS, {
    open(name, attribute) {
      const [id, target] = [attribute("Id"), attribute("Target")];
      if (name === "Relationship" && id && target) targets.set(id, target);
    },
    close: () => undefined,
  });
  return targets;
}

/** Relative to the folder of the text, unless it begins at the root. */
function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `word/${target.replace(/^\.\//, "")}`;
}
