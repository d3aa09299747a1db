/** What HTML, DOCX and DOC have in common: lines and tables, one after the other. */

/** One line of text, blanks already collapsed as its format prescribes. */
export type FlowLine = { kind: "line"; text: string };

/** A boundary that keeps navigation, article and footer apart. */
export type FlowBreak = { kind: "break" };

/** A picture between lines: what it shows cannot be read, but it may be a table. */
export type FlowPicture = { kind: "picture" };

export type FlowCell = {
  rowSpan: number;
  columnSpan: number;
  flow: Flow;
  /** Something is drawn here that is not text. */
  picture: boolean;
};

export type FlowRow = FlowCell[];
export type FlowTable = { kind: "table"; rows: FlowRow[] };
export type Flow = (FlowLine | FlowTable | FlowBreak | FlowPicture)[];
