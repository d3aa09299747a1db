/** Which format an answer is to have: the path's ending, then `format=`, then the Accept header. */

export type AnswerFormat = "json" | "csv";
export const MEDIA_TYPES: Record<AnswerFormat, string> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
};

/** Takes `.csv` or `.json` off the last segment. Ids of reports and agencies hold no dots. */
export function splitSuffix(segments: readonly string[]): {
  segments: string[];
  suffix: AnswerFormat | null;
} {
  const last = segments.at(-1) ?? "";
  const found = /^(.+)\.(csv|json)$/.exec(last);
  if (!found) return { segments: [...segments], suffix: null };
  return { segments: [...segments.slice(0, -1), found[1] ?? ""], suffix: found[2] as AnswerFormat };
}

/** The format an Accept header prefers; null when it names neither and no wildcard. */
export function acceptedFormat(accept: string | null): AnswerFormat | null {
  if (!accept) return "json";
  const wishes = accept
    .split(",")
    .map((part) => {
      const [type = "", ...rest] = part.trim().toLowerCase().split(";");
      const quality = rest.map((each) => each.trim()).find((each) => each.startsWith("q="));
      return { type: type.trim(), weight: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { type } of wishes) {
    if (type === "text/csv" || type === "text/*") return "csv";
    if (["application/json", "application/*", "*/*", "text/html"].includes(type)) return "json";
  }
  return null;
}
