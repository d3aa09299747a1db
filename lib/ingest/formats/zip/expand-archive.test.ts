import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { alterEntry, docx, paragraph, zip } from "@/fixtures/hostile/make-zip";
import { DocumentError, expandArchive, isArchive, readDocument } from "@/lib/ingest/formats";
import { plainName } from "./expand-archive";

const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("expandArchive", () => {
  it("gives every file but what systems leave behind", async () => {
    const files = await expandArchive(
      zip({
        "2021/甲局.txt": "一",
        "2022/甲局.txt": "二",
        "__MACOSX/._a": "x",
        ".DS_Store": "x",
        "~$甲.docx": "x",
        "b.zip": zip({ "c.txt": "三" }),
      }),
    );
    expect(files.map(({ name }) => name)).toEqual(["2021-甲局.txt", "2022-甲局.txt", "b.zip"]);
    expect(files.slice(0, 2).map(({ bytes }) => words(bytes))).toEqual(["一", "二"]);
    // One level only: the archive inside is for the caller to refuse.
    await expect(readDocument(files[2]?.bytes ?? new Uint8Array())).rejects.toMatchObject({
      code: "is-archive",
    });
  });

  it("reads names in GBK, and never makes a path of a name", async () => {
    const gbk = iconv.encode("年报.txt", "gbk").toString("latin1");
    const archive = zip({ AAAAAAAA: "一" });
    const at = (from: number) =>
      archive.findIndex((byte, i) => i >= from && byte === 0x41 && archive[i + 7] === 0x41);
    for (let i = 0, from = 0; i < 2; i += 1) {
      const place = at(from);
      archive.set(
        Uint8Array.from(gbk, (c) => c.charCodeAt(0)),
        place,
      );
      from = place + 8;
    }
    expect((await expandArchive(archive)).map(({ name }) => name)).toEqual(["年报.txt"]);
    expect(plainName("../../etc/passwd")).toBe("etc-passwd");
    expect(plainName("C:\\a\\..\\b.txt")).toBe("C-a-b.txt");
    expect(plainName("/\u0000/..\u202e/")).toBe("file");
  });

  it("gives files of one name names of their own", async () => {
    const files = await expandArchive(zip({ "a/b.txt": "1", "a-b.txt": "2" }));
    expect(files.map(({ name }) => name)).toEqual(["a-b.txt", "a-b (2).txt"]);
  });

  it("stops at its limits", async () => {
    const many = zip(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, "x"])));
    await expect(expandArchive(many, { entries: 20 })).rejects.toMatchObject({
      code: "archive-too-large",
    });
    await expect(
      expandArchive(zip({ a: "x".repeat(99) }), { unzippedBytes: 50 }),
    ).rejects.toMatchObject({ code: "archive-too-large" });
    const locked = alterEntry(zip({ "a.txt": "x" }), 8, 2, 1);
    await expect(expandArchive(locked)).rejects.toThrow(DocumentError);
  });

  it("tells archives from documents kept as archives", () => {
    expect(isArchive(zip({ "a.txt": "x" }))).toBe(true);
    expect(isArchive(docx(paragraph("x")))).toBe(false);
    expect(isArchive(new TextEncoder().encode("PK"))).toBe(false);
  });
});
