import { describe, expect, it } from "vitest";
import { ApiError } from "@/lib/api/errors";
import { readChartRequest } from "./chart-request";

const read = (file: string, query: string) => readChartRequest(file, new URLSearchParams(query));

/** The code, and the detail in English; in Chinese it must be said too. */
function refusal(file: string, query: string): [string, string | null] {
  try {
    read(file, query);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { code, detail } = error;
    if (detail === null || typeof detail === "string") return [code, detail];
    expect(detail.zh).toMatch(/[\u4e00-\u9fff]/u);
    return [code, detail.en];
  }
  throw new Error("accepted");
}

describe("a chart's address", () => {
  it("is read with its defaults", () => {
    const { definition, format, ...asked } = read(
      "outcomes.png",
      "agencies=a-b,c&years=2021,2019-2020",
    );
    expect([definition.id, format]).toEqual(["outcomes", "png"]);
    expect(asked).toEqual({
      agencies: ["a-b", "c"],
      years: [2019, 2020, 2021],
      measures: [],
      lang: "zh",
      scale: 1.5,
      theme: "light",
      background: "white",
      omit: [],
      size: { width: 1280, height: 720, fontSize: 18 },
      half: false,
      options: {},
    });
  });

  it("takes a chart's own options, parts to leave off and a size", () => {
    const asked = read(
      "outcomes.svg",
      "agencies=a&years=2020&mode=shares&omit=date,link&width=800&height=400",
    );
    expect(asked.options).toEqual({ mode: "shares" });
    expect(asked.omit).toEqual(["date", "link"]);
    expect(asked.size).toMatchObject({ width: 800, height: 400 });
  });

  it.each([
    ["nothing.png", "agencies=a&years=2020", "not-found", /nothing/u],
    ["outcomes", "agencies=a&years=2020", "not-found", /outcomes/u],
    ["outcomes.gif", "agencies=a&years=2020", "not-acceptable", /svg, png/u],
    ["outcomes.png", "agencies=a&years=2020&constructor=1", "bad-parameter", /no such/u],
    ["outcomes.png", "agencies=a&years=2020&__proto__=1", "bad-parameter", /no such/u],
    ["outcomes.png", "agencies=a&years=2020&scale=0x2", "bad-parameter", /^scale/u],
    ["outcomes.png", "agencies=a&years=2020&scale=5", "bad-parameter", /^scale/u],
    ["outcomes.png", "agencies=a&years=2020&width=1e3&height=500", "bad-parameter", /^width/u],
    ["outcomes.png", "years=2020", "bad-parameter", /^agencies/u],
    ["outcomes.png", "agencies=a", "bad-parameter", /^years/u],
    ["outcomes.png", "agencies=A%20B&years=2020", "bad-parameter", /^agencies/u],
    ["outcomes.png", "agencies=a&years=20", "bad-parameter", /^years/u],
    ["outcomes.png", "agencies=a&years=2022-2020", "bad-parameter", /^years/u],
    ["outcomes.png", "agencies=a&years=1999", "bad-parameter", /^years/u],
    ["outcomes.png", "agencies=a&years=2020&lang=fr", "bad-parameter", /^lang/u],
    ["outcomes.png", "agencies=a&years=2020&size=huge", "bad-parameter", /^size/u],
    ["outcomes.png", "agencies=a&years=2020&width=800", "bad-parameter", /width and height/u],
    ["outcomes.png", "agencies=a&years=2020&width=10&height=10", "bad-parameter", /^width/u],
    [
      "outcomes.png",
      "agencies=a&years=2020&size=slide&width=800&height=400",
      "bad-parameter",
      /not both/u,
    ],
    [
      "outcomes.png",
      "agencies=a&years=2020&width=4000&height=4000&scale=4",
      "bad-parameter",
      /pixels/u,
    ],
    ["outcomes.png", "agencies=a&years=2020&scale=9", "bad-parameter", /^scale/u],
    ["outcomes.png", "agencies=a&years=2020&theme=pink", "bad-parameter", /^theme/u],
    ["outcomes.png", "agencies=a&years=2020&background=red", "bad-parameter", /^background/u],
    ["outcomes.png", "agencies=a&years=2020&omit=axis", "bad-parameter", /^omit/u],
    ["outcomes.png", "agencies=a&years=2020&mode=best", "bad-parameter", /counts, shares/u],
    ["outcomes.png", "agencies=a&years=2020&years=2021", "bad-parameter", /twice/u],
    ["outcomes.png", "agencies=a&years=2020&colour=1", "bad-parameter", /^colour: no such/u],
    [
      "outcomes.png",
      "agencies=a&years=2020&measures=requests/received/total",
      "bad-parameter",
      /has its own/u,
    ],
    [
      "outcomes.png",
      "agencies=a,b,c,d,e,f,g,h&years=2019-2024",
      "bad-parameter",
      /agencies × years/u,
    ],
    ["requests-received.png", "agencies=a,b,c,d,e,f,g&years=2020", "bad-parameter", /at most 6/u],
    ["compare-bars.png", "agencies=a&years=2020", "bad-parameter", /at least one/u],
    [
      "compare-bars.png",
      "agencies=a&years=2020&measures=drop%20table",
      "bad-parameter",
      /^measures/u,
    ],
    ["indicator.png", "agencies=a&years=2020&measures=a.b,c.d", "bad-parameter", /at most 1/u],
  ])("%s?%s is refused", (file, query, code, detail) => {
    const [found, why] = refusal(file, query);
    expect(found).toBe(code);
    expect(why).toMatch(detail);
  });
});
