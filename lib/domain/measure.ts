/**
 * A measure is what can be compared over agencies and years. Its id is a cell's id
 * (`disclosure/licences/decisions`), a group's (`requests/refused/total`) or an indicator's
 * (`hotline.satisfactionRate`). The same ids stand in addresses, exports and the API.
 */
import type { Bilingual } from "./text";

export type MeasureId = string;

export type Measure = {
  id: MeasureId;
  kind: "cell" | "group" | "indicator" | "derived";
  label: Bilingual;
  unit: string;
  definition?: Bilingual;
  better?: "higher" | "lower";
};
