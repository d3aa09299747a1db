/** pdfjs's operator list of a page → the characters and lines drawn on it, each with its place. */
import type { Box, Glyph, PageMarks, Rule } from "./marks";
import { boxOfUnit, multiply, toMatrix, type Matrix } from "./matrix";
import { rulesOfPath } from "./path-rules";
import { TextState, type Font } from "./text-state";

type OperatorList = { fnArray: ArrayLike<number>; argsArray: ArrayLike<unknown> };
type Operators = Record<string, number>;

export type PageSource = {
  operators: OperatorList;
  /** pdfjs's numbers for the operators' names. */
  ops: Operators;
  /** From the page's own space to points from its top left. */
  transform: Matrix;
  findFont: (name: string) => Font | null;
};

/** More lines than any table has: a drawing or a map. */
const MOST_RULES = 20_000;
/** Points: what is smaller is no picture, or one of nothing. */
const SMALLEST = 8;
/** Draw something, or may. */
const DRAWING = /^(?:paint|shadingFill|constructPath|show|nextLine\w*ShowText)/;

export function collectMarks(source: PageSource): Pick<PageMarks, "glyphs" | "rules" | "pictures"> {
  const { operators, ops, findFont } = source;
  const names = new Map(Object.entries(ops).map(([name, code]) => [code, name]));
  const text = new TextState();
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const saved: { matrix: Matrix; moved: number | null }[] = [];
  /** Things drawn so far, and how many they were when the space was last moved. */
  let drawn = 0;
  let moved: number | null = null;
  let matrix = source.transform;
  const pictures: Box[] = [];
  const addPicture = (box: Box) => {
    if (box.x1 - box.x0 >= SMALLEST && box.y1 - box.y0 >= SMALLEST) pictures.push(box);
  };
  const save = () => {
    saved.push({ matrix, moved });
    moved = null;
    text.save();
  };
  const restore = () => {
    // Pictures are not decoded, and left out of the list: a space made for one stays empty.
    if (moved === drawn) addPicture(boxOfUnit(matrix));
    const before = saved.pop();
    matrix = before?.matrix ?? matrix;
    moved = before?.moved ?? null;
    text.restore();
  };
  for (let i = 0; i < operators.fnArray.length; i += 1) {
    const name = names.get(Number(operators.fnArray[i])) ?? "";
    const args = (operators.argsArray[i] ?? []) as unknown[];
    const number = (at: number) => Number(args[at]) || 0;
    if (DRAWING.test(name)) drawn += 1;
    switch (name) {
      case "save":
        save();
        break;
      case "restore":
        restore();
        break;
      case "transform":
        matrix = multiply(matrix, toMatrix(args));
        moved = drawn;
        break;
      case "paintFormXObjectBegin":
        save();
        if (args[0]) matrix = multiply(matrix, toMatrix(args[0]));
        break;
      case "paintFormXObjectEnd":
        restore();
        break;
      case "beginText":
        text.begin();
        break;
      case "setTextMatrix":
        text.begin(args.length === 6 ? args : args[0]);
        break;
      case "moveText":
        text.move(number(0), number(1));
        break;
      case "setLeadingMoveText":
        text.set({ leading: -number(1) });
        text.move(number(0), number(1));
        break;
      case "nextLine":
        text.nextLine();
        break;
      case "setCharSpacing":
        text.set({ charSpacing: number(0) });
        break;
      case "setWordSpacing":
        text.set({ wordSpacing: number(0) });
        break;
      case "setHScale":
        text.set({ scale: number(0) / 100 });
        break;
      case "setLeading":
        text.set({ leading: number(0) });
        break;
      case "setTextRise":
        text.set({ rise: number(0) });
        break;
      case "setFont":
        text.set({ font: findFont(String(args[0])), size: number(1) });
        break;
      case "nextLineShowText":
      case "nextLineSetSpacingShowText":
        text.nextLine();
        if (Array.isArray(args.at(-1))) push(glyphs, text.show(args.at(-1) as unknown[], matrix));
        break;
      case "showText":
      case "showSpacedText":
        if (Array.isArray(args[0])) push(glyphs, text.show(args[0], matrix));
        break;
      case "constructPath":
        if (rules.length < MOST_RULES) push(rules, pathRules(args, ops, matrix));
        break;
      default:
        if (name.startsWith("paint") && name.includes("Image")) addPicture(boxOfUnit(matrix));
    }
  }
  return { glyphs, rules, pictures };
}

function pathRules([paint, paths]: unknown[], ops: Operators, matrix: Matrix): Rule[] {
  const data = Array.isArray(paths) ? (paths[0] as ArrayLike<number> | null) : null;
  if (!data) return [];
  const stroked = [
    "stroke",
    "closeStroke",
    "fillStroke",
    "eoFillStroke",
    "closeFillStroke",
    "closeEOFillStroke",
  ];
  const filled = ["fill", "eoFill"];
  if (stroked.some((name) => ops[name] === paint)) return rulesOfPath(data, matrix, false);
  if (filled.some((name) => ops[name] === paint)) return rulesOfPath(data, matrix, true);
  return [];
}

/** Not a spread: a page's list may be longer than a call's arguments may be. */
function push<T>(list: T[], more: T[]): void {
  for (const each of more) list.push(each);
}
