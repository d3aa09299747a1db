/** The words of the charts in both languages. Sentences take their numbers already formatted. */
import type { Locale } from "@/lib/domain";
import { fillSlots, slotNames } from "@/lib/i18n/fill-slots";

type Fill = Record<string, string>;
const sentence = (zh: string, en: string) => ({ zh, en });

/** Short words and sentences with {holes}. */
const WORDS = {
  unit: sentence("单位：{unit}", "Unit: {unit}"),
  source: sentence("来源：{list}", "Source: {list}"),
  noSource: sentence("来源：无报告", "Source: no report"),
  sourceReport: sentence("{agency}{year}年度报告", "{agency}, {year} report"),
  sourcePart: sentence("{agency}{period}报告", "{agency}, report on {period}"),
  sourceReports: sentence("{agency}{years}度报告", "{agency}, {years}"),
  made: sentence("制图日期：{date}", "Made on {date}"),
  notes: sentence("说明", "Notes"),
  notesBelow: sentence("各图通用：", "For these charts: "),
  moreNotes: sentence(
    "另有 {n} 条说明，见数据文件。",
    "{n} {n|more note stands|more notes stand} in the data files.",
  ),
  moreNotesBelow: sentence(
    "另有 {n} 条说明，见备注页。",
    "{n} {n|more note stands|more notes stand} on the notes page.",
  ),
  fileSubject: sentence(
    "政府信息公开工作年度报告数据",
    "Figures of annual reports on government-information disclosure",
  ),
  pageOf: sentence("{title}（{n}/{of}）", "{title} ({n}/{of})"),
  restsOn: sentence(
    "据 {n} 份政府信息公开工作年度报告",
    "Based on {n} {n|annual report|annual reports} on government-information disclosure",
  ),
  note: sentence("注：{text}", "Note: {text}"),
  missing: sentence("缺失", "missing"),
  all: sentence("合计", "Total"),
  cases: sentence("件", "items"),
  in: sentence("新收与结转", "Came in"),
  out: sentence("办理结果", "Outcome"),
  toHandle: sentence("应办 {n}", "{n} to handle"),
  noNumbers: sentence("报告未给出数值（{states}）", "The reports give no number ({states})"),
  noNumber: sentence("无数值", "no number"),
  nothing: sentence("没有可画的数值", "No value to draw"),
  allZero: sentence("各项均为 0", "Every value is 0"),
  wholeCount: sentence("共{n}件", "n = {n}"),
  plus: sentence("+{n} {state}", "+ {n} {state}"),
  seriesBreak: sentence("口径变化", "series break"),
  yearGap: sentence("年份不连续", "years not consecutive"),
  sharesOf: sentence("占{whole}的比例", "as a share of {whole}"),
  category: sentence("类别", "Category"),
  series: sentence("系列", "Series"),
  value: sentence("数值", "Value"),
  status: sentence("状态", "Status"),
  printed: sentence("原文", "As printed"),
  share: sentence("占比（%）", "Share (%)"),
  unknownPlace: sentence("未知城市", "unknown-city"),
  bodies: sentence("{n}个机关", "{n}-bodies"),
  measures: sentence("{n}项指标", "{n}-measures"),
  many: sentence("{list} 等 {n} 处", "{list} and others, {n} in all"),

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

  gallery: sentence("图表样例", "Chart gallery"),
  galleryLead: sentence(
    "每种图在各种极端情形下的样子，数据均为虚构。",
    "Every chart on every edge case, drawn from invented figures.",
  ),

  // Words of the figure.
  showTable: sentence("数据表", "Data table"),
  showNotes: sentence("说明（{n}）", "Notes ({n})"),
  download: sentence("下载与引用", "Download and cite"),
  picture: sentence("图片 {format}", "Picture, {format}"),
  data: sentence("数据 {format}", "Data, {format}"),
  office: sentence("{name}（原生图表）", "{name} (native chart)"),
  copyPicture: sentence("复制图片", "Copy picture"),
  copyTable: sentence("复制表格", "Copy table"),
  copyLink: sentence("复制链接", "Copy link"),
  copied: sentence("已复制", "Copied"),
  copyFailed: sentence("未能复制", "Could not copy"),
  chartKeys: sentence(
    "交互图：用方向键逐点查看",
    "Interactive chart: use the arrow keys to visit each point",
  ),
  seeSource: sentence("看原文", "See source"),

  // Notes on what is drawn.
  noteBlank: sentence("空白格不等于 0：{list}。", "Blank cells are not zeros: {list}."),
  noteMissing: sentence(
    "缺失，不以其他年份代替：{list}。",
    "Missing, not filled from other years: {list}.",
  ),
  noteUnreadable: sentence("无法识读：{list}。", "Unreadable: {list}."),
  noteNotApplicable: sentence(
    "该版表格没有此项：{list}。",
    "Not on that edition of the form: {list}.",
  ),
  noteDoubts: sentence(
    "报告内数字不符，照原文显示：{list}。",
    "Figures that do not add up in the source, shown as printed: {list}.",
  ),
  noteCited: sentence(
    "人工摘录自公布页面：{list}。",
    "Typed by hand from the published page: {list}.",
  ),
  noteCorrected: sentence("经人工更正：{list}。", "Corrected by hand: {list}."),
  noteBlanksCounted: sentence(
    "小计中空白格按 0 计：{list}。",
    "Blanks counted as 0 in sums: {list}.",
  ),
  noteSmall: sentence(
    "总数不足 {n} 的，只列件数，不算比例。",
    "Where the whole is under {n}, counts are shown instead of shares.",
  ),
  noteUnits: sentence(
    "单位不同的项目不能用同一刻度，各图刻度不同。",
    "Measures in different units cannot share a scale; the panels have scales of their own.",
  ),
  noteScales: sentence(
    "各图量级不同，各用自己的刻度，均从 0 起。",
    "Each panel has a scale of its own; all start at zero.",
  ),
  noteOneScale: sentence(
    "各图用同一刻度，从 0 起。",
    "All panels share one scale, starting at zero.",
  ),
  noteFlow: sentence(
    "流入 {in}，流出 {out}，按报告原数绘制，相差 {d}。",
    "In {in}, out {out}: drawn as reported, they differ by {d}.",
  ),
  notePie: sentence(
    "环图只含已报告的大于 0 的项。",
    "The ring holds only the reported parts above zero.",
  ),

  noteCellsBlank: sentence(
    "{n} 个空白格以底纹标出，空白不是 0。",
    "{n} {n|blank cell is|blank cells are} shaded; a blank is no zero.",
  ),
  noteCellsMissing: sentence("{n} 格缺失。", "{n} {n|cell is|cells are} missing."),
  noteCellsNotApplicable: sentence(
    "{n} 格在该版表格中没有。",
    "{n} {n|cell is|cells are} not on that edition of the form.",
  ),
  tableAlt: sentence(
    "{title}。表格共 {n} 格，其中 {k} 格有数。",
    "{title}. A table of {n} cells, {k} with a number.",
  ),
  changeTable: sentence("年度对照", "Years side by side"),
  changeUnit: sentence("单位：件（另注的除外）", "Unit: items unless named"),

  // Titles: what is shown, and the message where the data carry one.
  titleReceived: sentence(
    "{agency}历年新收政府信息公开申请",
    "Disclosure requests received by {agency}",
  ),
  titleReceivedMore: sentence(
    "{agency}{year}年新收申请{n}，比上年多{change}",
    "{agency} received {n} {n|request|requests} in {year}, {change} more than the year before",
  ),
  titleReceivedFewer: sentence(
    "{agency}{year}年新收申请{n}，比上年少{change}",
    "{agency} received {n} {n|request|requests} in {year}, {change} fewer than the year before",
  ),
  titleReceivedSame: sentence(
    "{agency}{year}年新收申请{n}，与上年持平",
    "{agency} received {n} {n|request|requests} in {year}, as many as the year before",
  ),
  titleReceivedOne: sentence(
    "{agency}{year}年新收申请{n}",
    "{agency} received {n} {n|request|requests} in {year}",
  ),
  titleReceivedMany: sentence(
    "各机关历年新收政府信息公开申请",
    "Disclosure requests received, by body and year",
  ),
  titleApplicants: sentence(
    "{agency}新收申请的申请人构成",
    "Requests to {agency} by type of applicant",
  ),
  titleApplicantsNone: sentence(
    "{agency}{year}年没有收到申请",
    "{agency} received no requests in {year}",
  ),
  titleApplicantsMain: sentence(
    "{agency}{year}年{n}申请中，{k}来自{type}",
    "{k} of the {n} {n|request|requests} to {agency} in {year} came from {type}",
  ),
  titleOutcomes: sentence("{agency}申请的办理结果", "How requests to {agency} ended"),
  titleOutcomesNone: sentence(
    "{agency}{year}年没有办结的申请",
    "{agency} disposed of no requests in {year}",
  ),
  titleOutcomesMain: sentence(
    "{agency}{year}年办结{n}申请，予以公开{k}",
    "{agency} disposed of {n} {n|request|requests} in {year}; {k} {k|was|were} granted",
  ),
  titleOutcomesMany: sentence("各机关申请的办理结果", "How requests ended, by body"),
  titleGrounds: sentence("{agency}不予公开的理由", "Grounds on which {agency} refused"),
  titleGroundsMain: sentence(
    "{agency}{year}年不予公开{n}，主要因“{ground}”（{k}）",
    "{agency} refused {n} {n|request|requests} in {year}, mostly as “{ground}” ({k})",
  ),
  titleFlow: sentence("{agency}{year}年申请的来与去", "Requests through {agency} in {year}"),
  titleFlowMain: sentence(
    "{agency}{year}年应办{n}申请：办结{k}，结转{c}",
    "{agency} had {n} {n|request|requests} to handle in {year}: {k} disposed of, {c} carried over",
  ),
  titleDecisions: sentence(
    "{agency}的许可、处罚、强制与收费",
    "Licences, penalties, coercion and fees: {agency}",
  ),
  titleDecisionsNone: sentence(
    "{agency}{year}年许可、处罚、强制决定均为零",
    "{agency} decided no licences, penalties or coercion in {year}",
  ),
  titleDecisionsMain: sentence(
    "{agency}{year}年作出行政许可决定{n}",
    "{agency} decided {n} {n|licence|licences} in {year}",
  ),
  titleDocuments: sentence(
    "{agency}的规章与行政规范性文件",
    "Regulations and normative documents: {agency}",
  ),
  titleReview: sentence(
    "{agency}的行政复议与行政诉讼结果",
    "Reconsideration and litigation: {agency}",
  ),
  titleReviewMain: sentence(
    "{agency}{year}年复议与诉讼{n}，结果纠正{k}",
    "{n} {n|reconsideration or suit|reconsiderations and suits} against {agency} in {year}; {k} corrected",
  ),
  titleReviewNone: sentence(
    "{agency}{year}年没有行政复议和行政诉讼",
    "No reconsideration or suit against {agency} in {year}",
  ),
  titleWorkload: sentence(
    "{agency}应办与办结的申请",
    "Requests to handle and disposed of: {agency}",
  ),
  titleWorkloadMain: sentence(
    "{agency}{year}年应办{n}，办结{k}",
    "{agency} had {n} {n|request|requests} to handle in {year} and disposed of {k}",
  ),
  titleIndicator: sentence("{measure}", "{measure}"),
  titleIndicatorOne: sentence(
    "{agency}{measure}：{year}年{n}",
    "{measure}, {agency}: {n} in {year}",
  ),
  titleIndicatorChange: sentence(
    "{agency}{measure}：{from}年{a}，{year}年{n}",
    "{measure}, {agency}: {a} in {from}, {n} in {year}",
  ),
  titleCompare: sentence("{measure}：{agencies}", "{measure}: {agencies}"),
  titleCompareTwo: sentence(
    "{measure}、{second}：{agencies}",
    "{measure} and {second}: {agencies}",
  ),
  titleCompareThree: sentence(
    "{measure}、{second}、{third}：{agencies}",
    "{measure}, {second} and {third}: {agencies}",
  ),
  titleCompareMany: sentence(
    "{measure}、{second}和另外 {others} 项：{agencies}",
    "{measure}, {second} and {others} other measures: {agencies}",
  ),
  titleCompareRange: sentence(
    "{measure}：{n} 个机关在{low}至{high}之间",
    "{measure}: from {low} to {high} at {n} bodies",
  ),
  titleCompareAlike: sentence(
    "{measure}：{n} 个机关均为{high}",
    "{measure}: {high} at each of {n} bodies",
  ),
  titleShares: sentence("{agencies}：各项占比", "Shares: {agencies}"),
  titleStatutory: sentence("{agency}{period}：{table}", "{agency}, {period}: {table}"),
  titleChange: sentence("{agency}{years}对照", "{agency}: {years} side by side"),
  titleOneYear: sentence("{agency}：{year}", "{agency}: {year}"),
  titleTwoYears: sentence("{agency}：{from}年与{to}年", "{agency}: {from} and {to}"),
} as const satisfies Record<string, Record<Locale, string>>;

export type WordId = keyof typeof WORDS;

/** A word or sentence with its holes filled; throws when a hole is left open. */
export function say(locale: Locale, id: WordId, fill: Fill = {}): string {
  const text = WORDS[id][locale];
  const open = slotNames(text).find((hole) => fill[hole] === undefined);
  if (open !== undefined) throw new Error(`${id} wants {${open}}`);
  return fillSlots(text, fill, locale);
}

/** Every sentence with its holes, for the test that holds both languages together. */
export function wordHoles(): { id: string; zh: string[]; en: string[] }[] {
  return Object.entries(WORDS).map(([id, { zh, en }]) => ({
    id,
    zh: slotNames(zh),
    en: slotNames(en),
  }));
}
