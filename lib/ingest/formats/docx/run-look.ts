/** What a run's properties, and those of the style it names, make of its text. */

export type RunLook = {
  /** Not shown, or struck out: what stood there before. */
  hidden: boolean;
  /** Above or below the line, as the marks of notes are. */
  raised: boolean;
};

const HIDING = new Set(["vanish", "strike", "dstrike"]);

/** Half-points above or below the line from which text is a mark; less centres a line's words. */
const MARKED = 4;

export const PLAIN_RUN: RunLook = { hidden: false, raised: false };

/** Takes one child of `w:rPr` into account, in place. */
export function applyRunProperty(look: RunLook, name: string, value: string | undefined): void {
  if (HIDING.has(name)) look.hidden = isOn(value);
  else if (name === "vertAlign") look.raised = value === "superscript" || value === "subscript";
  else if (name === "position") look.raised = Math.abs(Number(value)) >= MARKED;
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !["0", "false", "off"].includes(value);
}
