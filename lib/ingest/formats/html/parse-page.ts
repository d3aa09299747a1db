/** HTML → parse5's tree, in pieces, so that a page made to be slow can be stopped. */
import { defaultTreeAdapter, Parser, type DefaultTreeAdapterTypes as Tree } from "parse5";
import type { Deadline } from "../deadline";
import { DocumentError } from "../document-error";

const PIECE = 64 * 1024;

/** Open elements beyond which each further one costs the parser too much. */
const DEEPEST = 50_000;

/**
 * Never executes or fetches anything. Scripts count as off, so what stands in <noscript> is parsed.
 * Throws DocumentError `too-complex` or `too-slow`.
 */
export function parsePage(html: string, deadline: Deadline): Tree.Document {
  const parser = new Parser<Tree.DefaultTreeAdapterMap>({
    treeAdapter: defaultTreeAdapter,
    scriptingEnabled: false,
  });
  for (let at = 0; at < html.length || at === 0; at += PIECE) {
    parser.tokenizer.write(html.slice(at, at + PIECE), at + PIECE >= html.length);
    if (parser.openElements.stackTop > DEEPEST) throw new DocumentError("too-complex");
    deadline.check();
  }
  return parser.document;
}
