/** Tests of the file and of what the report says about itself: body, city, year, kind. */
import { formatBytes, formatNumber } from "@/lib/format";
import type { Bilingual } from "@/lib/domain";
import type { ScreenedDocument } from "./screened-document";
import type { ScreenTest } from "./screen-test";

const FORMATS: Record<string, Bilingual> = {
  text: { zh: "纯文本", en: "plain text" },
  html: { zh: "网页", en: "HTML" },
  docx: { zh: "Word 文档（DOCX）", en: "Word document (DOCX)" },
  doc: { zh: "旧版 Word 文档（DOC）", en: "old Word document (DOC)" },
  pdf: { zh: "PDF", en: "PDF" },
  csv: { zh: "CSV", en: "CSV" },
};

const KINDS: Record<string, Bilingual> = {
  "annual-disclosure": { zh: "政府信息公开工作年度报告", en: "annual disclosure report" },
  "work-summary": { zh: "工作总结", en: "work summary" },
  other: { zh: "其他报告", en: "other report" },
};

export function screenFile({ format, text, bytes }: ScreenedDocument): ScreenTest {
  const name = FORMATS[format] ?? { zh: format, en: format };
  const found = {
    zh: `${name.zh}，${formatBytes(bytes, "zh")}，读出 ${formatNumber(text.length, "zh")} 个字符`,
    en: `${name.en}, ${formatBytes(bytes, "en")}, ${formatNumber(text.length, "en")} characters read`,
  };
  // An old DOC is read with low confidence: the reader says so of every one.
  if (format !== "doc") return { id: "readable", state: "pass", found };
  const doubt = {
    zh: "；旧格式，读取把握较低，请核对表格",
    en: "; an old format, read with low confidence: compare its tables",
  };
  return {
    id: "readable",
    state: "warning",
    found: { zh: found.zh + doubt.zh, en: found.en + doubt.en },
  };
}

const ENCODING_CODES = new Set(["encoding-contradicts", "undecodable-bytes", "encoding-guessed"]);

export function isEncodingMessage({ code }: { code: string }): boolean {
  return ENCODING_CODES.has(code);
}

export function screenEncoding({ encoding, parsed }: ScreenedDocument): ScreenTest {
  const doubts = parsed.messages.filter(isEncodingMessage);
  const name = encoding?.toUpperCase() ?? null;
  return {
    id: "encoding",
    state: doubts.some(({ severity }) => severity !== "notice") ? "warning" : "pass",
    found: {
      zh: name ?? "由文件格式自己规定",
      en: name ?? "set by the file format itself",
    },
    ...(doubts.length > 0
      ? { details: doubts.map(({ message, at }) => ({ text: message, at })) }
      : {}),
  };
}

export function screenAgency({ parsed, plan, agencyName }: ScreenedDocument): ScreenTest {
  const { agency } = parsed.report;
  if (!agency) {
    return {
      id: "agency",
      state: "fail",
      found: {
        zh: "标题、落款和正文里都认不出发布机关",
        en: "No body can be recognised in title, signature or text",
      },
    };
  }
  const isNew = "provisional" in plan && plan.provisional;
  return {
    id: "agency",
    state: isNew ? "warning" : "pass",
    found: isNew
      ? {
          zh: `${agency}（名录里没有，将按报告自称新建）`,
          en: `${agency} (not in the registry: it will be created under the name the report gives)`,
        }
      : (agencyName ?? { zh: agency, en: agency }),
  };
}

export function screenCity({ parsed, cityName }: ScreenedDocument): ScreenTest {
  const { city } = parsed.report;
  return city
    ? { id: "city", state: "pass", found: cityName ?? { zh: city, en: city } }
    : {
        id: "city",
        state: "warning",
        found: { zh: "认不出所在城市", en: "The city cannot be recognised" },
      };
}

export function screenYear({ parsed }: ScreenedDocument): ScreenTest {
  const { year, period } = parsed.report;
  if (year === null) {
    return {
      id: "year",
      state: "fail",
      found: { zh: "认不出所报告的年度", en: "The year reported on cannot be recognised" },
    };
  }
  const whole = !period || (period.start === `${year}-01-01` && period.end === `${year}-12-31`);
  if (whole) return { id: "year", state: "pass", found: { zh: `${year} 年`, en: String(year) } };
  return {
    id: "year",
    state: "warning",
    found: {
      zh: `${year} 年，但统计期限是 ${period.start} 至 ${period.end}，不是整年`,
      en: `${year}, but the period is ${period.start} to ${period.end}, not a whole year`,
    },
  };
}

export function screenKind({ parsed }: ScreenedDocument): ScreenTest {
  const { kind } = parsed.report;
  return {
    id: "kind",
    state: kind === "other" ? "warning" : "pass",
    found: KINDS[kind] ?? { zh: kind, en: kind },
  };
}
