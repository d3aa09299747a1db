/** A document with its tables found → the head of its report, and what is doubtful about it. */
import type { Agency, Message, ReportHead } from "@/lib/domain";
import type { Registry } from "../agencies";
import { detectScript } from "../document/fold";
import { readAgency } from "./agency";
import { readKind } from "./kind";
import { metadataMessages as messages } from "./metadata-messages";
import { findParticulars } from "./particulars";
import { readYear } from "./period";
import type { Source } from "./source";
import { findTitle } from "./title";

export type MetadataReading = {
  head: Omit<ReportHead, "editions">;
  /** The body itself: registered, or provisional when it was made from its name. */
  agency: Agency | null;
  messages: Message[];
};

export function readMetadata(source: Source, registry: Registry): MetadataReading {
  const title = findTitle(source);
  const kind = readKind(source, title);
  const particulars = findParticulars(source);
  const { year, period } = readYear(source, title, particulars.publishedOn);
  const { agency, city } = readAgency(source, registry, title, particulars);
  const said: Message[] = [];
  if (!agency) said.push(messages.agencyMissing());
  else if (agency.provisional) said.push(messages.agencyUnknown(agency.name.zh, title?.at ?? null));
  if (year === null) said.push(messages.yearMissing());
  if (!title) said.push(messages.titleMissing());
  if (agency && !city) said.push(messages.cityUnknown(agency.name.zh));
  const head = {
    title: title?.text ?? null,
    agency: agency?.name.zh ?? null,
    city: city?.slug ?? null,
    kind,
    year,
    period,
    publishedOn: particulars.publishedOn,
    script: detectScript(source.document.text),
  };
  return { head, agency, messages: said };
}
