/** parse5's tree → Flow. The walk keeps its own stack: pages nest thousands of elements deep. */
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { remember } from "../../document/remember";
import type { Deadline } from "../deadline";
import type { Flow } from "../flow/flow";
import { FlowBuilder } from "../flow/flow-builder";
import type { Limits } from "../limits";
import {
  BLOCKS,
  isRaised,
  isSpacer,
  SECTIONS,
  SKIPPED,
  spanOf,
  tablePart,
  type TablePart,
} from "./elements";
import { filledIn, noteMark } from "./inline-figures";
import type { Hiding } from "./hiding";

/** What is to be done with a node that waits. */
const ENTER = 0;
const ENTER_PREFORMATTED = 1;
const LEAVE = 2;

export function walkPage(
  document: Tree.Document,
  { hides }: Hiding,
  limits: Limits,
  deadline: Deadline,
): Flow {
  const builder = new FlowBuilder(limits.depth);
  // Two stacks side by side: an object for each of a page's nodes would cost more than the walk.
  const nodes: Tree.ChildNode[] = [];
  const steps: number[] = [];
  const push = (parent: Tree.ParentNode, preformatted: boolean) => {
    for (let i = parent.childNodes.length - 1; i >= 0; i -= 1) {
      const node = parent.childNodes[i];
      if (!node) continue;
      nodes.push(node);
      steps.push(preformatted ? ENTER_PREFORMATTED : ENTER);
    }
  };
  push(document, false);
  /** Table cells that stand open. */
  let cells = 0;
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    deadline.step();
    const step = steps.pop();
    const preformatted = step === ENTER_PREFORMATTED;
    if (node.nodeName === "#text") {
      addText(builder, (node as Tree.TextNode).value, preformatted);
      continue;
    }
    if (!("tagName" in node)) continue;
    const part = tablePart(node.tagName, node.attrs);
    if (step === LEAVE) {
      if (part === "cell") cells -= 1;
      leaveElement(builder, node.tagName, part);
      continue;
    }
    if (hides(node)) continue;
    const filled = cells > 0 ? filledIn(node) : null;
    if (filled) {
      builder.text(filled);
      continue;
    }
    if (SKIPPED.has(node.tagName)) continue;
    const note = isRaised(node.tagName, node.attrs) ? noteMark(node, builder.line) : null;
    if (note) {
      builder.text(note);
      continue;
    }
    if (part === "cell") cells += 1;
    enterElement(builder, node, part);
    nodes.push(node);
    steps.push(LEAVE);
    push(node, preformatted || node.tagName === "pre" || keepsLines(node.attrs));
  }
  return builder.finish();
}

function enterElement(
  builder: FlowBuilder,
  { tagName, attrs }: Tree.Element,
  part: TablePart | null,
): void {
  if (part === "table") builder.openTable();
  else if (part === "row") builder.openRow();
  else if (part === "cell") {
    builder.openCell({
      rowSpan: spanOf(attrs, "rowspan"),
      columnSpan: spanOf(attrs, "colspan"),
    });
    // A figure that only shows when the pointer rests on the cell: it is not blank.
    if (attrs.some(({ name, value }) => name === "title" && /^\s*\d[\d,.]*\s*$/.test(value))) {
      builder.picture();
    }
  } else if (tagName === "br") builder.endLine();
  else if (tagName === "img") {
    if (!isSpacer(attrs)) builder.picture();
  } else if (SECTIONS.has(tagName)) builder.section();
  else if (BLOCKS.has(tagName)) builder.endLine();
}

function leaveElement(builder: FlowBuilder, tagName: string, part: TablePart | null): void {
  if (part === "table") builder.closeTable();
  else if (part === "cell" || part === "row") builder.closeCell();
  else if (SECTIONS.has(tagName)) builder.section();
  else if (BLOCKS.has(tagName)) builder.endLine();
}

function keepsLines(attributes: { name: string; value: string }[]): boolean {
  return attributes.some(({ name, value }) => name === "style" && isPreformatted(value));
}

/** A page says the same style of hundreds of elements. */
const isPreformatted = remember((style) => /white-space\s*:\s*pre/i.test(style.slice(0, 4096)));

/**
 * Blanks collapse as in a browser: a run of them is one, none at a line's start. &nbsp; and the
 * full-width space are characters like any other.
 */
function addText(builder: FlowBuilder, text: string, preformatted: boolean): void {
  if (preformatted) {
    for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
      if (i > 0) builder.endLine();
      builder.text(line);
    }
    return;
  }
  const collapsed = /[\t\r\n\f]| {2}/.test(text) ? text.replace(/[ \t\r\n\f]+/g, " ") : text;
  const before = builder.line;
  const atStart = before === "" || before.endsWith(" ");
  builder.text(atStart && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed);
}
