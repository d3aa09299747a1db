/**
 * Stretches whose digits name or date something and count nothing. Patterns run on the matching
 * copy (simplified, half-width); the whole match is set aside.
 */

export type NamePattern = {
  name: string;
  pattern: RegExp;
  /** Our own examples; what stands in ⟦ ⟧ must be set aside, and no other digit. */
  examples: readonly string[];
  /** Near misses; no digit in them may be set aside. */
  against: readonly string[];
};

/** Bodies' short numbers: hotlines and platforms written like names. */
const SERVICE_NUMBERS = "1(?:1[0-9]|2[0-9]{1,3}|23\\d{2}|00\\d{2})|96\\d{3,4}|95\\d{3}|100\\d{2}";

export const NAME_PATTERNS: readonly NamePattern[] = [
  {
    name: "address on the net",
    pattern:
      /(?:https?:\/\/|www\.)[\x21-\x7e]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g,
    examples: ["网址⟦https://www.example.gov.cn/2023/12⟧", "邮箱⟦office_12@example.cn⟧"],
    against: ["网站12个"],
  },
  {
    name: "title",
    pattern: /《(?:[^《》\n]|《[^《》\n]*》){1,120}》/g,
    examples: ["印发⟦《关于取消12项证明的通知》⟧", "按⟦《加强《条例》第3条落实的意见》⟧办"],
    against: ["印发12份通知"],
  },
  {
    name: "span of years",
    pattern:
      /(?:19|20)\d{2}\s*年?度?\s*[-~至到/]{1,2}\s*(?:(?:19|20)\d{2}|\d{2}(?=\s*学?年))\s*(?:学年|年度|年)?/g,
    examples: ["⟦2021-2025年⟧规划", "⟦2019年--2020年度⟧先进", "⟦2022/2023学年⟧", "⟦2020至2022年⟧"],
    against: ["从2021件增至3022件"],
  },
  {
    name: "date in figures",
    pattern: /(?:19|20)\d{2}\s?[-./]\s?(?:1[0-2]|0?[1-9])\s?(?:[-./]\s?[0-3]?\d)?(?![\d%万亿.])/g,
    examples: ["于⟦2023-05-12⟧发布", "⟦2024.9.18⟧起", "⟦2022/3⟧"],
    against: ["占2023.75万"],
  },
  {
    name: "year",
    pattern:
      /(?:19|20)\d{2}\s*(?:年(?:度|版|代|初|底|末|中)?(?:\s*\d{1,2}\s*月(?:份|底|初|末|[上中下]旬|\s*\d{1,2}\s*(?:日|号|(?=\s?[-~至到,，)])))?)?|[级届版])/g,
    examples: [
      "⟦2023年⟧办件12件",
      "⟦2023年度⟧",
      "⟦2023年1月25⟧至",
      "⟦2024年9月18日⟧",
      "⟦2020级⟧新生",
      "⟦2022年 3月15日⟧",
    ],
    against: ["2023件"],
  },
  {
    name: "short year",
    pattern: /(?<!\d)\d{2}年(?=\d{1,2}月)/g,
    examples: ["⟦21年⟧6月"],
    against: ["21个"],
  },
  {
    name: "months and days",
    pattern:
      /(?<![\d.])\d{1,2}\s*(?:月\s*\d{1,2}\s*日|月|日)?\s*(?:[-~至到、和]{1,2}\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日|份)?|月\s*\d{1,2}\s*(?:日|(?=\s?[-~至到]))|月(?:份|底|初|末|[上中下]旬)?)(?:\s*[-~至到]{1,2}\s*\d{1,2}\s*日)?/g,
    examples: [
      "⟦5月⟧举办",
      "⟦12月底⟧前",
      "⟦5月29日-31日⟧",
      "⟦1-6月⟧",
      "⟦3至5月⟧",
      "⟦25至2月3日⟧",
      "⟦5月7日至5月10日⟧",
      "⟦8月份⟧出台",
    ],
    against: ["3个月", "12件", "30日内"],
  },
  {
    name: "day of a named month",
    pattern: /(?:同月|当月|本月|每月|次月|上月)\s*\d{1,2}\s*[日号]/g,
    examples: ["⟦同月29日⟧", "⟦每月5日⟧前"],
    against: ["每月29件"],
  },
  {
    name: "clock time",
    pattern:
      /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)|(?<![\d.])\d{1,2}(?:时|点)(?:\d{1,2}分|整|半|许|前|后|至|-|$)/g,
    examples: ["⟦10:30⟧开始", "⟦08:15:30⟧", "⟦9时30分⟧", "⟦17点前⟧"],
    against: ["24小时", "共8时段"],
  },
  {
    name: "quarter",
    pattern: /(?<![\d.])[1-4](?:[-~至、][1-4])?季度/g,
    examples: ["⟦1季度⟧", "⟦1-3季度⟧"],
    against: ["3个季度"],
  },
  {
    name: "document number",
    pattern: /[[(]\s*(?:19|20)\d{2}\s*[\])]\s*(?:第\s*)?\d*\s*号?|(?:No|NO)\.?\s*\d+/g,
    examples: ["安审发⟦[2022]7 号⟧", "⟦(2024)第5号⟧", "⟦[2022]⟧"],
    against: ["(2024件)"],
  },
  {
    name: "ordinal",
    pattern:
      /第\s*\d+(?:\s*[-~至、,和]\s*(?:第\s*)?\d+(?=\s*[条款项期届批号章节类位名轮版]))*(?:\.\d+)?/g,
    examples: ["⟦第29⟧个宣传月", "⟦第12-15⟧条", "⟦第 3⟧次会议", "⟦第5、6⟧条"],
    against: ["前29个"],
  },
  {
    name: "page mark",
    pattern: /第\s*\d+\s*页\s*[,/ ]?\s*共\s*\d+\s*页|共\s*\d+\s*页\s*[,/ ]?\s*第\s*\d+\s*页/g,
    examples: ["⟦第 3 页 共 12 页⟧", "⟦共12页 第3页⟧"],
    against: ["画册共12页"],
  },
  {
    name: "session of a congress",
    pattern:
      /(?:[一二三四五六七八九十]{1,3}|\d{1,2})届[\u4e00-\u9fff]{0,8}?\d{1,2}次(?=全体|全?会)/g,
    examples: ["第十⟦四届人大2次⟧会议", "⟦九届5次⟧全会"],
    against: ["召开12次会议"],
  },
  {
    name: "rank",
    pattern:
      /(?:前|top|Top|TOP|排名?|位列|位居|列|居)(?:全[国省市]|全区|全县)?(?:第)?\s*\d+\s*[位名强](?=[,。;、)]|$|的|以|之)/g,
    examples: ["居⟦前10名⟧,", "⟦位列全省3位⟧,", "⟦居全国5位⟧。"],
    against: ["提升30位", "表彰10名"],
  },
  {
    name: "numbered thing",
    pattern:
      /(?<!\d)\d{1,14}(?:-\d{1,4})?\s*(?:号(?!召)|#|楼(?!宇|盘|栋)|室(?![内外])|弄|单元|幢\d|栋\d)/g,
    examples: ["云光路⟦96号⟧", "⟦3号⟧线", "政务大厅⟦5楼⟧", "⟦201室⟧", "备⟦09001234号⟧", "⟦12#⟧楼"],
    against: ["3栋", "12楼宇", "5室内"],
  },
  {
    name: "telephone",
    pattern:
      /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d{9}(?!\d)|(?<!\d)\(?0\d{2,3}\)?[- ]?\d{7,8}(?:-\d{1,5})?(?!\d)|(?:电话|传真|邮编|邮政编码|手机|热线|信箱|QQ群?|监督)\s*[::]\s*[\d-]{3,}|(?<!\d)[48]00-\d{3}-?\d{4}/g,
    examples: [
      "拨打⟦0898-12345678⟧",
      "⟦13800001111⟧",
      "⟦邮编:572000⟧",
      "⟦400-123-4567⟧",
      "⟦(0427)3301122⟧",
    ],
    against: ["电话390349个"],
  },
  {
    name: "name joined by a mark",
    pattern:
      /(?:(?<!\d)\d{1,8}|[A-Za-z])(?:\s?[+×*✕]\s?(?:\d+|[A-Za-z\u4e00-\u9fff“]))+|[\u4e00-\u9fff”]\s?[+×*]\s?\d+(?![\d,.]*\s?[万亿个件项家条次人户%])|(?<!\d)\d{1,4}(?:[-·]\d{1,4}){1,6}[-·][A-Za-z]|(?<![\d.])\d{1,3}(?:-\d{1,3}){2,}(?!\d)|(?<!\d)\d{1,4}(?:·|\s?→\s?|\/)\d{1,4}(?!\d)/g,
    examples: [
      "“⟦6+1⟧”事项",
      "⟦5+X⟧",
      "⟦12345+网⟧格",
      "⟦7×24⟧小时",
      "⟦1-3-3-N⟧框架",
      "⟦4·13⟧讲话",
      "⟦1+1+8⟧",
      "⟦12→0⟧",
      "⟦1/3⟧",
    ],
    against: ["邮政+帮办14件", "3-5个"],
  },
  {
    name: "version",
    pattern:
      /(?<![\d.])\d{1,2}\.\d{1,2}(?:\.\d+)*(?=\s?(?:版|系统|升级|时代|平台|模式|改革))|(?<![\d.])\d{1,4}(?:\.\d{1,4}){2,6}|[vV]\d+(?:\.\d+)*/g,
    examples: ["“自动批”⟦2.0⟧系统", "⟦1.2.3⟧", "⟦v3.1⟧"],
    against: ["12.5万", "2.5个"],
  },
  {
    name: "service number",
    pattern: new RegExp(
      `(?<![\\d.,])(?:${SERVICE_NUMBERS})(?!\\d|[.,]\\d)(?=\\s?(?:热线|平台|服务|专席|政务|便民|中心|海口|智慧|市民|信访|网格|营商|人才|免税|微信|人工|专家|受理|报警|急救|指挥|电话|举报|网站|工单|短信|监督|投诉|消费|[”"、]))`,
      "g",
    ),
    examples: ["⟦12345⟧热线", "⟦12315⟧平台", "⟦110⟧报警", "⟦12333⟧服务"],
    against: ["120件", "12345件"],
  },
  {
    name: "round-the-clock",
    pattern: /24\s?小时(?!(?:以|之)?内|[前后,。;、]|办结|响应)/g,
    examples: ["⟦24小时⟧自助服务"],
    against: ["在24小时内", "12小时"],
  },
  {
    name: "circle of reach",
    pattern: /(?<!\d)\d{1,4}\s?(?:分钟|公里|小时)(?=[\u4e00-\u9fff”“]{0,8}圈)/g,
    examples: ["“⟦15分钟⟧政务服务圈”"],
    against: ["15分钟办结"],
  },
  {
    name: "recent years",
    pattern: /(?:(?<![附临邻])近|最近|过去|未来|今后)\s?\d{1,2}\s?年/g,
    examples: ["⟦近3年⟧来", "⟦未来5年⟧"],
    against: ["近3件", "连续3年"],
  },
  {
    name: "every day of the year",
    pattern: /365\s?天/g,
    examples: ["全年⟦365天⟧"],
    against: ["365件", "318天"],
  },
];
