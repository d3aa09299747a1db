/**
 * A measure is what can be compared over agencies and years. Its id is a cell's id
 * (`disclosure/licences/decisions`), a group's (`requests/refused/total`) or an indicator's
 * (`hotline.satisfactionRate`). The same ids stand in addresses, exports and the API.
 */
import type { Bilingual } from "./text";

export type MeasureId = string;

/** What an id looks like, for addresses: letters and figures in parts; whether it exists is asked later. */
export const MEASURE_ID = /^[A-Za-z][A-Za-z0-9]*(?:[./][A-Za-z0-9.]+)*$/u;

export type Measure = {
  id: MeasureId;
  kind: "cell" | "group" | "indicator" | "derived";
  label: Bilingual;
  unit: string;
  definition?: Bilingual;
  better?: "higher" | "lower";
};
