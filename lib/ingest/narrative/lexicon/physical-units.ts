/** Measure words of length, area, weight, energy, and of one thing a unit of another. */
import { CJK_NEXT, list, type MeasureWord, words } from "./measure-word";

export const physical = words("physical", [
  ...list("公里 千米 米 厘米 毫米 海里 平方公里 平方千米 平方米 立方米 亩 公顷"),
  ...list("亩次 公吨 吨 吨标准煤 蒸吨 吨公里 千伏 千伏安 兆瓦时 标准煤 公斤 千克 斤"),
  ...list("毫克 微克 升 毫升 千瓦 兆瓦 千瓦时 摄氏度 分贝 兆 公里/小时"),
  ...list("皮长公里 芯公里 人/平方公里 km MW kW GB TB PB Mbps"),
  { word: "平米", unit: "平方米" },
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

/** Two-part units: micrograms a cubic metre, yuan a square metre. */
export const compound = list("微克 毫克 元 吨 公斤 千克 人 辆 千瓦时 立方米 美元").flatMap(
  (upper) =>
    list("立方米 平方米 平方公里 亩 人 年 月 日 天 吨 升 公斤 度 小时 次 户 件 公里").map(
      (lower): MeasureWord => ({
        word: `${upper}/${lower}`,
        unit: `${upper}/${lower}`,
        kind: upper === "元" ? "money" : "physical",
      }),
    ),
);
