/** Words about a figure on a page and the gallery of them, in both languages. */
import { sentence } from "./sentence";

export const FIGURE_WORDS = {
  gallery: sentence("图表样例", "Chart gallery"),
  galleryLead: sentence(
    "每种图在各种极端情形下的样子，数据均为虚构。",
    "Every chart on every edge case, drawn from invented figures.",
  ),
  legendZeros: sentence("其余 {n} 类均为 0", "{n} {n|other|others}: 0 throughout"),
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
};
