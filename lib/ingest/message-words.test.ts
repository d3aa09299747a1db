import { describe, expect, it } from "vitest";
import { DOCUMENT_ERRORS, DocumentError } from "./formats/document-error";
import { metadataMessages } from "./metadata/metadata-messages";
import { tableMessages } from "./tables/table-messages";

const at = { start: 0, end: 1 };
const fees = { table: "disclosure", line: "fees", column: "amount" } as const;
const label = { zh: "行政许可", en: "Licences" };

/** What a reader may be told of a document, in Chinese. */
const said: string[] = [
  ...Object.values(DOCUMENT_ERRORS).map(({ zh }) => zh),
  new DocumentError("too-many-pages", { detail: { zh: "7 页", en: "7 pages" } }).bilingual.zh,
  ...[
    metadataMessages.agencyUnknown("某局", at),
    metadataMessages.titleMissing(),
    tableMessages.tableMissing("requests", at, true),
    tableMessages.tableMissing("requests", at, false),
    tableMessages.tablePictured("requests", at),
    metadataMessages.otherReports(["甲", "乙"], at),
    tableMessages.missingLine("disclosure", "licences", at),
    tableMessages.missingColumn("disclosure", "licences", label, at),
    tableMessages.rowLength("requests", "received", 3, 7, at),
    tableMessages.unknownLine("requests", "某行", at),
    tableMessages.nearLabel("requests", "received", "新收", at),
    tableMessages.groupTotal("requests", "小计", at),
    tableMessages.unitConverted(fees, "3元", 0.0003, at),
    tableMessages.unitDoubtful(fees, "1035000", 345_000, at),
    tableMessages.valueWithWords(fees, "3件", 3, at),
    tableMessages.tableRepeated("review", true, at),
  ].map(({ message }) => message.zh),
];

describe("messages in Chinese", () => {
  it.each(said)("%s has Chinese punctuation, and ends as a sentence", (text) => {
    expect(text).not.toMatch(/[\p{Script=Han}”][,;:!?()]|[,;:!?()][\p{Script=Han}“]/u);
    expect(text).toMatch(/。$/u);
  });
});
