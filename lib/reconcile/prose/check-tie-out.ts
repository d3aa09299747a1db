/** Compares what the prose says of requests, outcomes and decisions with the tables. */
import type { Figure, Finding } from "@/lib/domain";
import { makeTotals, type TableTotal, type TableTotals } from "./table-totals";
import { clauseBefore, type ProseToCheck, proseFinding } from "./prose-to-check";

type Tie = {
  /** Of the figure's subject, simplified. */
  subject: RegExp;
  units: ReadonlySet<string>;
  zh: string;
  en: string;
  total: (totals: TableTotals) => TableTotal | null;
};

const CASES = new Set(["件", "宗", "份", "条", "起", "项", "个", "次"]);

/** Outcomes and decisions; the requests received are tied by their indicator. */
const TIES: readonly Tie[] = [
  tie(/^予以公开(?:的)?(?:申请|信息)?$/, "予以公开", "granted", (t) =>
    t.cell("requests", "granted"),
  ),
  tie(/^部分公开(?:的)?(?:申请|信息)?$/, "部分公开", "partly granted", (t) =>
    t.cell("requests", "partlyGranted"),
  ),
  tie(/^不予公开(?:的)?(?:申请|信息)?$/, "不予公开", "refused", (t) => t.group("refused")),
  tie(/^无法提供(?:的)?(?:申请|信息)?$/, "无法提供", "unable to provide", (t) => t.group("unable")),
  tie(/^不予处理(?:的)?(?:申请|信息)?$/, "不予处理", "not processed", (t) =>
    t.group("notProcessed"),
  ),
  tie(/结转(?:至|到)?(?:下年|下一年|下年度|次年)[^,]{0,8}$/, "结转下年度", "carried out", (t) =>
    t.cell("requests", "carriedOut"),
  ),
  tie(
    /^上年(?:度)?结转(?:的)?(?:申请|依申请公开|政府信息公开申请)?$/,
    "上年结转",
    "carried in",
    (t) => t.cell("requests", "carriedIn"),
  ),
  tie(/^(?:作出|办理|办结)?行政许可(?:处理)?决定(?:数量|数)?$/, "行政许可", "licences", (t) =>
    t.cell("disclosure", "licences", "decisions"),
  ),
  tie(/^(?:作出|办理)?行政处罚(?:处理)?决定(?:数量|数)?$/, "行政处罚", "penalties", (t) =>
    t.cell("disclosure", "penalties", "decisions"),
  ),
  tie(/^(?:作出|办理)?行政强制(?:处理)?决定(?:数量|数)?$/, "行政强制", "coercive measures", (t) =>
    t.cell("disclosure", "coercion", "decisions"),
  ),
];

/** A population of its own, larger than the office whose table this is. */
const WIDER =
  /全市|全县|全縣|全区|全區|全省|各级|各級|各部门|各部門|各区|各區|各县|各縣|各单位|各單位|系统|系統|累计至|历年|歷年/;

function tie(subject: RegExp, zh: string, en: string, total: Tie["total"]): Tie {
  return { subject, units: CASES, zh, en, total };
}

/** `tieout` findings, each with the cells and both numbers. */
export function checkTieOut(input: ProseToCheck): Finding[] {
  const totals = makeTotals(input.cells);
  return input.figures.flatMap((figure) => {
    if (figure.repeat || figure.role !== "value" || figure.qualifier !== "exact") return [];
    if (speaksOfOthers(input, figure)) return [];
    if (figure.indicator === "requests.received") return tieReceived(figure, totals);
    const found = TIES.find(
      ({ subject, units }) => units.has(figure.unit) && subject.test(figure.subject),
    );
    const total = found?.total(totals);
    if (!found || !total || total.value === figure.value) return [];
    return [finding(figure, total, found.zh, found.en, String(total.value))];
  });
}

/** "Received" may mean the year's own requests, or with those carried in. */
function tieReceived(figure: Figure, totals: TableTotals): Finding[] {
  const received = totals.cell("requests", "received");
  if (!received || received.value === figure.value) return [];
  const carried = totals.cell("requests", "carriedIn");
  if (carried && received.value + carried.value === figure.value) return [];
  const cells = [...received.cells, ...(carried?.cells ?? [])];
  const both =
    carried && carried.value > 0 ? `${received.value}(+${carried.value})` : String(received.value);
  return [finding(figure, { ...received, cells }, "新收申请", "requests received", both)];
}

function speaksOfOthers({ text, head }: ProseToCheck, figure: Figure): boolean {
  const government = /人民政府$/.test(head.agency ?? "");
  return !government && WIDER.test(clauseBefore(text, figure));
}

function finding(
  figure: Figure,
  total: TableTotal,
  zh: string,
  en: string,
  shown: string,
): Finding {
  const message = {
    zh: `文中写${zh}${figure.text}，表中为${shown}。`,
    en: `The text says ${figure.text} ${en}; the table has ${shown}.`,
  };
  return { ...proseFinding("tieout", "warning", message, [figure]), cells: total.cells };
}
