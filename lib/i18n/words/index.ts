/** The dictionary: every text of the interface, put together from its areas. */
import { accessWords } from "./access";
import { agencyWords } from "./agency";
import { briefingWords } from "./briefing";
import { compareWords } from "./compare";
import { deskWords } from "./desk";
import { developerWords } from "./developers";
import { embedWords } from "./embed";
import { errorWords } from "./error";
import { findingWords } from "./findings";
import { indicatorWords } from "./indicators";
import { methodWords } from "./methods";
import { overviewWords } from "./overview";
import { reportWords } from "./report";
import { searchWords } from "./search";
import { shellWords } from "./shell";
import { stateWords } from "./states";

export const WORDS = {
  ...shellWords,
  ...stateWords,
  ...overviewWords,
  ...agencyWords,
  ...reportWords,
  ...compareWords,
  ...indicatorWords,
  ...findingWords,
  ...methodWords,
  ...accessWords,
  ...deskWords,
  ...developerWords,
  ...briefingWords,
  ...searchWords,
  ...embedWords,
  ...errorWords,
};

export type WordKey = keyof typeof WORDS;
