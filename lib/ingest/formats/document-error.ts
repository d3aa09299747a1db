/** A document that cannot be read at all: a code from a closed list and a sentence in both languages. */
import type { Bilingual, Span } from "@/lib/domain";

export const DOCUMENT_ERRORS = {
  "empty-file": {
    zh: "文件是空的，没有可读的文字。请换成有内容的文件。",
    en: "The file is empty: there is no text to read. Bring the file that has the text.",
  },
  "not-text": {
    zh: "文件内容不是文字（例如图片或程序），与扩展名不符。请换成报告的网页、Word 或 PDF 文件。",
    en: "The file's content is not text (a picture or a program, say), whatever its name claims. Bring the report as a web page, Word file or PDF.",
  },
  "too-large": { zh: "文件超过允许的大小。", en: "The file is larger than is allowed." },
  "too-many-pages": {
    zh: "文件页数超过允许的数目。",
    en: "The document has more pages than are allowed.",
  },
  "too-complex": {
    zh: "文件结构过深或过大，无法安全读取。",
    en: "The document's structure is too deep or too large to be read safely.",
  },
  "too-slow": {
    zh: "读取文件用时过长，已停止。",
    en: "Reading the document took too long and was stopped.",
  },
  "encrypted-pdf": {
    zh: "PDF 文件有密码，无法读取。请先去掉密码再放入。",
    en: "The PDF is protected by a password and cannot be read. Save it without the password first.",
  },
  "encrypted-file": {
    zh: "文件有密码，无法读取。请先去掉密码再放入。",
    en: "The file is protected by a password and cannot be read. Save it without the password first.",
  },
  "scanned-pdf": {
    zh: "PDF 只有页面图像，没有文字（扫描件）。请先做文字识别，或者粘贴网页上的文字。",
    en: "The PDF holds pictures of pages and no text (a scan). Have its text recognised first, or paste the text of the web page.",
  },
  "broken-pdf": {
    zh: "PDF 文件已损坏。请重新下载，或者另存一份再放入。",
    en: "The PDF is damaged. Download it again, or save it anew.",
  },
  "broken-archive": {
    zh: "压缩格式的文件（ZIP、DOCX）已损坏或不完整。请重新下载，或者打开后另存一份。",
    en: "The zipped file (ZIP, DOCX) is damaged or incomplete. Download it again, or open it and save it anew.",
  },
  "archive-too-large": {
    zh: "压缩包展开后超过允许的大小、比例或文件数。",
    en: "Unpacked, the archive exceeds the size, ratio or number of files allowed.",
  },
  "is-archive": {
    zh: "这是压缩包，需要先展开成文件再读取。",
    en: "This is an archive: expand it into its files first.",
  },
  "broken-docx": {
    zh: "DOCX 文件已损坏或缺少正文。请重新下载，或者用 Word 打开后另存一份。",
    en: "The DOCX is damaged or has no main text. Download it again, or open it in Word and save it anew.",
  },
  "broken-doc": {
    zh: "DOC 文件已损坏。请重新下载，或者用 Word 另存为 DOCX。",
    en: "The DOC file is damaged. Download it again, or save it as DOCX in Word.",
  },
  "unsafe-xml": {
    zh: "文件中的 XML 含有文档类型声明（可能是实体炸弹），拒绝读取。",
    en: "The file's XML declares a document type (possibly an entity bomb) and is refused.",
  },
  "unsupported-format": {
    zh: "不支持这种文件格式。请换成文本、HTML、DOCX、DOC、PDF、CSV 或 ZIP。",
    en: "This file format is not supported. Bring text, HTML, DOCX, DOC, PDF, CSV or ZIP.",
  },
} as const satisfies Record<string, Bilingual>;

export type DocumentErrorCode = keyof typeof DOCUMENT_ERRORS;

/** What is wrong is said first; how to mend it follows, so the detail belongs before the first stop. */
function beside(said: string, stop: string, detail: string): string {
  const at = said.search(stop === "." ? /\.(?: |$)/u : /。/u);
  return at < 0 ? said + detail : said.slice(0, at) + detail + said.slice(at);
}

export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly code: DocumentErrorCode;
  readonly bilingual: Bilingual;
  /** Place in the file, where it is known. */
  readonly at?: Span;

  /** `detail` stands in brackets after the first sentence: a measured size, a format's name. */
  constructor(
    code: DocumentErrorCode,
    options: { detail?: Bilingual | string; at?: Span; cause?: unknown } = {},
  ) {
    const said = DOCUMENT_ERRORS[code];
    const detail =
      typeof options.detail === "string"
        ? { zh: options.detail, en: options.detail }
        : options.detail;
    const bilingual = detail
      ? {
          zh: beside(said.zh, "。", `（${detail.zh}）`),
          en: beside(said.en, ".", ` (${detail.en})`),
        }
      : { ...said };
    super(bilingual.en, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.bilingual = bilingual;
    if (options.at) this.at = options.at;
  }
}
