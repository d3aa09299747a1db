/** The one shape of an error answer, and the closed list of its codes. */
import type { Bilingual } from "@/lib/domain";

export const API_ERRORS = {
  "bad-parameter": {
    status: 400,
    message: { zh: "参数不对", en: "A parameter is not right" },
  },
  "bad-form": {
    status: 400,
    message: { zh: "提交的内容不完整", en: "What was sent is not complete" },
  },
  "bad-value": {
    status: 400,
    message: {
      zh: "数值不对：件数要填不小于零的整数（如 13），“本年增/减”可以为负，金额可以有小数；空白的格请选“空白”",
      en: "The value is not right: a count is a whole number from zero up (such as 13), a change in the year may be negative, money may have decimals; for a blank cell choose “blank”",
    },
  },
  "sign-in-required": {
    status: 401,
    message: { zh: "需要先登录", en: "Sign in first" },
  },
  "wrong-secret": {
    status: 401,
    message: { zh: "密码或令牌不对", en: "The password or token is not right" },
  },
  "not-local": {
    status: 403,
    message: {
      zh: "没有设置密码，只能在本机写入",
      en: "No password is set: writing works from the machine itself only",
    },
  },
  "cross-origin": {
    status: 403,
    message: { zh: "请求来自别的网站", en: "The request comes from another site" },
  },
  "form-expired": {
    status: 403,
    message: { zh: "表单已过期，请刷新页面再试", en: "The form has expired: reload the page" },
  },
  "not-found": { status: 404, message: { zh: "没有这一项", en: "There is no such thing" } },
  "method-not-allowed": {
    status: 405,
    message: { zh: "这个地址不接受这种请求方法", en: "This address does not take this method" },
  },
  "not-acceptable": {
    status: 406,
    message: { zh: "没有这种格式", en: "There is no such format" },
  },
  conflict: {
    status: 409,
    message: { zh: "情况已变，请重新查看", en: "Things have changed: look again" },
  },
  "warnings-open": {
    status: 409,
    message: { zh: "还有提醒没有勾选确认", en: "Warnings are not ticked off yet" },
  },
  "too-large": { status: 413, message: { zh: "超过允许的大小", en: "Larger than is allowed" } },
  "too-many-files": {
    status: 413,
    message: { zh: "文件太多", en: "More files than are allowed" },
  },
  "unsupported-body": {
    status: 415,
    message: { zh: "不支持这种提交方式", en: "This kind of body is not supported" },
  },
  "too-many-attempts": {
    status: 429,
    message: { zh: "试错次数太多，请稍后再试", en: "Too many attempts: wait a while" },
  },
  internal: {
    status: 500,
    message: { zh: "出了我们没有料到的问题", en: "Something we did not foresee went wrong" },
  },
  unavailable: { status: 503, message: { zh: "暂时不可用", en: "Unavailable for now" } },
} as const satisfies Record<string, { status: number; message: Bilingual }>;

export type ApiErrorCode = keyof typeof API_ERRORS;
export const API_ERROR_CODES = Object.keys(API_ERRORS) as ApiErrorCode[];

export type ErrorDetail = Bilingual | string | null;

/** Thrown where a request is examined; route handlers turn it into an answer. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly code: ApiErrorCode,
    /** What exactly, for a person: the parameter and what it may be; a plain string is a name. */
    readonly detail: ErrorDetail = null,
    readonly headers: Record<string, string> = {},
  ) {
    super(detail ? `${code}: ${typeof detail === "string" ? detail : detail.en}` : code);
  }
}

/** `{ "error": { "code", "message" } }`; the message in both languages, each with its detail. */
export function errorBody(code: ApiErrorCode, detail: ErrorDetail = null) {
  const { zh, en } = API_ERRORS[code].message;
  const message =
    detail === null || typeof detail === "string"
      ? `${zh} / ${en}${detail ? ` (${detail})` : ""}`
      : `${zh}（${detail.zh}） / ${en} (${detail.en})`;
  return { error: { code, message } };
}

export function errorResponse(
  code: ApiErrorCode,
  detail: ErrorDetail = null,
  headers: Record<string, string> = {},
): Response {
  return Response.json(errorBody(code, detail), {
    status: API_ERRORS[code].status,
    headers: { "Cache-Control": "no-store", ...headers },
  });
}
