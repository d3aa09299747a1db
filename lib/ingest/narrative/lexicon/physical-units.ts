/** Measure words of length, area, weight and energy, and what they may be given for each of. */
import { CJK_NEXT, list, words } from "./measure-word";

export const physical = words("physical", [
  ...list("公里 千米 米 厘米 毫米 平方公里 平方千米 平方米 立方米 亩 公顷"),
  ...list("亩次 公吨 吨 吨标准煤 蒸吨 吨公里 千伏 千伏安 兆瓦时 标准煤 公斤 千克 斤"),
  ...list("毫克 升 毫升 千瓦 兆瓦 千瓦时 摄氏度 分贝 兆 公里/小时"),
  ...list("皮长公里 芯公里 km MW kW GB TB PB Mbps MB Gbps GW kV kVA MVA kWh MWh GWh TEU dB"),
  ...list(
    "平方海里 NTU 延米 马力 总吨 载重吨 海里 微克 瓦 帕 兆帕 千帕 千卡 克拉 吨位 床日 工日 人天 千克标准煤",
  ),
  { word: "人·日", unit: "人日" },
  { word: "人·次", unit: "人次" },
  { word: "kW·h", unit: "kWh" },
  { word: "mm", unit: "毫米" },
  { word: "cm", unit: "厘米" },
  { word: "kg", unit: "千克" },
  { word: "mg", unit: "毫克" },
  { word: "μg", unit: "微克" },
  { word: "µg", unit: "微克" },
  { word: "ug", unit: "微克" },
  { word: "hm²", unit: "公顷" },
  { word: "hm2", unit: "公顷" },
  { word: "m", unit: "米" },
  { word: "t", unit: "吨" },
  { word: "平", unit: "平方米", onlyIf: /^(?:[,。;、)]|$)/ },
  { word: "吨标煤", unit: "吨标准煤" },
  { word: "平米", unit: "平方米" },
  { word: "平方公尺", unit: "平方米" },
  { word: "立方公尺", unit: "立方米" },
  { word: "公尺", unit: "米" },
  { word: "㎡", unit: "平方米" },
  { word: "m³", unit: "立方米" },
  { word: "立方", unless: /^体/ },
  { word: "方", onlyIf: /^(?:[,。;、)]|$|土|石|砂|淤|混凝土|天然气|水(?!平))/ },
  { word: "m2", unit: "平方米" },
  { word: "m3", unit: "立方米" },
  { word: "km2", unit: "平方公里" },
  { word: "km²", unit: "平方公里" },
  { word: "m²", unit: "平方米" },
  { word: "㎥", unit: "立方米" },
  { word: "㎞", unit: "公里" },
  { word: "克", unless: /^[服制]/ },
  { word: "度", unless: CJK_NEXT },
  { word: "℃", unit: "摄氏度" },
]);

/** What a quantity may be given for each of: 元/平方米, 人次/公里·日, 吨/万元. */
export const DIVISORS: readonly { word: string; unit: string }[] = [
  ...list("立方米 平方米 平方公里 公里 米 亩 公顷 吨 公斤 千克 克 斤 升 度 千瓦时 千瓦 人次 人 户"),
  ...list(
    "家 辆 台 张 本 份 盒 支 间 床 座 栋 套 只 头 棵 株 宗 项 件 次 餐 例 瓶 袋 箱 床日 生 学期 学年 万元 亿元 元 年 季度 月 周 日 天 小时 分钟 秒",
  ),
  ...[
    ["㎡", "平方米"],
    ["m²", "平方米"],
    ["平方公尺", "平方米"],
    ["立方公尺", "立方米"],
    ["m2", "平方米"],
    ["m³", "立方米"],
    ["m3", "立方米"],
  ],
  ...[
    ["㎥", "立方米"],
    ["kg", "千克"],
    ["L", "升"],
    ["kWh", "千瓦时"],
    ["km", "公里"],
    ["h", "小时"],
  ],
  ...[
    ["d", "天"],
    ["s", "秒"],
    ["t", "吨"],
  ],
].map((entry) => {
  const [word = "", unit = word] = typeof entry === "string" ? [entry] : entry;
  return { word, unit };
});
