/**
 * Stretches whose digits name or date something and count nothing. Patterns run on the matching
 * copy (simplified, half-width); the whole match is set aside.
 */
import { DATE_PATTERNS } from "./date-patterns";
import type { NamePattern } from "./name-pattern";

/** Bodies' short numbers: hotlines and platforms written like names. */
const SERVICE_NUMBERS = "1(?:1[0-9]|2[0-9]{1,3}|23\\d{2}|00\\d{2})|96\\d{3,4}|95\\d{3}|100\\d{2}";

export const NAME_PATTERNS: readonly NamePattern[] = [
  ...DATE_PATTERNS,
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
    name: "document number",
    pattern: /[[(]\s*(?:19|20)\d{2}\s*[\])]\s*(?:第\s*)?\d*\s*号?|(?:No|NO)\.?\s*\d+/g,
    examples: ["安审发⟦[2022]7 号⟧", "⟦(2024)第5号⟧", "⟦[2022]⟧"],
    against: ["(2024件)"],
  },
  {
    name: "peoples of the country",
    pattern: /56个(?:兄弟)?民族/g,
    examples: ["⟦56个民族⟧的群众"],
    against: ["12个民族村"],
  },
  {
    name: "ordinal",
    pattern:
      /第\s*\d+(?:\s*[-~至、,和]\s*(?:第\s*)?\d+(?=\s*[条款项期届批号章节类位名轮版]))*(?:\.\d+)?/g,
    examples: ["⟦第29⟧个宣传月", "⟦第12-15⟧条", "⟦第 3⟧次会议", "⟦第5、6⟧条"],
    against: ["前29个"],
  },
  {
    name: "enclosure",
    pattern: /附(?:件|表|图)\s?\d{1,2}(?!\d|\s?[份页张件部幅]|\s?个(?!人))/g,
    examples: ["见⟦附件1⟧个人申请表", "⟦附表 2⟧项目情况"],
    against: ["附件3份", "附件12个"],
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
      /(?:[一二三四五六七八九十]{1,3}|\d{1,2})届(?:\d{1,3}次|[\u4e00-\u9fff]{0,8}?\d{1,3}次(?=全体|全?会|常务))/g,
    examples: ["第十⟦四届人大2次⟧会议", "⟦九届5次⟧全会", "市政府⟦七届44次⟧常务会议"],
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
      /(?<!\d)\d{1,14}(?:-\d{1,4})?\s*(?:号(?!召)|#|楼(?!宇|盘|栋)|室(?![内外])|弄|单元|[幢栋](?=\d{1,4}\s?(?:单元|室|号|楼|层)|\d{3,4}(?:[-,。;、)]|$)))/g,
    examples: ["云光路⟦96号⟧", "⟦3号⟧线", "政务大厅⟦5楼⟧", "⟦201室⟧", "备⟦09001234号⟧", "⟦12#⟧楼"],
    against: ["3栋", "12楼宇", "5室内", "213栋2,460间"],
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
      /(?:(?<!\d)\d{1,8}|[A-Za-z])(?:\s?[+×*✕]\s?(?:\d+|[A-Za-z\u4e00-\u9fff“]))+|[\u4e00-\u9fff”]\s?[+×*]\s?\d+(?![\d,.]*\s?[万亿个件项家条次人户%])|(?<!\d)\d{1,4}(?:[-·]\d{1,4}){1,6}[-·][A-Za-z]|(?<![\d.])\d{1,3}(?:-\d{1,3}){2,}(?!\d)|(?<!\d)\d{1,4}(?:·|\s?→\s?|\/)\d{1,4}(?![\d万])/g,
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
    against: ["邮政+帮办14件", "3-5个", "7/10万"],
  },
  {
    name: "version",
    pattern:
      /(?<![\d.])\d{1,2}\.\d{1,2}(?:\.\d+)*(?=\s?(?:版|系统|升级|时代|平台|模式|改革))|(?<![\d.])\d{1,4}(?:\.\d{1,4}){2,6}|(?<![A-Za-z])[vV]\d+(?:\.\d+)*/g,
    examples: ["“自动批”⟦2.0⟧系统", "⟦1.2.3⟧", "⟦v3.1⟧"],
    against: ["12.5万", "2.5个", "IPTV98.2万户"],
  },
  {
    name: "service number",
    pattern: new RegExp(
      `(?<![\\d.,])(?:${SERVICE_NUMBERS})(?!\\d|[.,]\\d)(?=\\s?(?:热线|平台|服务|专席|政务|便民|中心|海口|智慧|市民|信访|网格|营商|人才|免税|微信|人工|专家|受理|报警|急救|指挥|电话|举报|网站|工单|短信|监督|投诉|消费|[”"]|(?<![为达至到]\\d{3,5})、))`,
      "g",
    ),
    examples: ["⟦12345⟧热线", "⟦12315⟧平台", "⟦110⟧报警", "⟦12333⟧服务"],
    against: ["学生分别为126、318人", "120件", "12345件"],
  },
  {
    name: "so many against so many",
    pattern: /(?<![\d.])\d{1,2}(?:对|[Vv][Ss]?)\d{1,2}(?![\d.万])/g,
    examples: ["⟦1对1⟧帮扶", "⟦3对3⟧篮球赛"],
    against: ["夫妻12对"],
  },
  {
    name: "one of each",
    pattern:
      /(?<![\d.])1[企户人村镇乡校县区企项厂社街园站店岗车案窗事员楼院物品]1[策档案品码卡册表员格单证画图专法景韵岗网]/g,
    examples: ["建立“⟦1户1档⟧”", "落实⟦1企1策⟧"],
    against: ["办理1件1次", "立案1起1人"],
  },
  {
    name: "circle of reach",
    pattern: /(?<!\d)\d{1,4}\s?(?:分钟|公里|小时)(?=[\u4e00-\u9fff”“]{0,8}圈)/g,
    examples: ["“⟦15分钟⟧政务服务圈”"],
    against: ["15分钟办结"],
  },
];
