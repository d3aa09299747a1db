/** Tests of the content: checks held, other findings, figures of the prose, what the reader says. */
import type { Finding, RuleId } from "@/lib/domain";
import { counted } from "./counted";
import { isEncodingMessage } from "./screen-head";
import type { ScreenedDocument } from "./screened-document";
import type { ScreenTest } from "./screen-test";

/** Findings of these rules are the identities that the count of checks speaks of. */
const IDENTITIES: ReadonlySet<RuleId> = new Set(["crossfoot", "rollup", "rollforward"]);

const told = (findings: readonly Finding[]) =>
  findings.map(({ message, at }) => ({ text: message, at: at[0] ?? null }));

export function screenChecks({ checks, parsed }: ScreenedDocument): ScreenTest {
  const { identities, held, failed, notStated, unchecked, blanks } = checks;
  if (identities === 0)
    return {
      id: "checks",
      state: "pass",
      found: { zh: "没有可核对的表", en: "No table to check" },
    };
  const failing = parsed.findings.filter(({ rule }) => IDENTITIES.has(rule));
  const also = {
    zh: [
      notStated > 0 && `${notStated} 条未填报`,
      unchecked > 0 && `${unchecked} 条无法核对`,
      blanks > 0 && `合计时有 ${blanks} 处空白按 0 计`,
    ],
    en: [
      notStated > 0 && `${notStated} not stated`,
      unchecked > 0 && `${unchecked} cannot be checked`,
      blanks > 0 && `${counted(blanks, "blank")} counted as 0`,
    ],
  };
  const join = (parts: (string | false)[], by: string) =>
    parts
      .filter(Boolean)
      .map((part) => by + String(part))
      .join("");
  return {
    id: "checks",
    state: failed > 0 ? "warning" : "pass",
    found: {
      zh: `${identities} 条勾稽关系，${held} 条成立，${failed} 条不成立${join(also.zh, "，")}`,
      en: `${held} of ${identities} identities hold, ${failed} fail${join(also.en, ", ")}`,
    },
    ...(failing.length > 0 ? { details: told(failing) } : {}),
  };
}

export function screenFindings({ parsed }: ScreenedDocument): ScreenTest {
  const others = parsed.findings.filter(({ rule }) => !IDENTITIES.has(rule));
  const grave = others.filter(({ severity }) => severity !== "notice").length;
  const notices = others.length - grave;
  return {
    id: "findings",
    state: grave > 0 ? "warning" : "pass",
    found:
      others.length === 0
        ? { zh: "没有其他疑点", en: "No other finding" }
        : {
            zh: `${grave} 处疑点，${notices} 处提示`,
            en: `${grave} doubtful, ${notices} to note`,
          },
    ...(others.length > 0 ? { details: told(others) } : {}),
  };
}

export function screenFigures({ parsed }: ScreenedDocument): ScreenTest {
  const own = parsed.figures.filter(({ repeat }) => !repeat);
  const indicators = new Set(own.flatMap(({ indicator }) => indicator ?? [])).size;
  return {
    id: "figures",
    state: "pass",
    found: {
      zh: `文中 ${own.length} 个数字，其中对上 ${indicators} 个指标`,
      en: `${counted(own.length, "figure")} in the prose, ${counted(indicators, "indicator")} among them`,
    },
  };
}

/** What the reader says beside all this. Missing tables are said by the tables' own tests. */
export function screenMessages({ parsed }: ScreenedDocument): ScreenTest {
  const messages = parsed.messages.filter(
    (message) => !isEncodingMessage(message) && !message.code.startsWith("table-missing"),
  );
  const grave = messages.filter(({ severity }) => severity !== "notice").length;
  return {
    id: "messages",
    state: grave > 0 ? "warning" : "pass",
    found:
      messages.length === 0
        ? { zh: "没有别的要说", en: "Nothing else to say" }
        : {
            zh: `${messages.length} 条说明`,
            en: `${counted(messages.length, "remark")} on the reading`,
          },
    ...(messages.length > 0
      ? { details: messages.map(({ message, at }) => ({ text: message, at })) }
      : {}),
  };
}
