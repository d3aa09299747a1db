/** A quantity with what its sentence says of it, before it is named and assigned. */
import type { FigureRole } from "@/lib/domain";
import type { OwnWords } from "./distributed-words";
import type { Sentence } from "./passages";
import type { Quantity } from "./quantity";

export type Candidate = {
  quantity: Quantity;
  sentence: Sentence;
  role: FigureRole;
  /** What is said of this number alone, where a list or a sum tells it apart. */
  own?: OwnWords;
};
