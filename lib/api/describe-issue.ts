/** What the validator says of a parameter → one clause in both languages: which, given what, may be what. */
import type { z } from "zod";
import type { Bilingual } from "@/lib/domain";

type Issue = z.core.$ZodIssue;

const both = (text: string): Bilingual => ({ zh: text, en: text });

/** A message written beside a pattern holds both languages: `中文 / English`. */
function splitMessage(message: string): Bilingual {
  const [zh, en] = message.split(" / ");
  return zh && en ? { zh, en } : both(message);
}

function describeBound(issue: Issue & { code: "too_small" | "too_big" }): Bilingual {
  const least = issue.code === "too_small";
  if (least && issue.origin !== "number" && issue.minimum === 1) {
    return { zh: "不能为空", en: "must not be empty" };
  }
  const bound = String(least ? issue.minimum : issue.maximum);
  const [zh, en] = least ? ["至少", "at least"] : ["至多", "at most"];
  if (issue.origin === "string")
    return { zh: `${zh} ${bound} 个字`, en: `${en} ${bound} characters` };
  if (issue.origin === "array") return { zh: `${zh} ${bound} 个`, en: `${en} ${bound} of them` };
  return { zh: `${zh} ${bound}`, en: `${en} ${bound}` };
}

function describeType(issue: Issue & { code: "invalid_type" }): Bilingual {
  if (issue.expected === "int") return { zh: "要填整数", en: "must be a whole number" };
  if (issue.expected === "number") return { zh: "要填数字", en: "must be a number" };
  return splitMessage(issue.message);
}

/** Written beside the parameter, in place of the validator's own English. */
const isOurs = (message: string) => /[\u4e00-\u9fff]/u.test(message);

function describeFault(issue: Issue): Bilingual {
  if (isOurs(issue.message)) return splitMessage(issue.message);
  switch (issue.code) {
    case "invalid_type":
      return describeType(issue);
    case "too_small":
    case "too_big":
      return describeBound(issue);
    case "invalid_value": {
      const values = issue.values.join(", ");
      return { zh: `只能是 ${values}`, en: `one of ${values}` };
    }
    case "unrecognized_keys":
      return { zh: "没有这个参数", en: "no such parameter" };
    default:
      return splitMessage(issue.message);
  }
}

/** What an address gave, by parameter. */
type Given = Readonly<Record<string, unknown>>;

/** As much of what was given as helps to find it. */
const SHOWN = 40;

/** The text at fault: of a list the part that does not fit. Null where there is none to show. */
function textGiven(issue: Issue, given: Given): string | null {
  const [name, place] = issue.path;
  const whole = given[String(name ?? "")];
  if (typeof whole !== "string" || issue.code === "unrecognized_keys") return null;
  const text =
    typeof place === "number" ? (whole.split(",").filter(Boolean)[place] ?? whole) : whole;
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/**
 * Parameters and options are named as the address has them; of a list, the parameter and not the
 * place within it.
 */
export function describeIssue(
  issue: Issue,
  given: Given,
  known: readonly string[] = [],
): Bilingual {
  const name =
    issue.code === "unrecognized_keys" ? issue.keys.join(", ") : String(issue.path[0] ?? "");
  const absent = issue.code === "invalid_type" && name !== "" && !(name in given);
  const text = textGiven(issue, given);
  const fault = absent
    ? { zh: "必须给出", en: "is required" }
    : text === ""
      ? { zh: "不能为空", en: "must not be empty" }
      : describeFault(issue);
  const shown = text
    ? { zh: `，给的是“${text}”`, en: `, not “${text}”` }
    : issue.code === "unrecognized_keys" && known.length > 0
      ? { zh: `，可用 ${known.join(", ")}`, en: `; there are ${known.join(", ")}` }
      : { zh: "", en: "" };
  const said = { zh: `${fault.zh}${shown.zh}`, en: `${fault.en}${shown.en}` };
  return name ? { zh: `${name}：${said.zh}`, en: `${name}: ${said.en}` } : said;
}

/** Each fault once, in the order found. */
export function describeIssues(
  issues: readonly Issue[],
  given: Given,
  known: readonly string[] = [],
): Bilingual {
  const said = issues.map((issue) => describeIssue(issue, given, known));
  const once = said.filter(({ en }, at) => said.findIndex((each) => each.en === en) === at);
  return { zh: once.map(({ zh }) => zh).join("；"), en: once.map(({ en }) => en).join("; ") };
}
