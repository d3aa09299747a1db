import { expect, it } from "vitest";
import { withoutPronunciations } from "./pronunciations";

it.each([
  ["臨溪區(qū)營商環(huán)境建設局", "臨溪區營商環境建設局"],
  ["本年制發（fā）件數(shù)", "本年制發件數"],
  ["企業(yè)、服務(wù)", "企業、服務"],
])("takes sounds out of %s", (text, without) => {
  expect(withoutPronunciations(text)).toBe(without);
});

it.each(["掌上平台(app)上线", "环境(huan)", "(qū)", "Café (é)", "数量(件)", "区(qū 营"])(
  "leaves %s",
  (text) => {
    expect(withoutPronunciations(text)).toBe(text);
  },
);
