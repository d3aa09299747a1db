/**
 * Every wording under which a label of the form is printed → what the label stands for. The form's
 * own labels come from statutory-form.json, other issuers' words from wordings.json.
 */
import type { Edition, TableId } from "@/lib/domain";
import { EDITIONS, TABLE_IDS } from "@/lib/domain";
import { formTable } from "./form";
import data from "./wordings.json";

export type LabelRole = "heading" | "structure" | "group" | "line" | "column";

/** What one printed label stands for. `edition` is null where both editions print it. */
export type Wording = {
  table: TableId;
  role: LabelRole;
  /** Line, column or group id; "" for headings and mere structure. */
  id: string;
  edition: Edition | null;
  /** As printed, simplified characters. */
  text: string;
};

type ById = Record<string, string[]>;

function fromForm(): Wording[] {
  return EDITIONS.flatMap((edition) =>
    TABLE_IDS.flatMap((table) => {
      const { label, lines } = formTable(edition, table);
      const heading: Wording = { table, role: "heading", id: "", edition: null, text: label.zh };
      const rows = lines.flatMap((line): Wording[] => [
        { table, role: "line", id: line.id, edition: null, text: line.label.zh },
        ...line.columns.map(({ id, label: { zh } }): Wording => ({
          table,
          role: "column",
          id,
          edition: table === "disclosure" ? edition : null,
          text: zh,
        })),
      ]);
      return [heading, ...rows];
    }),
  );
}

function expand(
  table: TableId,
  role: LabelRole,
  edition: Edition | null,
  byId: ById | undefined,
): Wording[] {
  return Object.entries(byId ?? {}).flatMap(([id, texts]) =>
    texts.map((text) => ({ table, role, id, edition, text })),
  );
}

function fromData(): Wording[] {
  const lines = data.lines as Record<TableId, ById>;
  const columns = data.columns as Record<Edition | "both", Partial<Record<TableId, ById>>>;
  return TABLE_IDS.flatMap((table) => [
    ...expand(table, "heading", null, { "": data.headings[table] }),
    ...expand(table, "structure", null, { "": data.structure[table] }),
    ...expand(table, "line", null, lines[table]),
    ...expand(table, "column", null, columns.both[table]),
    ...EDITIONS.flatMap((edition) => expand(table, "column", edition, columns[edition][table])),
    ...(table === "requests" ? expand(table, "group", null, data.groups) : []),
  ]);
}

/** All wordings; the same label may stand for a line in one place and a column in another. */
export const WORDINGS: readonly Wording[] = unique([...fromForm(), ...fromData()]);

function unique(wordings: Wording[]): Wording[] {
  const seen = new Map(
    wordings.map((one) => [
      [one.table, one.role, one.id, one.edition, one.text].join("\u0000"),
      one,
    ]),
  );
  return [...seen.values()];
}
