/** What the validator says of a parameter → one clause in both languages: which one, and what it may be. */
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

function describeFault(issue: Issue): Bilingual {
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

/**
 * Parameters and options are named as the address has them; of a list, the parameter and not the
 * place within it.
 */
export function describeIssue(issue: Issue, given: Given): Bilingual {
  const name =
    issue.code === "unrecognized_keys" ? issue.keys.join(", ") : String(issue.path[0] ?? "");
  const absent = issue.code === "invalid_type" && name !== "" && !(name in given);
  const fault = absent ? { zh: "必须给出", en: "is required" } : describeFault(issue);
  return name ? { zh: `${name}：${fault.zh}`, en: `${name}: ${fault.en}` } : fault;
}

/** Each fault once, in the order found. */
export function describeIssues(issues: readonly Issue[], given: Given): Bilingual {
  const said = issues.map((issue) => describeIssue(issue, given));
  const once = said.filter(({ en }, at) => said.findIndex((each) => each.en === en) === at);
  return { zh: once.map(({ zh }) => zh).join("；"), en: once.map(({ en }) => en).join("; ") };
}
