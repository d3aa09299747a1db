import { describe, expect, it } from "vitest";
import { DocumentError } from "./document-error";

describe("a document that cannot be read", () => {
  it("says what is wrong, the detail beside it, and then what to do", () => {
    const { bilingual } = new DocumentError("unsupported-format", { detail: "XLSX" });
    expect(bilingual.zh).toMatch(/^不支持这种文件格式（XLSX）。请换成/u);
    expect(bilingual.en).toMatch(/^This file format is not supported \(XLSX\)\. Bring /u);
  });

  it("keeps the detail where nothing is to be done", () => {
    const { bilingual } = new DocumentError("too-many-pages", {
      detail: { zh: "900 页", en: "900" },
    });
    expect(bilingual.zh).toBe("文件页数超过允许的数目（900 页）。");
    expect(bilingual.en).toBe("The document has more pages than are allowed (900).");
  });
});
