/** Figures of a table's cell that are not its plain text: in form fields, pictures, behind notes. */
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { noteBehindFigure } from "../flow/note-mark";
import { isHidden } from "./elements";

/** A note's mark behind words: what it may be. */
const WORD_NOTE = /^(?:注\s?\d{0,2}|[①-⑳]|\[\d{1,2}\])$/;
/** Longer, and a raised element holds more than marks. */
const LONGEST_NOTE = 12;

/**
 * 12<sup>1</sup> is 12 with its first note, and never 121: the note's number in brackets. A note
 * behind words stands in round ones, as other remarks do.
 */
export function noteMark(element: Tree.Element, before: string): string | null {
  const text = textOf(element, LONGEST_NOTE).trim();
  const numbered = noteBehindFigure(text, before);
  if (numbered) return numbered;
  const note = element.tagName === "sup" && /[\u3400-\u9fff]$/.test(before) && WORD_NOTE.exec(text);
  return note ? `(${text.replace(/[[\]]/g, "")})` : null;
}

/** What stands in an element, up to a little more than `most` characters. */
function textOf(element: Tree.Element, most: number): string {
  let text = "";
  const waiting: Tree.ChildNode[] = [element];
  for (let node = waiting.pop(); node && text.length <= most; node = waiting.pop()) {
    if (node.nodeName === "#text") text += (node as Tree.TextNode).value;
    if (!("childNodes" in node) || ("tagName" in node && isHidden(node.attrs))) continue;
    for (let i = Math.min(node.childNodes.length, 64) - 1; i >= 0; i -= 1) {
      const child = node.childNodes[i];
      if (child) waiting.push(child);
    }
  }
  return text;
}

const FIELDS = new Set(["input", "textarea", "select", "img"]);
/** A figure, or one with words: what stands in the cell of a form, and in no search box. */
const FIGURE = /^[\s\u3000]*(?:[+\-—–/￥¥]*[\d０-９]|[\-—–/]+[\s\u3000]*$)/;
const LONGEST_FIELD = 80;

/** A form's field in a table's cell shows the figure that was filled in; so does a picture of one. Hidden ones are not asked for. */
export function filledIn(element: Tree.Element): string | null {
  if (!FIELDS.has(element.tagName)) return null;
  const value = valueOf(element);
  if (value === undefined || value.length > LONGEST_FIELD) return null;
  return FIGURE.test(value) ? value.replace(/\s+/g, " ") : null;
}

function valueOf(element: Tree.Element): string | undefined {
  const own = (name: string) => element.attrs.find((one) => one.name === name)?.value;
  switch (element.tagName) {
    case "img":
      return own("alt");
    case "select":
      return chosen(element);
    case "textarea":
      return textOf(element, LONGEST_FIELD);
    default:
      return /^(?:text|number|tel)?$/i.test(own("type") ?? "") ? own("value") : undefined;
  }
}

/** The option that shows: the one selected, or the first. */
function chosen(select: Tree.Element): string | undefined {
  const options = select.childNodes.filter(
    (one): one is Tree.Element => "tagName" in one && one.tagName === "option",
  );
  const selected = options.find(({ attrs }) => attrs.some(({ name }) => name === "selected"));
  const shown = selected ?? options[0];
  return shown && textOf(shown, LONGEST_FIELD).trim();
}
