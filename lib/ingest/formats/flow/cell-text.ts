/** A cell of a flow → its own words, those of tables within left out, and whether they are a figure. */
import type { FlowCell } from "./flow";

const FIGURE = /^[\s\u3000\u00a0]*(?:\d[\d,.]*|[/\-—–]+|无)[\s\u3000\u00a0]*$/;

export function ownText(cell: FlowCell): string {
  return cell.flow.map((node) => (node.kind === "line" ? node.text : "")).join("");
}

/** A number, or a mark that stands for none. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}
