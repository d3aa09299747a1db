/** Cells of a table → a word where an amount seems to be printed in another unit than the form's. */
import type { Cell, Message } from "@/lib/domain";
import { tableMessages } from "./table-messages";

/** 100 million yuan, in the form's 10,000: hardly a project that is bought costs as much. */
const DEAREST_PROJECT = 10_000;

/** The number stays as printed; whether 1035000 for three projects is yuan only the issuer knows. */
export function askForUnit(cells: readonly Cell[]): Message[] {
  const own = cells.filter(({ table, line }) => table === "disclosure" && line === "procurement");
  const amount = own.find(({ column }) => column === "amount");
  const projects = own.find(({ column }) => column === "projects")?.value ?? 0;
  if (!amount?.value || projects < 1 || amount.value / projects < DEAREST_PROJECT) return [];
  return [tableMessages.unitDoubtful(amount, amount.text, amount.value / projects, amount.at)];
}
