/** Words of data files, sheets, slides and whole documents, in both languages. */
import { sentence } from "./sentence";

export const DOCUMENT_WORDS = {
  // Columns of data files.
  colPanel: sentence("分图", "Panel"),
  colCategory: sentence("类别", "Category"),
  colSeries: sentence("系列", "Series"),
  colValue: sentence("数值", "Value"),
  colStatus: sentence("状态", "Status"),
  colState: sentence("状态代码", "State"),
  colUnit: sentence("单位", "Unit"),
  colPrinted: sentence("原文", "As printed"),
  colCount: sentence("件数", "Count"),
  colWhole: sentence("总数", "Whole"),
  colAgency: sentence("机关", "Body"),
  colYear: sentence("年度", "Year"),
  colPeriod: sentence("统计期限", "Period"),
  colMeasure: sentence("指标代码", "Measure"),
  colOrigin: sentence("取得方式", "Origin"),
  colEdition: sentence("表格版本", "Edition of the form"),
  colReport: sentence("报告", "Report"),
  colAddress: sentence("报告地址", "Address of the report"),
  colPlace: sentence("原文位置", "Place in the source"),
  colDoubts: sentence("疑点", "Doubts"),
  colReason: sentence("原因", "Reason"),

  // Sheets, slides and headings of whole documents.
  sheetChart: sentence("图表", "Chart"),
  sheetData: sentence("数据", "Data"),
  sheetNotes: sentence("说明", "Notes"),
  sheetCover: sentence("封面", "Cover"),
  contents: sentence("目录", "Contents"),
  methods: sentence("数据与方法", "Data and methods"),
  methodReadName: sentence("怎样读数", "Reading"),
  methodStatesName: sentence("五种状态", "Five states"),
  methodErrorsName: sentence("报告差错", "Errors"),
  methodSharesName: sentence("件数与占比", "Counts first"),
  methodRead: sentence(
    "数值由程序从各机关的政府信息公开工作年度报告中读出，每个数值可追溯到原文位置；人工摘录和人工更正的另行注明。",
    "Values are read by program from the bodies’ annual disclosure reports, each traceable to its place in the source; values cited or corrected by hand are named.",
  ),
  methodStates: sentence(
    "已报告（含 0）、空白、无法识读、缺失、不适用五种状态互不替代；空白不是 0，缺失年份不以其他年份填补。",
    "Reported (zero included), blank, unreadable, missing and not applicable never stand for each other; a blank is no zero, and no missing year is filled from a neighbour.",
  ),
  methodErrors: sentence(
    "报告内部数字不符的，照原文显示并注明，不作修改。",
    "Figures that do not add up in a report are shown as printed and named, never mended.",
  ),
  methodShares: sentence(
    "先列件数，占比附总数；总数不足 10 的不算占比。",
    "Counts come first, shares with their whole; wholes under 10 give no shares.",
  ),
  figure: sentence("图 {n}", "Figure {n}"),
  link: sentence("在线查看：{address}", "Online: {address}"),
  tableOf: sentence("数据表", "Data table"),
  tableNumber: sentence("表 {n}", "Table {n}"),
  openBriefing: sentence("在线打开这份简报", "Open this briefing online"),
  openChart: sentence("在线查看这张图", "Open this chart online"),
  openTable: sentence("在线查看这张表", "Open this table online"),
  takeaway: sentence("要点", "Takeaway"),
};
