import type { Locale } from "@/lib/domain";
import { API_ERRORS, type ApiErrorCode } from "@/lib/api/errors";

/** What went wrong with the form just sent, said where it is read first. */
export function ProblemNote({ code, locale }: { code: string | undefined; locale: Locale }) {
  if (!code || !Object.hasOwn(API_ERRORS, code)) return null;
  return (
    <p
      id="problem"
      role="alert"
      className="border-s-4 border-doubt bg-doubt-wash px-4 py-3 text-doubt"
    >
      {API_ERRORS[code as ApiErrorCode].message[locale]}
    </p>
  );
}
