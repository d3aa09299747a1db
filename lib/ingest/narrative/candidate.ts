/** A quantity with what its sentence says of it, before it is named and assigned. */
import type { FigureRole } from "@/lib/domain";
import type { Sentence } from "./passages";
import type { Quantity } from "./quantity";

export type Candidate = {
  quantity: Quantity;
  sentence: Sentence;
  role: FigureRole;
};
