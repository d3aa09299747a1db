/** The form's own labels as a preset dictionary: every report prints them. */
import { desc } from "drizzle-orm";
import { memoryOf } from "@/db/memory";
import type { Database } from "@/db/open";
import { dictionaries } from "@/db/schema";
import { EDITIONS, TABLE_IDS } from "@/lib/domain";
import { formTable } from "@/lib/statutory-form";

/** One label a line with the marks of scraped tables, as most documents have it. */
function formText(): string {
  const labels = EDITIONS.flatMap((edition) =>
    TABLE_IDS.flatMap((id) => {
      const { label, lines, columns } = formTable(edition, id);
      const head = columns.map((column) => column.label.zh);
      return [
        label.zh,
        ...head,
        ...lines.flatMap((line) => [
          ...(line.group ? [line.group] : []),
          line.label.zh,
          ...(columns.length > 0 ? ["0\n|\n0\n|\n0\n|\n0\n|\n0\n|\n0\n|\n0\n|"] : []),
          ...line.columns.map((column) => column.label.zh),
        ]),
      ];
    }),
  );
  return labels.join("\n|\n");
}

let form: Buffer | null = null;

/** The dictionary that new documents are compressed with. */
export function formDictionary(): Buffer {
  return (form ??= Buffer.from(formText(), "utf8"));
}

const current = memoryOf<number>();

/** The number of `formDictionary` in the database; written there on first use. */
export function currentDictionary(db: Database): number {
  const known = current.get(db);
  if (known !== undefined) return known;
  const bytes = formDictionary();
  const [newest] = db.select().from(dictionaries).orderBy(desc(dictionaries.id)).limit(1).all();
  const id = newest?.bytes.equals(bytes)
    ? newest.id
    : db.insert(dictionaries).values({ bytes }).returning({ id: dictionaries.id }).get().id;
  current.set(db, id);
  return id;
}
