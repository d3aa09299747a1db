/** What the catalogue counts over the period, of one account, or in its widest scope. */

/** Counted over the report's period: what was counted since an earlier day is another thing. */
export const OF_THE_PERIOD: ReadonlySet<string> = new Set([
  "disclosure.published",
  "newMedia.posts",
  "website.visits",
  "requests.received",
  "hotline.cases",
  "hotline.connectionRate",
  "hotline.firstContactRate",
  "hotline.satisfactionRate",
  "hotline.completionRate",
  "rating.count",
  "rating.positiveRate",
  "trading.projects",
  "trading.amount",
  "trading.savings",
  "complaints.closed",
  "powers.delegatedItems",
  "inspection.problems",
]);

/** Of those, the ones whose definition says so: a running total is none of theirs, whoever tells it. */
export const SAID_OF_THE_PERIOD: ReadonlySet<string> = new Set([
  "disclosure.published",
  "newMedia.posts",
  "website.visits",
  "requests.received",
  "hotline.cases",
  "trading.projects",
  "trading.amount",
  "complaints.closed",
]);

/** Parts by their definition: where these words stand before, 其中 announces what is asked for. */
export const PARTS_THEMSELVES: ReadonlyMap<string, RegExp> = new Map([
  ["trading.savings", /节[约省支]|下浮/],
  ["online.fullProcessItems", /全程|全流程/],
  ["newMedia.followers", /其中[^,。;]{0,6}(?:微信|公众号)[^。;]{0,16}$/],
  ["construction.smallIndustrialDays", /小型/],
  [
    "disclosure.published",
    /本年度?新增(?:主动)?公开[^,。;]{0,8}$|(?:制作|产生|获取|形成|制发)[^。]*其中[^,。;\d]{0,4}主动公开[^,。;]*$/,
  ],
  ["requests.received", /新收[^,。;]{0,4}$/],
]);

/** Where several accounts are told, the one last named in these words is meant. */
export const PREFERRED: ReadonlyMap<string, { among: RegExp; chosen: RegExp }> = new Map([
  ["disclosure.published", { among: /主动公开|公开、发布|发布|更新|公开/g, chosen: /主动公开/ }],
  [
    "newMedia.followers",
    {
      among: /微信|公众号|订阅号|微博|抖音|头条|快手|视频号|小红书/g,
      chosen: /微信|公众号|订阅号/,
    },
  ],
]);

/** Indicators of which a report states several scopes: the widest, or longest, is meant. */
export const WIDEST: ReadonlySet<string> = new Set([
  "service.catalogueItems",
  "service.commitmentItems",
  "construction.approvalDays",
  "trading.projects",
  "trading.amount",
]);

/** Counted in all, at the end of the period. */
export const IN_ALL: ReadonlySet<string> = new Set([
  "newMedia.followers",
  "online.fullProcessItems",
  "online.instantApprovalItems",
  "mobile.items",
  "mobile.users",
  "service.oneThingItems",
  "service.commitmentItems",
  "service.catalogueItems",
  "service.crossProvinceItems",
  "selfService.stations",
  "selfService.items",
  "powers.listItems",
  "powers.supervisionItems",
  "credit.records",
]);

/** What each body counts for itself, and a roll-up for all: another body's own is not meant. */
export const OF_ONE_BODY: ReadonlySet<string> = new Set([
  "disclosure.published",
  "newMedia.posts",
  "newMedia.followers",
  "website.visits",
  "requests.received",
]);
