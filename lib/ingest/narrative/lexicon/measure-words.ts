/** Measure words: what may follow a number to make it a quantity. Simplified characters. */

export type MeasureKind = "count" | "person" | "share" | "money" | "time" | "physical" | "times";

export type MeasureWord = {
  /** As printed, after the number and its multiplier. */
  word: string;
  /** As reported; the word itself unless another is named. */
  unit: string;
  kind: MeasureKind;
  /** Not a measure word when the text after it begins like this (人工, 名单, 条例). */
  unless?: RegExp;
  /** A measure word only when the text after it begins like this, or … */
  onlyIf?: RegExp;
  /** … the text before the number ends like this (不少于10日). */
  orAfter?: RegExp;
};

type Entry =
  string | { word: string; unit?: string; unless?: RegExp; onlyIf?: RegExp; orAfter?: RegExp };

function words(kind: MeasureKind, entries: readonly Entry[]): MeasureWord[] {
  return entries.map((entry) =>
    typeof entry === "string"
      ? { word: entry, unit: entry, kind }
      : { unit: entry.word, ...entry, kind },
  );
}

function list(spaced: string): string[] {
  return spaced.split(" ");
}

const CJK_NEXT = /^[\u4e00-\u9fff]/;

const counts = words("count", [
  ...list("个 家 篇 期 类 宗 桩 笔 票 封 篇次 册 则 帧 枚 座 栋 幢 辆 艘"),
  ...list("架 架次 趟 匹 棵 株 盏 根 颗 杆 遍 课时 学时 床 剂 剂次 针次 盒"),
  ...list("箱 瓶 袋 桶 粒 副 尾 件次 家次 户次 批次 场次 台次 车次 辆次 艘次"),
  ...list("班次 列次 条次 例次 项次 个次 起次 宗次 点次 处次 标段 户 份次 席位"),
  ...list("标箱 标准箱"),
  { word: "件", unless: /^套/ },
  { word: "条", unless: /^(?:例(?!外)|款|约)/ },
  { word: "项", unless: /^目(?!标|录|的)/ },
  { word: "次", unless: /^(?:日|年(?!度)|要|序|第|生|月)/ },
  { word: "份", unless: /^额/ },
  { word: "场", unless: /^[所馆景地]/ },
  { word: "批", unless: /^[准复]/ },
  { word: "起", unless: /^[止草来点步到]/ },
  { word: "级", unless: /^[别差]/ },
  { word: "种", unless: /^[植子粮]/ },
  { word: "例", unless: /^[如行外]/ },
  { word: "单", unless: /^[位元一独项个车次]/ },
  { word: "通", unless: /^[过知报道行信用电]/ },
  { word: "本", unless: /^[市级局年单部地区县院人科土]/ },
  { word: "部", unless: /^[门分委队长级署]/ },
  { word: "卷", unless: /^烟/ },
  { word: "集", unless: /^[中体成约聚合团贸散]/ },
  { word: "幅", unless: /^[度员]/ },
  { word: "字", unless: /^[号段]/ },
  { word: "张", unless: /^[家贴]/ },
  { word: "套", unless: /^[用牌]/ },
  { word: "台", unless: /^[账风湾商胞]/ },
  { word: "所", unless: /^[有在属以需示谓述涉辖]/ },
  { word: "间", unless: /^[接隔断]/ },
  { word: "列", unless: /^[入为出支举席]/ },
  { word: "班", unless: /^[子主]/ },
  { word: "路", unless: /^(?:公交|车|口|线|[、和及][A-Z\d]+路)/ },
  { word: "处", unless: /^(?:理|置|罚|级|于|分|室|长|以|方)/ },
  { word: "支", unless: /^(?:付|持|出|撑|部|行)/ },
  { word: "只", unless: /^[要有能是需]/ },
  { word: "头", unless: /^[条版部号痛等]/ },
  { word: "块", unless: /^链/ },
  { word: "片", unless: /^区/ },
  { word: "面", unless: /^[向积对临貌上]/ },
  { word: "组", unless: /^[织成合建长]/ },
  { word: "队", unless: /^[伍员长]/ },
  { word: "轮", unless: /^[胎换岗流训值]/ },
  { word: "款", unless: /^[项]/ },
  { word: "门", unless: /^[户诊店]/ },
  { word: "节", unless: /^[约能水点日省前]/ },
  { word: "届", unless: /^时/ },
  { word: "站", unless: /^[点台位]/ },
  { word: "口", unless: /^[岸径]/ },
  { word: "株次" },
  { word: "顶", unless: /^[层级]/ },
  { word: "具", unless: /^[体有]/ },
  { word: "件(次)", unit: "件次" },
  { word: "家(次)", unit: "家次" },
  { word: "户(次)", unit: "户次" },
  { word: "批(次)", unit: "批次" },
  { word: "场(次)", unit: "场次" },
  { word: "项(次)", unit: "项次" },
  { word: "个(项)", unit: "个" },
  { word: "项(个)", unit: "项" },
  { word: "个(次)", unit: "个次" },
  { word: "折", unless: /^[扣线旧叠射]/ },
  { word: "分", unless: /^[之类公局别管配开发级批层期析工行支散布解]/ },
  { word: "人份", unit: "人份" },
  { word: "羽", unless: /^毛/ },
  { word: "首", unless: /^[先位个家次批席都届]/ },
  { word: "讲", unless: /^[话述解堂师]/ },
  { word: "席", unless: /^位/ },
  { word: "窝", unless: /^点/ },
  { word: "群", unless: /^[众体]/ },
  { word: "管", unless: /^[理线网道控辖]/ },
  { word: "页", unless: /^面/ },
  { word: "餐", unless: /^[饮厅]/ },
  { word: "包", unless: /^[括含保容]/ },
  { word: "孔", unless: /^子/ },
  { word: "档", unless: /^案/ },
  { word: "件/次", unit: "件次" },
  { word: "家/次", unit: "家次" },
  { word: "户/次", unit: "户次" },
  { word: "场/次", unit: "场次" },
  { word: "名/次", unit: "名次" },
  { word: "条(次)", unit: "条次" },
  { word: "件(次)", unit: "件次" },
  { word: "起(次)", unit: "起次" },
  { word: "台(次)", unit: "台次" },
  { word: "辆(次)", unit: "辆次" },
  { word: "对", onlyIf: /^(?:[^\u4e00-\u9fff]|$|夫妻|夫妇|新人)/ },
]);

const people = words("person", [
  ...list("人次 人日"),
  { word: "人", unless: /^[工脸]/ },
  { word: "人(次)", unit: "人次" },
  { word: "人/次", unit: "人次" },
  { word: "名", unless: /^(?:单(?!位)|录|称|额|义|牌)/ },
  { word: "名(次)", unit: "名次" },
  { word: "位", unless: /^[于置列居次]/ },
]);

const shares = words("share", ["%", "‰", { word: "个百分点", unit: "百分点" }, "百分点"]);

const money = words("money", [
  ...list("元 美元 港元 港币 欧元 日元 英镑"),
  { word: "块钱", unit: "元" },
  { word: "元人民币", unit: "元" },
  { word: "人民币", unit: "元" },
]);

const times = words("time", [
  ...list("工作日 自然日 小时 分钟 个月 周岁"),
  { word: "个工作日", unit: "工作日" },
  { word: "个自然日", unit: "自然日" },
  { word: "个小时", unit: "小时" },
  { word: "秒", unless: /^[批办]/ },
  { word: "个多月", unit: "个月" },
  { word: "个余月", unit: "个月" },
  { word: "个季度", unit: "季度" },
  { word: "个多小时", unit: "小时" },
  { word: "个学期", unit: "学期" },
  { word: "天", unless: /^[然气猫桥津网]/ },
  {
    word: "日",
    onlyIf: /^\s?(?:内|以内|之内|以上|前置|的(?:法定|承诺|期限))/,
    orAfter: /(?:不少于|不超过|至少|少于|多于|缩短至?|压缩至?|提前|延长|为期|每)$/,
  },
  { word: "年", unless: /^(?:\d|版|级|度|代|初|底|末|\s?\d{1,2}\s?月)/ },
  { word: "周", unless: /^[年边期转末一二三四五六日]/ },
  { word: "岁", unless: /^[月末]/ },
]);

const ratios = words("times", [
  { word: "倍", unless: /^[增受感]/ },
  { word: "成", onlyIf: /^(?:以|左|[,。;、)])/ },
]);

const physical = words("physical", [
  ...list("公里 千米 米 厘米 毫米 海里 平方公里 平方千米 平方米 立方米 亩 公顷"),
  ...list("亩次 吨 吨标准煤 蒸吨 吨公里 千伏 千伏安 兆瓦时 标准煤 公斤 千克 斤"),
  ...list("毫克 微克 升 毫升 千瓦 兆瓦 千瓦时 摄氏度 分贝 兆 公里/小时"),
  ...list("人/平方公里 km MW kW GB TB PB Mbps"),
  { word: "平米", unit: "平方米" },
  { word: "㎡", unit: "平方米" },
  { word: "m³", unit: "立方米" },
  { word: "立方", unless: /^体/ },
  { word: "克", unless: /^[服制]/ },
  { word: "度", unless: CJK_NEXT },
  { word: "℃", unit: "摄氏度" },
]);

/** Two-part units: micrograms a cubic metre, yuan a square metre. */
const compound = list("微克 毫克 元 吨 公斤 千克 人 辆 千瓦时 立方米 美元").flatMap((upper) =>
  list("立方米 平方米 平方公里 亩 人 年 月 日 天 吨 升 公斤 度 小时 次 户 件 公里").map(
    (lower): MeasureWord => ({
      word: `${upper}/${lower}`,
      unit: `${upper}/${lower}`,
      kind: upper === "元" ? "money" : "physical",
    }),
  ),
);

const simple = [...counts, ...people, ...shares, ...money, ...times, ...ratios, ...physical];
const known = new Set(simple.map(({ word }) => word));

export const MEASURE_WORDS: readonly MeasureWord[] = [
  ...simple,
  ...compound.filter(({ word }) => !known.has(word)),
];
