/** What a clause says of publishing, read from its parts. */
import { describe, expect, it } from "vitest";
import { type Publication, readPosting, readPublication } from "./publication";

/** The parts that hold, by name, channels first. */
function parts(statement: Publication | null): string {
  if (!statement) return "nothing";
  const { channels, ...rest } = statement;
  const holding = Object.entries(rest).flatMap(([name, holds]) => (holds ? [name] : []));
  return [[...channels].join("+") || "body", ...holding].join(" ");
}

describe("a statement of publishing", () => {
  it.each([
    ["2022年,我局主动公开政府信息", "body statutory opens inAll"],
    ["通过区政府网站及公众号等渠道公开各类信息共计", "account+site all broad opens inAll"],
    ["依托门户网站,发布供水、排水等信息", "site broad sent opens"],
    ["召开吹风会6场,共发布各类信息", "body broad sent inAll"],
    ["主动公开信息64条,其中网站公开政府信息", "site statutory opens part"],
    ["第三季度,公开政府信息", "body statutory narrow"],
    ["依申请公开政府信息", "body statutory narrow"],
    ["在其他渠道公开政府信息", "elsewhere statutory opens"],
    ["公开财政信息", "nothing"],
  ])("%s", (before, expected) => {
    expect(parts(readPublication(before, ",", null))).toBe(expected);
  });

  it("takes the object from behind the number", () => {
    expect(parts(readPublication("全年公开", "政府信息,", null))).toBe(
      "body statutory opens inAll",
    );
    expect(readPublication("全年公开", "安全生产信息,", null)).toBeNull();
  });

  it("knows the body's own field from a kind of information", () => {
    const read = (agency: string) => readPublication("在局网站发布交通信息", ",", agency);
    expect(read("松岭市交通运输局")).not.toBeNull();
    expect(read("松岭市水务局")).toBeNull();
  });
});

describe("a statement of sending out", () => {
  it.each([
    ["网站公开810条、微信发布", "account sent"],
    ["推送微信公众号图文信息", "account sent opens"],
    ["网站、微信公众号发布信息", "account+site sent opens"],
    ["其中公众号公开", "account opens part"],
    ["微博发布信息", "nothing"],
  ])("%s", (before, expected) => {
    expect(parts(readPosting(before, ",", null))).toBe(expected);
  });

  it("counts no noun that stands behind the number", () => {
    expect(readPosting("微信公众号发布", "防汛预警,", null)).toBeNull();
  });
});
