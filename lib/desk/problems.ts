/** What can go wrong with reading that is not in the file: the reader itself, in words. */
import type { Bilingual } from "@/lib/domain";

export type Problem = { code: string; message: Bilingual };

export const PROBLEMS = {
  slow: {
    code: "too-slow",
    message: {
      zh: "读取用时过长，已停止。文件可能损坏，或者特别复杂。",
      en: "Reading took too long and was stopped. The file may be damaged or unusually complex.",
    },
  },
  crashed: {
    code: "reader-ended",
    message: {
      zh: "读取这个文件的进程中途停止，可能是文件过大或损坏。",
      en: "The process that read this file ended early; the file may be too large or damaged.",
    },
  },
  failed: {
    code: "internal",
    message: {
      zh: "读取时出了我们没有料到的问题，已记入日志。",
      en: "Something we did not foresee went wrong while reading; it is in the log.",
    },
  },
} as const satisfies Record<string, Problem>;
