/** A document as read → the list of tests the desk shows before anything is saved. */
import { screenChecks, screenFigures, screenFindings, screenMessages } from "./screen-content";
import {
  screenAgency,
  screenCity,
  screenEncoding,
  screenFile,
  screenKind,
  screenYear,
} from "./screen-head";
import { screenPlan } from "./screen-plan";
import { screenTables } from "./screen-tables";
import type { ScreenTest } from "./screen-test";
import type { ScreenedDocument } from "./screened-document";

export { screenFiguresFile } from "./screen-plan";

/** A failed test means that it cannot be saved; a warning, that a person must tick it off. */
export function screenDocument(screened: ScreenedDocument): ScreenTest[] {
  return [
    screenFile(screened),
    screenEncoding(screened),
    screenAgency(screened),
    screenCity(screened),
    screenYear(screened),
    screenKind(screened),
    ...screenTables(screened),
    screenChecks(screened),
    screenFindings(screened),
    screenFigures(screened),
    screenMessages(screened),
    ...screenPlan(screened),
  ];
}
