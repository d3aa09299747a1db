/** Sentences that say "all answered" or "none received", against what the tables hold. */
import type { Finding, Span } from "@/lib/domain";
import { makeTotals, type TableTotal } from "./table-totals";
import type { ProseToCheck } from "./prose-to-check";

/** Both scripts: these run on the document's own text. */
const REQUESTS = /申请|申請|依申/;
const ALL_DONE =
  /(?:均|全部|都)(?:已)?(?:按(?:时|時|期|规定|規定|程序)[^,\uff0c。;\uff1b]{0,6})?(?:予以)?(?:办结|辦結|答复|答復|答覆|办理完毕|辦理完畢|回复|回復|回覆|处理完毕|處理完畢)/g;
/** 除1件结转下年外,均已答复: not all. */
const EXCEPT = /除[^,\uff0c。]{1,24}(?:外|以外|之外)/;
const NONE_RECEIVED =
  /(?:未|没有|沒有)(?:收到|接到|受理)[^,\uff0c。;\uff1b]{0,14}(?:公开申请|公開申請|依申请公开|依申請公開)|(?:年度?|我局|本局|机关|機關)[^,\uff0c。;\uff1b]{0,6}[无無](?:依申请公开|依申請公開|政府信息公开申请|政府信息公開申請)(?!收费|收費|费|費|的?(?:行政|诉讼|訴訟|复议|復議)|不|引)/g;
const NO_REVIEW =
  /(?:未|没有|沒有|无|無)(?:发生|發生|有|收到|涉及|产生|產生)?[^,\uff0c。;\uff1b“”]{0,16}(?:行政)?(?:复议|復議|複議)[^。;\uff1b]{0,16}/g;
const NO_FEE =
  /未收取[^,\uff0c。;\uff1b]{0,16}(?:费|費)|无[^,\uff0c。;\uff1b]{0,14}收取[^,\uff0c。;\uff1b]{0,12}(?:费|費)/;

/** `self-contradiction` and `tieout` findings of such sentences. */
export function checkDenials(input: ProseToCheck): Finding[] {
  const totals = makeTotals(input.cells);
  const carriedOut = totals.cell("requests", "carriedOut");
  const received = totals.cell("requests", "received");
  const findings: Finding[] = [];
  if (carriedOut && carriedOut.value > 0) {
    for (const at of places(input, ALL_DONE)) {
      if (
        !REQUESTS.test(sentenceAround(input.text, at)) ||
        EXCEPT.test(sentenceAround(input.text, at)) ||
        NO_FEE.test(sentenceAround(input.text, at))
      )
        continue;
      findings.push(
        say("self-contradiction", at, carriedOut, {
          zh: `文中说申请已全部办结，表中结转下年度${carriedOut.value}件。`,
          en: `The text says every request was answered; the table carries ${carriedOut.value} over.`,
        }),
      );
    }
  }
  if (received && received.value > 0) {
    for (const at of places(input, NONE_RECEIVED)) {
      findings.push(
        say("tieout", at, received, {
          zh: `文中说未收到申请，表中新收${received.value}件。`,
          en: `The text says no request was received; the table has ${received.value}.`,
        }),
      );
    }
  }
  return [...findings, ...checkNoReview(input)];
}

function checkNoReview(input: ProseToCheck): Finding[] {
  const totals = makeTotals(input.cells);
  const reconsidered = totals.cell("review", "reconsideration");
  if (!reconsidered || reconsidered.value === 0) return [];
  return places(input, NO_REVIEW)
    .filter((at) => /信息公开|信息公開/.test(sentenceAround(input.text, at)))
    .map((at) =>
      say("tieout", at, reconsidered, {
        zh: `文中说没有行政复议，表中有${reconsidered.value}件。`,
        en: `The text says there was no reconsideration; the table has ${reconsidered.value}.`,
      }),
    );
}

function places({ text, prose }: ProseToCheck, pattern: RegExp): Span[] {
  return prose.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
}

function sentenceAround(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[。!?\uff01\uff1f\n]/)
      .at(-1) ?? "";
  const after = text.slice(end, end + 60).split(/[。!?\uff01\uff1f\n]/, 1)[0] ?? "";
  return before + text.slice(start, end) + after;
}

function say(
  rule: Finding["rule"],
  at: Span,
  total: TableTotal,
  message: Finding["message"],
): Finding {
  return { rule, severity: "warning", message, cells: total.cells, at: [at], fault: "source" };
}
