import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/ingest/formats";
import type { Grid } from "@/lib/ingest/read-document";

async function readPage(body: string, head = "") {
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  const document = await readDocument(new TextEncoder().encode(page));
  const grids = document.blocks.filter((block): block is Grid => block.kind === "grid");
  return { ...document, grids };
}

const shown = (grid: Grid | undefined) =>
  grid?.cells.map(({ row, column, rowSpan, columnSpan, text }) =>
    [row, column, rowSpan, columnSpan, text].join(" "),
  );

describe("an HTML page's text", () => {
  it.each([
    ["joins what elements cut", "<p>办结<span>1</span><font><b>0</b></font>件</p>", "办结10件\n"],
    ["ends lines at blocks and breaks", "一<br>二<div>三<p>四</p></div>五", "一\n二\n三\n四\n五\n"],
    ["collapses blanks as browsers do", "<p> 一 \n\t 二 </p>", "一 二\n"],
    ["keeps the lines of pre", "<pre>一\n二</pre>", "一\n二\n"],
    [
      "leaves out what is not shown",
      `<p>一</p><div style="color:red; DISPLAY : none">二</div><p hidden>三</p><p style="font-size:0">四</p>
       <script>五</script><style>六</style><noscript>七</noscript><select><option>八</select><!-- 九 -->`,
      "一\n",
    ],
    [
      "shows figures filled in a table's fields, and no others",
      `<input value="3"><table><tr><td>规章<td><input type="text" readonly value="12"><td><textarea>1,345</textarea>
       <tr><td><input value="请输入"><td><input type="hidden" value="9"><td><input type="checkbox" value="1"></table>`,
      "规章\t12\t1,345\n\t\t\n",
    ],
    [
      "shows the option that is chosen, and figures with words",
      `<table><tr><td>甲<td><select><option>0<option selected>12</select><td><input value="22(其中修订16件)"></table>`,
      "甲\t12\t22(其中修订16件)\n",
    ],
    [
      "leaves out what the page's own style sheet hides, and what is only heard",
      `<style>/* .a{display:none} */ @media print{.a{display:none}} td.x, .key { color: red; display:none } #no{visibility:hidden}</style>
       <p>1<b class="big key">2</b><b class="x">x</b><i class="a">3</i><i id="no">4</i><i class="sr-only">5</i><i style="opacity:0">6</i><i style="opacity:0.5">7</i></p>`,
      "1x37\n",
    ],
    [
      "sets the numbers of notes behind figures in brackets, however they are raised",
      `<p>12<sup>1</sup><sup>2</sup>件3<sub>4</sub>个5<span style="VERTICAL-ALIGN: super">6</span>项7<sup><a href="#n">[8]</a></sup></p>`,
      "12[1][2]件3[4]个5[6]项7[8]\n",
    ],
    ["keeps text stuck between cells", "<table>外<tr><td>甲<td>乙</table>", "外\n甲\t乙\n"],
  ])("%s", async (_, body, text) => {
    expect((await readPage(body)).text).toBe(text);
  });

  it.each([
    ["by an attribute", `<div style="visibility:hidden">`, ""],
    ["by its style sheet", `<div id="zoom">`, "<style>#zoom { display: none }</style>"],
    ["twice over", `<div hidden><div style="opacity:0">`, ""],
  ])("reads a page that is hidden as a whole %s, and says so", async (_, open, head) => {
    const page = `<p>首页</p>${open}<h1>甲局年度报告</h1><p>受理12件<b hidden>3</b></p></div>`;
    const { text, messages } = await readPage(page, head);
    expect(text).toBe("首页\n甲局年度报告\n受理12件\n");
    expect(messages.map(({ code }) => code)).toEqual(["hidden-page"]);
  });

  it("does not read a hidden copy beside the page itself", async () => {
    const copy = "<p>受理12件，办结12件</p>";
    const { text, messages } = await readPage(`${copy}<div hidden><i>手机版</i>${copy}</div>`);
    expect(text).toBe("受理12件，办结12件\n");
    expect(messages).toEqual([]);
  });

  it("keeps navigation and footer apart from the article", async () => {
    const { text, blocks } = await readPage(
      "<nav><a>首页</a></nav><article><p>正文</p></article><footer>版权</footer>",
    );
    expect(blocks.map(({ at }) => text.slice(at.start, at.end))).toEqual([
      "首页\n",
      "正文\n",
      "版权\n",
    ]);
  });

  it("states what the head states", async () => {
    const head = `<title>甲_网站</title><meta name="ArticleTitle" content=" 甲局年度报告 "><meta name="PubDate" content="2022/1/9 8:00"><meta name="SiteName" content="乙市政府">`;
    expect(await readPage("<p>文</p>", head)).toMatchObject({
      statedTitle: "甲局年度报告",
      statedMeta: { publishedOn: "2022-01-09", publisher: "乙市政府" },
    });
    expect((await readPage("<p>文</p>", "<title>甲</title>")).statedTitle).toBe("甲");
  });
});

describe("an HTML page's tables", () => {
  it("resolves spans, whatever the rows leave out", async () => {
    const { grids } = await readPage(
      `<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2<tr><td colspan=9>丙<tr><td>丁<td>3</table>`,
    );
    expect(shown(grids[0])).toEqual([
      "0 0 2 1 甲",
      "0 1 1 2 乙",
      "1 1 1 1 1",
      "1 2 1 1 2",
      "2 0 1 3 丙",
      "3 0 1 1 丁",
      "3 1 1 1 3",
    ]);
    expect(grids[0]).toMatchObject({ rows: 4, columns: 3 });
  });

  it("leaves out rows of one empty cell that keep others apart", async () => {
    const { grids } = await readPage(
      `<table><tr><td>甲<td>1<tr><td colspan=2><tr><td>乙<td>2<tr><td>丙<td></table>`,
    );
    expect(shown(grids[0])).toEqual([
      "0 0 1 1 甲",
      "0 1 1 1 1",
      "1 0 1 1 乙",
      "1 1 1 1 2",
      "2 0 1 1 丙",
      "2 1 1 1 ",
    ]);
  });

  it("reads a blank of any kind as a cell without text, and a picture as something", async () => {
    const { grids, text } = await readPage(
      `<table><tr><td>甲<td>&nbsp;<td>\u3000<td><td><img src=1.png><td><img src=spacer.gif width=1><td>/</table>`,
    );
    expect(grids[0]?.cells.map((cell) => cell.text)).toEqual(["甲", "", "", "", "\ufffc", "", "/"]);
    for (const { at, text: own } of grids[0]?.cells ?? [])
      expect(text.slice(at.start, at.end)).toBe(own);
  });

  it("finds the table of data inside tables that lay out the page", async () => {
    const { grids, text } = await readPage(
      `<table><tr><td colspan=2>站点<tr><td>导航<td><table><tr><td><p>正文</p><table><tr><td>甲<td>1<tr><td>乙<td>2</table></table></table>`,
    );
    expect(grids).toHaveLength(1);
    expect(shown(grids[0])).toEqual(["0 0 1 1 甲", "0 1 1 1 1", "1 0 1 1 乙", "1 1 1 1 2"]);
    expect(text).toContain("导航\n正文\n");
  });

  it("reads out a small table in a cell of a table of data", async () => {
    const row = "<tr><td>项<td>1<td>2<td>3<td>4<td>5";
    const { grids } = await readPage(
      `<table>${row.repeat(4)}<tr><td>末<td><table><tr><td>6<tr><td>7</table><td>8<td>9<td>0<td>1</table>`,
    );
    expect(grids).toHaveLength(1);
    expect(grids[0]?.cells.find(({ row: r, column }) => r === 4 && column === 1)?.text).toBe("6 7");
  });

  it("takes a wide cell of prose for layout", async () => {
    const { grids } = await readPage(`<table><tr><td>左<td>${"长文。".repeat(300)}</table>`);
    expect(grids).toEqual([]);
  });

  it("reads a saved page of one file", async () => {
    const file = `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--=x"\r\n\r\n----=x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>=E5=85=AC=\r\n=E5=BC=80</p></body></html>\r\n----=x--`;
    const document = await readDocument(new TextEncoder().encode(file), { fileName: "a.doc" });
    expect(document.text).toBe("公开\n");
  });
});
