/** Whose figure it is: the report's own body and period, told from others. */
import { describe, expect, it } from "vitest";
import { readFigures } from "..";

function indicators(text: string, agency: string | null, year: number | null = 2023): string[] {
  const { figures } = readFigures({ text, repeats: [], head: { agency, year } });
  return figures.flatMap(({ text: quote, indicator }) =>
    indicator ? [`${quote} ${indicator}`] : [],
  );
}

describe("speaksOfOwner", () => {
  const bureau = "临溪市行政审批局";
  const cases: [name: string, text: string, agency: string | null, expected: string[]][] = [
    ["another city's", "杭湖市即办率已达72%。", bureau, []],
    ["a district's", "清河区全程网办率达88%。", bureau, []],
    ["its own city's", "临溪市全程网办率达88%。", bureau, ["88% online.fullProcessRate"]],
    ["our city's", "目前我市市级全程网办率达88%。", bureau, ["88% online.fullProcessRate"]],
    [
      "another city's, through the commas, until ours",
      "杭湖市“秒批”事项326项,即办率98%,我市即办率72%。",
      bureau,
      ["72% online.instantRate"],
    ],
    ["a neighbour's", "而同期邻近的杭湖市公布的“跨省通办”事项为141项。", bureau, []],
    [
      "ours beside a neighbour's",
      "我市与邻市的“跨省通办”事项分别为41项和77项。",
      bureau,
      ["41项 service.crossProvinceItems"],
    ],
    [
      "ours beside a city's, the thing behind its name",
      "我市和杭湖市线下可办的“跨省通办”事项数量分别为36项和91项。",
      bureau,
      ["36项 service.crossProvinceItems"],
    ],
    [
      "ours after the average",
      "省内平均即办率为58%,我市为52.6%。",
      bureau,
      ["52.6% online.instantRate"],
    ],
    [
      "ours after its parts",
      "清河区即办率58%,石马县61%,全市为62.6%。",
      bureau,
      ["62.6% online.instantRate"],
    ],
    ["the sites of all", "各县区网站访问量1.2亿人次。", "临溪市人民政府", []],
    [
      "the sites of all, told as ours",
      "全市各部门网站访问量1.2亿人次。",
      "临溪市人民政府",
      ["1.2亿人次 website.visits"],
    ],
    ["the sites of all schools", "全市各学校网站公开信息3,126条。", "临溪市教育局", []],
    ["those below it", "局下属单位共公开信息861条。", "临溪市教育局", []],
    ["a media centre's", "市融媒体中心公众号发布信息3,120条。", "临溪市人民政府", []],
    ["no body", "政务大厅“一窗受理”率98.1%。", bureau, ["98.1% service.oneStopRate"]],
    ["a hospital's", "市第一医院公众号关注人数12万人。", "临溪市人民政府", []],
    ["no place", "覆盖县市区12个,即办率72%。", bureau, ["72% online.instantRate"]],
    [
      "a city that is no place",
      "推出城市大脑政务服务“秒批”215项。",
      bureau,
      ["215项 online.instantApprovalItems"],
    ],
    [
      "what goes to zones of the province",
      "向3个省级开发区下放审批权限26项。",
      bureau,
      ["26项 powers.delegatedItems"],
    ],
    ["no body known", "杭湖市即办率已达72%。", null, ["72% online.instantRate"]],
    [
      "another body's",
      "市政府办公室收到政府信息公开申请96件。全市收到政府信息公开申请210件。",
      "临溪市人民政府",
      ["210件 requests.received"],
    ],
    ["counted since an earlier year", "自2008年以来,累计主动公开政府信息8.6万条。", bureau, []],
    [
      "counted since the year began",
      "2023年以来,主动公开政府信息860条。",
      bureau,
      ["860条 disclosure.published"],
    ],
    [
      "the old value alone is last year's",
      "全程网办率由去年的81%提升到93%。",
      bureau,
      ["93% online.fullProcessRate"],
    ],
  ];
  it.each(cases)("%s", (_name, text, agency, expected) => {
    expect(indicators(text, agency)).toEqual(expected);
  });
});

describe("a body that calls itself by what it is", () => {
  const cases: [text: string, agency: string, expected: string[]][] = [
    ["学校官网更新信息305条。", "临溪市实验中学", ["305条 disclosure.published"]],
    ["学校门户网站发布信息305条。", "临溪师范学院", ["305条 disclosure.published"]],
    ["医院微信公众号推送文章486篇。", "临溪市第一人民医院", ["486篇 newMedia.posts"]],
    ["医院公众号推送文章486篇。", "临溪市妇幼保健院", ["486篇 newMedia.posts"]],
    ["公司公众号推送文章154篇。", "临溪市水务集团", ["154篇 newMedia.posts"]],
    ["学校官网更新信息305条。", "临溪市教育局", []],
    ["医院微信公众号推送文章486篇。", "临溪市卫生健康委员会", []],
    ["市中心医院微信公众号推送文章486篇。", "临溪市第一人民医院", []],
  ];
  it.each(cases)("%s %s", (text, agency, expected) =>
    expect(indicators(text, agency)).toEqual(expected),
  );
});

describe("parts and new ones", () => {
  const cases: [text: string, expected: string[]][] = [
    [
      "主动公开政府信息120条,其中动态信息60条、信息公开目录信息更新量40条。",
      ["120条 disclosure.published"],
    ],
    ["建成自助服务站86个,今年新布设自助终端24台。", ["86个 selfService.stations"]],
    ["政务微博粉丝18万人;微信公众号粉丝6万人。", ["6万人 newMedia.followers"]],
    ["政务微博粉丝18万人。", ["18万人 newMedia.followers"]],
    [
      "主动公开政府信息869条。其中,通过网站公开信息546条,通过公开栏主动公开政府信息60条。",
      ["869条 disclosure.published"],
    ],
    [
      "主动公开政府信息869条。截至年底,累计主动公开政府信息6462条。",
      ["869条 disclosure.published"],
    ],
    [
      "本区到年底累计主动公开政府信息5928条,其中,本年度新增主动公开政府信息2110条。",
      ["2110条 disclosure.published"],
    ],
    ["截至年底,累计主动公开政府信息646条。", []],
    ["截至目前,累计收到政府信息公开申请37件。", []],
    ["2023年累计主动公开政府信息646条。", ["646条 disclosure.published"]],
    [
      "2023年,我局持续推进,截至12月31日,累计主动公开政府信息646条。",
      ["646条 disclosure.published"],
    ],
    ["门户网站累计访问量达到208万人次。", []],
    ["门户网站全年累计访问量达到208万人次。", ["208万人次 website.visits"]],
    ["公众号开通至今推送文章1200篇。", []],
    ["公众号自上线以来累计推送1940篇,全年推送273篇。", ["273篇 newMedia.posts"]],
    [
      "截至2023年底,局门户网站累计发布信息5216条,其中2023年发布688条。",
      ["688条 disclosure.published"],
    ],
    ["主动公开政府信息3至5万条。", []],
    ["热线96116接听电话10.46万个,接通率97.2%。", []],
    ["三季度完成公共资源交易项目85个;实现交易总额14.2亿元。", []],
    ["前三季度公共资源交易总额14.2亿元。", ["14.2亿元 trading.amount"]],
    ["本月公共资源交易总额1.2亿元。", []],
  ];
  it.each(cases)("%s", (text, expected) => expect(indicators(text, null)).toEqual(expected));
});
