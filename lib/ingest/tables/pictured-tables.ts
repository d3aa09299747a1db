/** Tables that are missing and pictures under their headings → what to say: the numbers may be there. */
import type { Message, TableId } from "@/lib/domain";
import { foldText } from "../document/fold";
import type { Section } from "../document/sections";
import { wordingsOf } from "./label-lookup";
import { tableMessages } from "./table-messages";

/** A picture further below its heading is the page's, and no table. */
const REACH = 400;

export function picturedTables(
  missing: readonly TableId[],
  sections: readonly Section[],
  pictures: readonly number[],
): Message[] {
  if (pictures.length === 0) return [];
  return missing.flatMap((table) => {
    const section = sections.find(({ title }) => heads(title, table));
    if (!section) return [];
    const { heading, at } = section;
    const end = Math.min(at.end, heading.end + REACH);
    const shown = pictures.some((place) => place >= heading.end && place <= end);
    return shown ? [tableMessages.tablePictured(table, heading)] : [];
  });
}

function heads(title: string, table: TableId): boolean {
  return wordingsOf(foldText(title)).some((one) => one.role === "heading" && one.table === table);
}
