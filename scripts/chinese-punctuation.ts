/** A source file → where its Chinese wordings use the punctuation of Latin text. */
import ts from "typescript";

export type Slip = { line: number; mark: string; around: string };

const HAN = /\p{Script=Han}/u;
/** Ends of what Chinese runs into: a character, a closing mark, an interpolation. */
const CHINESE_BEFORE = /[\p{Script=Han}”」》）？！%}]/u;
const CHINESE_AFTER = /[\p{Script=Han}“「《（]/u;

function pieces(node: ts.Node, found: ts.Node[] = []): ts.Node[] {
  if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) found.push(node);
  ts.forEachChild(node, (child) => void pieces(child, found));
  return found;
}

function isSlip(mark: string, before: string, after: string): boolean {
  return mark === "("
    ? CHINESE_BEFORE.test(before) || CHINESE_AFTER.test(after)
    : CHINESE_BEFORE.test(before);
}

/** Looks into every property named `zh`. Offsets are those of the source text. */
export function findSlips(name: string, source: string): (Slip & { at: number })[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const slips: (Slip & { at: number })[] = [];
  const look = (value: ts.Node) => {
    if (!HAN.test(value.getText(file))) return;
    for (const piece of pieces(value)) {
      const start = piece.getStart(file);
      for (const { 0: mark, index } of piece.getText(file).matchAll(/[,;?!:()]/gu)) {
        const at = start + index;
        if (!isSlip(mark, source[at - 1] ?? "", source[at + 1] ?? "")) continue;
        const line = file.getLineAndCharacterOfPosition(at).line + 1;
        slips.push({ at, line, mark, around: source.slice(at - 8, at + 8) });
      }
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === "zh") look(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return slips;
}
