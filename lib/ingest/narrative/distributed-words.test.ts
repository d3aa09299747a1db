/** What is said of each number of a list, and of a sum. */
import { describe, expect, it } from "vitest";
import { readFigures } from ".";

function read(text: string) {
  const { figures } = readFigures({ text, repeats: [], head: { agency: null, year: 2023 } });
  return figures.map(({ text: quote, subject, indicator }) =>
    [quote, subject, indicator].filter(Boolean).join(" "),
  );
}

describe("each member of a list has its own words", () => {
  const cases: [text: string, expected: string[]][] = [
    [
      "12345热线接通率、办结率、满意率分别为98.6%、99.2%、95.8%。",
      [
        "98.6% 12345热线接通率 hotline.connectionRate",
        "99.2% 12345热线办结率 hotline.completionRate",
        "95.8% 12345热线满意率 hotline.satisfactionRate",
      ],
    ],
    [
      "全程网办率和即办率分别达到91.2%和63%。",
      ["91.2% 全程网办率 online.fullProcessRate", "63% 即办率 online.instantRate"],
    ],
    [
      "微博、微信、抖音粉丝分别达到1.2万、3.4万、0.5万人。",
      ["1.2万 微博粉丝", "3.4万 微信粉丝 newMedia.followers", "0.5万人 抖音粉丝"],
    ],
    [
      "网站、微信公众号、微博分别发布信息210条、386条、91条。",
      [
        "210条 网站发布信息 disclosure.published",
        "386条 微信公众号发布信息 newMedia.posts",
        "91条 微博发布信息",
      ],
    ],
    // Without 分别, where all have one measure word.
    [
      "12345热线接通率、满意率达98.2%、96.4%。",
      [
        "98.2% 12345热线接通率 hotline.connectionRate",
        "96.4% 12345热线满意率 hotline.satisfactionRate",
      ],
    ],
    [
      "网站、公众号发布信息210条、386条。",
      ["210条 网站发布信息 disclosure.published", "386条 公众号发布信息 newMedia.posts"],
    ],
    ["公开规章、规范性文件3件、12件。", ["3件 公开规章", "12件 规范性文件"]],
    ["发布图解、视频解读9篇、3条。", ["9篇 发布图解、视频解读", "3条 发布图解、视频解读"]],
    // Two measures of one thing.
    [
      "我局公众号推送图文39期112条。",
      ["39期 公众号推送图文", "112条 公众号推送图文 newMedia.posts"],
    ],
    // Three numbers of one thing, or fewer things than numbers: which is whose is not told.
    [
      "微博、微信粉丝分别达到1.2万、3.4万、0.5万人。",
      ["1.2万 微博、微信粉丝", "3.4万 微博、微信粉丝", "0.5万人 微博、微信粉丝"],
    ],
    // A street's own cases, not the line's.
    [
      "12345热线。全年承接工单2614件,办结率、满意率分别为100%、95.1%。",
      ["2614件 承接工单", "100% 办结率", "95.1% 满意率"],
    ],
  ];
  it.each(cases)("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("a sum is of all that it adds up", () => {
  const cases: [text: string, expected: string[]][] = [
    [
      "市、县、乡三级梳理政务服务事项分别为1684、1322、146项,合计3152项。",
      [
        "1684 市",
        "1322 县",
        "146项 乡三级梳理政务服务事项",
        "3152项 市、县、乡三级梳理政务服务事项 service.catalogueItems",
      ],
    ],
    [
      "收到申请:网络12件、信函3件、当面1件,合计16件。",
      ["12件 网络", "3件 信函", "1件 当面", "16件 申请"],
    ],
    [
      "网站公开210条、公众号386条、公开栏91条,合计687条。",
      ["210条 网站公开", "386条 公众号", "91条 公开栏", "687条 网站公开、公众号、公开栏"],
    ],
    [
      "通过网站发布信息210条,公众号发布386条,合计公开政府信息596条。",
      [
        "210条 网站发布信息",
        "386条 公众号发布 newMedia.posts",
        "596条 公开政府信息 disclosure.published",
      ],
    ],
    // It does not add up: no account's count all the same.
    [
      "公众号发布386条,总计公开政府信息900条。",
      ["386条 公众号发布 newMedia.posts", "900条 公开政府信息 disclosure.published"],
    ],
  ];
  it.each(cases)("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("subjects in and behind brackets", () => {
  const cases: [text: string, expected: string[]][] = [
    [
      "受理5件(网络申请3件,信函申请2件),较上年增长150%。",
      ["5件 受理", "3件 网络申请", "2件 信函申请", "150% 受理"],
    ],
    ["网站(含专栏12个)的日访问量达2万人次。", ["12个 含专栏", "2万人次 日访问量"]],
    ["公租房占9.2%,供暖(13.1%)和其他(17.6%)。", ["9.2% 公租房占", "13.1% 供暖", "17.6% 其他"]],
    ["65岁及以上老年人体检83.6万人。", ["65岁 老年人体检", "83.6万人 老年人体检"]],
  ];
  it.each(cases)("%s", (text, expected) => expect(read(text)).toEqual(expected));
});
