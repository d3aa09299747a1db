/** Lines that belong to the site and not to the report: navigation, share links, footers, dialogs. */

/** Anywhere in a line: nobody writes these of their own work. */
const MARKS =
  /版权所有|技术支持(?:单位)?:|网站标识码|政府网站标识|ICP备|公网安备|您访问的链接即将离开|进入非政府网站|您即将离开|扫一扫在手机|打开当前页|访问量统计|【打印|【关闭|Copyright|©/;
/** In a short line without a sentence: prose may speak of these too. */
const LINKS =
  /主办单位|承办单位|主办:|承办:|网站地图|无障碍|当前位置|您所在的位置|浏览次数|上一篇|下一篇|上一条|下一条|打印本页|关闭窗口|分享到|字体大小|责任编辑|保存本页|今天是|星期[一二三四五六日]\s|您是第|建议使用/;
/** A whole line. */
const WHOLE =
  /^(?:是否继续|首页|打印|关闭|分享|收藏|返回顶部|返回|确定|取消|继续访问|放弃|字号[:大中小\s]*|大|中|小|微信|微博|附件[:0-9\s]*|相关(?:链接|文档|附件|解读)|更新时间:?|来源:?|发布时间:?|作者:?|\[?\s*(?:大|中|小)(?:\s+(?:大|中|小))*\s*\]?|网站首页|繁體|简体|English)\??$/;
/** 首页 >> 信息公开 >> 正文: a trail of links. */
const ARROW = /[>›»/\\-]/;
const TRAIL = /^首页\s*[>›»/\\-]|\S+\s*(?:>>|»|›|>)\s*\S+\s*(?:>>|»|›|>)/;
/** What a page says about itself above or below the text. */
const PARTICULARS =
  /^(?:索\s*引\s*号|发布机构|发文机关|发布单位|信息来源|信息分类|主题分类|发文字号|文\s*号|成文日期|发文日期|发布日期|发布时间|更新时间|生成日期|公开日期|公开方式|公开范围|公开时限|有效性|名\s*称|标\s*题|主\s*题\s*词|关键词|内容概述|体裁分类|服务对象|责任部门|来\s*源|浏览|阅读|点击|视力保护色)\s*[:\s]/;

/** Whether a folded, trimmed line is the site's. Long lines are prose, whatever they mention. */
export function isBoilerplate(folded: string): boolean {
  if (folded.length > 160) return false;
  if (WHOLE.test(folded)) return true;
  if (folded.length < 100 && ARROW.test(folded) && TRAIL.test(folded)) return true;
  if (MARKS.test(folded) && !/。./.test(folded)) return true;
  if (/[。;]/.test(folded) || folded.length > 80) return false;
  return LINKS.test(folded) || PARTICULARS.test(folded) || isStamp(folded);
}

/** 2021-07-06 10:09:00 来源: … */
function isStamp(folded: string): boolean {
  return /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:来源|字号|浏览|作者).*)?$/.test(
    folded,
  );
}
