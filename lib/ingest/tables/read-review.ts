/**
 * A stretch of `review` → line readings. The form prints three routes side by side over one row of
 * fifteen cells; issuers also print a row a route, a table a route, or results as rows.
 */
import type { Message } from "@/lib/domain";
import { formTable } from "@/lib/statutory-form";
import { alignCells, isBlank, occupants, type Occupant } from "./align-cells";
import { readCellValue } from "./cell-value";
import type { Column } from "./columns";
import { spanOf, type LineReading, type PlacedCell } from "./line-reading";
import { countCells, splitRest } from "./split-rows";
import { wordingOf, type Stretch } from "./stretches";
import { tableMessages as messages } from "./table-messages";
import type { Item, LabelItem } from "./token";

type Leaf = { route: string; result: string; item: LabelItem | null };
type Header = { routes: LabelItem[]; results: LabelItem[] };

const ROUTES = formTable("2021", "review").lines.map(({ id }) => id);
const RESULTS = formTable("2021", "review").columns.map(({ id }) => id);

export function readReview(
  { items }: Stretch,
  text: string,
): { lines: LineReading[]; messages: Message[] } {
  const lines: LineReading[] = [];
  const said: Message[] = [];
  let header: Header = { routes: [], results: [] };
  let standing: Header = { routes: [], results: [] };
  for (let i = 0; i < items.length;) {
    const item = items[i] as Item;
    if (item.kind === "label") {
      if (wordingOf(item, "review", "line")) header.routes.push(item);
      else if (wordingOf(item, "review", "column")) header.results.push(item);
      i += 1;
      continue;
    }
    let end = i;
    while (end < items.length && items[end]?.kind !== "label") end += 1;
    const rest = withoutHeaderEnd(items.slice(i, end), items[i - 1]);
    i = end;
    if (!rest.some(({ kind }) => kind === "value" || kind === "blank")) continue;
    const leaves = leavesOf(header, standing, rest, text);
    // Blanks among the header's own labels are the header's; a row of blanks is as long as it.
    const cells = rest.filter(({ kind }) => kind === "value" || kind === "blank").length;
    const blank = !rest.some(({ kind }) => kind === "value");
    if (blank && (!leaves || cells < leaves.length)) continue;
    if (leaves)
      for (const each of readCells(leaves, dropHeaderWords(rest), text, said)) lines.push(each);
    standing = {
      routes: header.routes.length > 0 ? header.routes : standing.routes,
      results: header.results.length > 0 ? header.results : standing.results,
    };
    header = { routes: [], results: [] };
  }
  return { lines: joinRoutes(lines), messages: said };
}

/**
 * Empty cells that fill the header's own row out (columns of the issuer's own, or none) are no cells
 * of the row below: in a grid they stand beside its last label, in a scraped text before a `||`.
 */
function withoutHeaderEnd(rest: Item[], before: Item | undefined): Item[] {
  const value = rest.findIndex(({ kind }) => kind === "value");
  if (value < 0 || before?.kind !== "label") return rest;
  if (before.place) {
    const below = rest.findIndex(({ row }) => row > before.endRow);
    return below > 0 && below <= value ? rest.slice(below) : rest;
  }
  const fill = rest.slice(0, value).findLastIndex(({ kind }) => kind === "fill");
  return rest.slice(fill + 1);
}

/** Words between header and values are remarks of the header's. */
function dropHeaderWords(rest: Item[]): Item[] {
  const first = rest.findIndex(({ kind }) => kind === "value" || kind === "blank");
  return rest.slice(first);
}

/** The cells a run of values must fill, from the labels before it; null when they do not say. */
function leavesOf(header: Header, standing: Header, rest: Item[], text: string): Leaf[] | null {
  const routes = inColumnOrder(header.routes).map((item) => ({ id: idOf(item, "line"), item }));
  const results = inColumnOrder(header.results).map((item) => ({ id: idOf(item, "column"), item }));
  const five = RESULTS.length;
  if (results.length === 0 && routes.length === 1 && standing.results.length >= five) {
    const route = routes[0]?.id ?? "";
    const seen = inColumnOrder(standing.results.slice(-five));
    return distinctLeaves(seen.map((item) => ({ route, result: idOf(item, "column"), item })));
  }
  if (results.length === 1 && (routes.length > 1 || standing.routes.length > 1)) {
    const across = routes.length > 1 ? routes.map(({ item }) => item) : standing.routes;
    const result = results[0]?.id ?? "";
    return distinctLeaves(
      inColumnOrder(across).map((item) => ({ route: idOf(item, "line"), result, item })),
    );
  }
  const names =
    routes.length === 0 && results.length === five * 3 ? ROUTES : routes.map(({ id }) => id);
  if (names.length > 0 && results.length === five * names.length) {
    return distinctLeaves(
      results.map(({ id, item }, i) => ({
        route: names[Math.floor(i / five)] ?? "",
        result: id,
        item,
      })),
    );
  }
  return assumedLeaves(header, rest, text);
}

/**
 * The results' labels are broken beyond recognition, or the header is lost: the form's own order, if
 * all routes are named or not even two, every cell is there, and each route adds up.
 */
function assumedLeaves({ routes, results }: Header, rest: Item[], text: string): Leaf[] | null {
  const leaves = ROUTES.flatMap((route) =>
    RESULTS.map((result): Leaf => ({ route, result, item: null })),
  );
  const cells = rest.filter(
    (item): item is Occupant => item.kind === "value" || item.kind === "blank",
  );
  const lost = results.length === 0 && routes.length <= 1 && !cells.every(isBlank);
  if (!(lost || routes.length === ROUTES.length) || cells.length !== leaves.length) return null;
  return addsUp(cells, text) ? leaves : null;
}

/** Whether the results of each route add up to its total. */
function addsUp(cells: readonly Occupant[], text: string): boolean {
  const values = cells.map(({ at }) => readCellValue(text.slice(at.start, at.end)));
  if (values.some(({ status }) => status === "unreadable")) return false;
  return Array.from({ length: cells.length / RESULTS.length }).every((_, i) => {
    const row = values
      .slice(i * RESULTS.length, (i + 1) * RESULTS.length)
      .map(({ value }) => value ?? 0);
    return row.slice(0, -1).reduce((sum, one) => sum + one, 0) === row.at(-1);
  });
}

/** Over several lines, some holding more than one: a blank may be gone, and a mark be in two pieces. */
function isWrapped(cells: readonly Occupant[]): boolean {
  if (cells.some(({ kind, place, marked }) => kind === "blank" || place || marked)) return false;
  const rows = new Set(cells.map(({ row }) => row)).size;
  return rows > 1 && rows < cells.length;
}

/** Torn apart, a header tells the routes only where they stand as the form has them. */
function isInOrder(leaves: readonly Leaf[]): boolean {
  const places = leaves.map(({ route }) => ROUTES.indexOf(route));
  return places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0));
}

/** Labels by their columns; as printed where pasted rows stand in one another's columns. */
function inColumnOrder(labels: LabelItem[]): LabelItem[] {
  const places = new Set(labels.map(({ place }) => place?.column ?? null));
  if (places.has(null) || places.size !== labels.length) return labels;
  return [...labels].sort((a, b) => (a.place?.column ?? 0) - (b.place?.column ?? 0));
}

function idOf(item: LabelItem, role: "line" | "column"): string {
  return wordingOf(item, "review", role)?.id ?? "";
}

function distinctLeaves(leaves: Leaf[]): Leaf[] | null {
  const ids = new Set(leaves.map(({ route, result }) => `${route}/${result}`));
  return ids.size === leaves.length ? leaves : null;
}

function readCells(leaves: Leaf[], rest: Item[], text: string, said: Message[]): LineReading[] {
  const columns = leaves.map((leaf, index): Column => {
    const item = leaf.item ?? (rest[0] as Item);
    return { id: String(index), edition: null, unit: null, place: leaf.item?.place ?? null, item };
  });
  // What follows a whole row of cells is the next heading, not a cell.
  const { own, others } = splitRest(rest, leaves.length);
  const cells = occupants(own, leaves.length);
  // Words among the cells, and cells behind a whole row of them: the row may be broken anywhere.
  const broken =
    cells.some(({ kind }) => kind === "unknown") && others.some((row) => countCells(row.rest) > 0);
  const alignment = alignCells(cells, columns, null);
  if (alignment.kind === "bare") return [];
  // A scraped row of results is as wide as the table: nothing fills it out, so a cell too many is a
  // stray one.
  const stray = cells.length > leaves.length && !cells[0]?.place && !cells.every(isBlank);
  const aligned = alignment.kind === "placed" && !stray && !broken ? alignment.cells : null;
  const proven = (row: Occupant[]) => isInOrder(leaves) && addsUp(row, text);
  const placed = aligned && (!isWrapped(aligned) || proven(aligned)) ? aligned : null;
  const whole = spanOf(cells.map(({ at }) => at));
  if (!placed) {
    said.push(
      messages.rowLength("review", leaves[0]?.route ?? "", cells.length, leaves.length, whole),
    );
  }
  return leaves.map(({ route, result, item }, index): LineReading => {
    const occupant = placed?.[index] ?? null;
    const at = occupant?.at ?? whole;
    const cell: PlacedCell = {
      column: result,
      edition: null,
      unit: null,
      occupant,
      at,
      unplaced: occupant === null,
    };
    const label = item?.at ?? whole;
    return {
      line: route,
      label,
      at: spanOf([label, at]),
      cells: [cell],
      bare: false,
      messages: [],
    };
  });
}

/** One reading a route, in the order in which they were met; a second set starts anew. */
function joinRoutes(lines: LineReading[]): LineReading[] {
  const joined: LineReading[] = [];
  for (const line of lines) {
    const open = joined.findLast(({ line: route }) => route === line.line);
    const taken = open?.cells.some(({ column }) => column === line.cells[0]?.column);
    if (open && !taken) {
      for (const each of line.cells) open.cells.push(each);
      open.at = spanOf([open.at, line.at]);
    } else joined.push({ ...line, cells: [...line.cells] });
  }
  return joined;
}
