import type { Locale } from "@/lib/domain";

const han = /\p{Script=Han}/u;

/** Text that may hold Chinese on an English page: a name nobody translated, a quotation. */
export function Original({ text, locale }: { text: string; locale: Locale }) {
  return locale === "en" && han.test(text) ? <span lang="zh-CN">{text}</span> : <>{text}</>;
}
