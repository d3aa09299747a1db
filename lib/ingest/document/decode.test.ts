import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "./decode";

const HANS = "本机关全年收到申请3件,办结2件,结转下年度继续办理1件。";
const HANT = "本機關全年收到申請3件,辦結2件,結轉下年度繼續辦理1件。";
const bytes = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding));

describe("decode", () => {
  it("reads a file as if it were alone after one that breaks off within a character", () => {
    for (const encoding of ["utf-8", "gb18030", "big5"]) {
      const whole = bytes(encoding === "big5" ? HANT : HANS, encoding);
      const before = decode(whole, encoding);
      decode(whole.subarray(0, 1), encoding);
      expect(decode(whole, encoding)).toEqual(before);
    }
  });

  it.each([
    ["UTF-8", bytes(HANS, "utf-8"), null, "utf-8", "strict", HANS],
    ["UTF-8 with a mark", bytes(`\ufeff${HANS}`, "utf-8"), null, "utf-8", "byte-order-mark", HANS],
    [
      "UTF-16 LE with a mark",
      bytes(`\ufeff${HANS}`, "utf-16le"),
      null,
      "utf-16le",
      "byte-order-mark",
      HANS,
    ],
    [
      "UTF-16 BE with a mark",
      bytes(`\ufeff${HANS}`, "utf-16be"),
      null,
      "utf-16be",
      "byte-order-mark",
      HANS,
    ],
    [
      "UTF-16 LE without a mark",
      bytes(`${HANS}\n1\n`, "utf-16le"),
      null,
      "utf-16le",
      "score",
      `${HANS}\n1\n`,
    ],
    [
      "UTF-16 BE without a mark",
      bytes(`${HANS}\n1\n`, "utf-16be"),
      null,
      "utf-16be",
      "score",
      `${HANS}\n1\n`,
    ],
    ["GBK undeclared", bytes(HANS, "gbk"), null, "gb18030", "score", HANS],
    ["GBK declared gb2312", bytes(HANS, "gbk"), "gb2312", "gb18030", "declared", HANS],
    [
      "GB18030, four bytes",
      bytes(`${HANS}㐀𠀀`, "gb18030"),
      "GB18030",
      "gb18030",
      "declared",
      `${HANS}㐀𠀀`,
    ],
    ["Big5 undeclared", bytes(HANT, "big5"), null, "big5", "score", HANT],
    ["Big5 declared", bytes(HANT, "big5"), "Big5", "big5", "declared", HANT],
    ["a short line of GBK", bytes("年度报告", "gbk"), null, "gb18030", "score", "年度报告"],
    ["a label nobody knows", bytes(HANS, "utf-8"), "x-nonsense", "utf-8", "strict", HANS],
    ["ASCII", bytes("a\r\nb", "utf-8"), null, "utf-8", "strict", "a\r\nb"],
  ])("reads %s", (_, given, declared, encoding, by, text) => {
    expect(decode(given, declared)).toEqual({ text, encoding, by, damaged: [] });
  });

  it("believes the bytes where a declaration contradicts them, and says so", () => {
    expect(decode(bytes(HANS, "utf-8"), "gb2312")).toMatchObject({
      text: HANS,
      encoding: "utf-8",
      contradicts: "gb18030",
    });
    expect(decode(bytes(HANS, "gbk"), "utf-8")).toMatchObject({
      text: HANS,
      encoding: "gb18030",
      contradicts: "utf-8",
    });
  });

  it("names the places of damaged bytes, and keeps the rest", () => {
    const damaged = bytes(HANS.repeat(4), "utf-8");
    damaged[30] = 0xff;
    const { text, encoding, damaged: places } = decode(damaged);
    expect(encoding).toBe("utf-8");
    expect(places).toEqual([...text.matchAll(/\ufffd/g)].map(({ index }) => index));
    expect(places.length).toBeGreaterThan(0);
    expect(text.endsWith(HANS)).toBe(true);
  });

  it("does not call a replacement character damage that the file itself holds", () => {
    expect(decode(bytes("公\ufffd开", "utf-8")).damaged).toEqual([]);
  });
});
