/** A table published as a picture: missing, and said why. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../formats";
import { readReport } from "../pipeline";

const page = (requests: string, below = "") => `<html><body><img src="logo.png">
<h1>临溪市水务局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>全年公开信息120条。</p>
<p>二、主动公开政府信息情况</p><p>见附件。</p>
<p>三、收到和处理政府信息公开申请情况</p>${requests}
<p>四、政府信息公开行政复议、行政诉讼情况</p><p>没有。</p>
<p>五、存在的主要问题及改进情况</p><p>渠道不多。</p>${below}</body></html>`;

async function codes(html: string) {
  const document = await readDocument(new TextEncoder().encode(html), { fileName: "a.html" });
  const { messages, cells } = readReport(document);
  expect(cells).toEqual([]);
  return messages
    .filter(({ code }) => code === "table-pictured")
    .map(({ at }) => at && document.text.slice(at.start, at.end));
}

describe("a table that is a picture", () => {
  const heading = ["三、收到和处理政府信息公开申请情况"];
  it.each<[string, string[]]>([
    [page(`<p><img src="table.png"></p>`), heading],
    [page(`<img src="table.png" alt="自然人 3 法人 0 总计 3">`), heading],
    [page(`<table><tr><td><img src="table.png"></td></tr></table>`), heading],
    [
      page(`<table><tr><td> </td><td><p><a><img src="t.png"></a></p></td><td></td></tr></table>`),
      heading,
    ],
    [`<table><tr><td>${page(`<img src="table.png">`)}</td></tr></table>`, heading],
    [page("<p>见附件。</p>"), []],
    [page("<p>见附件。</p>", `<img src="code.png">`), []],
    [page(`<img src="blank.gif" width="1" height="1">`), []],
  ])("%#", async (html, expected) => expect(await codes(html)).toEqual(expected));
});
