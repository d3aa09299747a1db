/**
 * Turns the words around a count into a statement of publishing: by which channels, in the
 * statute's own words or not, for the whole period or a part of it. A clause is read from its parts
 * (channel, verb, object), so that their wording and order need not be listed together.
 */
import {
  ALL_OF_THEM,
  BODIES_COUNTED,
  BODY,
  type Channel,
  CHANNELS,
  CHIEF_ACCOUNT,
  DECIDED,
  ENDS_IN_OBJECT,
  FIELD,
  HAS_VERB,
  IN_ALL,
  LINK,
  NO_NOUN,
  OBJECT,
  ONE_COLUMN,
  OBJECT_AFTER,
  OF_WHAT_WAS_MADE,
  ON_REQUEST,
  PART,
  POSTING,
  POSTS_AFTER,
  PREAMBLE,
  PREPOSITION,
  SO_FAR,
  STATEMENT,
  STRETCH,
  SUMMED,
  THEME,
  TIME,
} from "../lexicon/publication-words";
import { isFieldOf } from "./short-form";

export type Publication = {
  /** None: the body as a whole. */
  channels: ReadonlySet<Channel>;
  /** 等渠道 ends the list of channels: all of them are meant. */
  all: boolean;
  /** 主动公开 or 政府信息: what the statute counts. */
  statutory: boolean;
  /** 各类信息, or kinds that 等 ends: more than one matter's. */
  broad: boolean;
  /** 发布, 推送: put out; 公开 tells where what was made public stands. */
  sent: boolean;
  /** Nothing but the period, the body and other channels' counts stands before it in its sentence. */
  opens: boolean;
  /** 全年, 共: of the whole period. */
  inAll: boolean;
  /** 其中, after a count it is a part of or without the statute's words. */
  part: boolean;
  /** Of one campaign or stretch of the year, sent to others, or on request. */
  narrow: boolean;
};

/** What the clause before a number says of publishing; null where it says nothing of it. */
export function readPublication(
  before: string,
  after: string,
  agency: string | null,
): Publication | null {
  if (!OBJECT.test(before.slice(-OBJECT_REACH) + after.slice(0, OBJECT_REACH))) return null;
  const bare = withoutField(unlinked(before), agency);
  const object = OBJECT_AFTER.exec(after)?.[0] ?? "";
  if (object === "" && !(ENDS_IN_OBJECT.test(bare) && NO_NOUN.test(after))) return null;
  const match = HAS_VERB.test(bare) ? STATEMENT.exec(bare + object) : null;
  if (!match) return null;
  const [, lead = "", verb = "", kinds = ""] = match;
  const inAll = object === "" && SUMMED.test(before.slice(bare.length));
  return describe(lead, `${verb}${kinds}信息`, inAll);
}

/** What the clause says of sending out by an account; the object may be left away. */
export function readPosting(
  before: string,
  after: string,
  agency: string | null,
): Publication | null {
  if (!CHIEF_ACCOUNT.test(before)) return null;
  if (!NO_NOUN.test(after) && !POSTS_AFTER.test(after)) return null;
  const bare = withoutField(unlinked(before), agency);
  const match = HAS_VERB.test(bare) ? POSTING.exec(bare) : null;
  if (!match) return null;
  const [, lead = "", verb = "", kinds = ""] = match;
  // 推送微信公众号图文信息: the account stands in the object.
  const account = /微信|公众号|订阅号/.exec(kinds)?.[0] ?? "";
  return CHIEF_ACCOUNT.test(channelClause(lead) + account) ? describe(lead + account, verb) : null;
}

/** How far from its number an object may end. */
const OBJECT_REACH = 24;

function unlinked(before: string): string {
  const cut = Math.max(0, before.length - OBJECT_REACH);
  return before.slice(0, cut) + before.slice(cut).replace(LINK, "");
}

/** 交通信息 of a transport bureau is information, no kind of it. */
function withoutField(before: string, agency: string | null): string {
  if (!agency) return before;
  before = before.replaceAll(ownName(agency), "我局");
  const cut = Math.max(0, before.length - OBJECT_REACH);
  const end = before.slice(cut);
  const field = FIELD.exec(end);
  if (!field?.[1] || !isFieldOf(field[1], agency)) return before;
  return before.slice(0, cut + field.index) + end.slice(field.index + field[0].length);
}

/** 自治区生态环境厅, of a body whose name begins with the region's. */
function ownName(agency: string): string {
  return /(?:省|自治区|市|县|区|州)(?!.*(?:省|自治区|市|县|区|州)).+$/.exec(agency)?.[0] ?? agency;
}

function describe(lead: string, said: string, summed = false): Publication {
  const clause = channelClause(lead);
  const named = CHANNELS.filter(([, words]) => words.test(clause)).map(([channel]) => channel);
  const before =
    named.length > 0 || ALL_OF_THEM.test(clause)
      ? lead.slice(0, lead.length - clause.length)
      : lead;
  const all = ALL_OF_THEM.test(clause);
  const statutory = /主动公开|主动发布|政府信息|政务信息/.test(said);
  // A list of channels may hold 社会活动日 or 专题 itself.
  const told = all ? before : lead;
  const theme = told.slice(lastCount(told));
  return {
    channels: new Set(named),
    all,
    statutory,
    broad: /各类|各项|各种|等/.test(said),
    sent: /[布送发推登出]/.test(said),
    opens:
      !SO_FAR.test(before) &&
      before
        .split(/[,:;。]/)
        .every(
          (words) =>
            BODY.test(words.replace(BODIES_COUNTED, "").replace(TIME, "")) ||
            PREAMBLE.test(words) ||
            (named.length > 0 && COUNTS.test(words)),
        ),
    inAll: summed || IN_ALL.test(lead),
    part:
      (PART.test(lead) && !(statutory && OF_WHAT_WAS_MADE.test(lead))) ||
      (!statutory && lead.includes("其中")),
    narrow:
      STRETCH.test(told) ||
      THEME.test(theme) ||
      ON_REQUEST.test(lead) ||
      (DECIDED.test(lead) && said.startsWith("公开")) ||
      (named.includes("site") && !all && ONE_COLUMN.test(clause.replace(TIME, ""))),
  };
}

/** The verb's own clause, with the one before where that one alone names the channels or the site. */
function channelClause(lead: string): string {
  const start = clauseStart(lead, lead.length);
  const own = lead.slice(start);
  if (own.replace(TIME, "") !== "" || lead.charAt(start - 1) !== ",") return own;
  const earlier = clauseStart(lead, start - 1);
  const words = lead.slice(earlier);
  // 县政府网站更新首页358次,全年发布信息4120条: the subject goes on.
  const subject =
    /^[^,。;“”\d]{0,10}(?:网站|官网|公众号)|(?:运营|开设|开通|维护|办好|建好)[^,。;\d]{0,20}(?:网站|公众号)(?=,)/;
  return PREPOSITION.test(words) || (own !== "" && subject.test(words)) ? words : own;
}

/** A clause that is a count itself. */
const COUNTS = /\d[\d.,万亿余多]*[\u4e00-\u9fff]{0,2}$/;
/** 网站公开818条、: what the next member of a list begins after. */
const COUNTED = /\d[\d.,万亿余多]*[条篇件次份个期]$/;

/** Where the clause that ends at `end` begins; what stands in brackets belongs to it. */
function clauseStart(text: string, end: number): number {
  for (let i = end - 1; i >= 0; i--) {
    const mark = text.charAt(i);
    const opening = mark === ")" ? text.lastIndexOf("(", i) : -1;
    if (opening > 0) i = opening;
    else if (/[,;。:()]/.test(mark)) return i + 1;
    if (mark === "、" && COUNTED.test(text.slice(Math.max(0, i - 12), i))) return i + 1;
  }
  return 0;
}

/** Where the last count of something else ends. */
function lastCount(text: string): number {
  const counts = [...text.matchAll(/\d[\d.,万亿余多]*[\u4e00-\u9fff]{1,2}[,;、]/g)];
  const last = counts.at(-1);
  return last ? last.index + last[0].length : 0;
}
