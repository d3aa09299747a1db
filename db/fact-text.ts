/** The printed text of a cell is stored only where the value does not give it away. */
import type { CellStatus } from "@/lib/domain";

/** How a value stands in most documents: "17456", or nothing for a blank. */
export function plainText(status: CellStatus, value: number | null): string | null {
  if (status === "blank") return "";
  return status === "reported" && value !== null ? String(value) : null;
}
