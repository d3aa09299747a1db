/** Tests of what saving would do: a file known already, a report replaced. */
import { formatBytes } from "@/lib/format";
import { counted } from "./counted";
import type { ScreenedDocument, ScreenedFigures } from "./screened-document";
import type { ScreenTest } from "./screen-test";

export function screenPlan({ plan }: ScreenedDocument): ScreenTest[] {
  switch (plan.outcome) {
    case "unchanged":
      return [
        {
          id: "duplicate",
          state: "fail",
          found: {
            zh: `这个文件已经收录（第 ${plan.revision} 版），无需再存`,
            en: `This very file is stored already (revision ${plan.revision}); there is nothing to save`,
          },
        },
      ];
    case "refused":
      return [{ id: "duplicate", state: "fail", found: plan.message }];
    case "ingested":
      return [
        {
          id: "duplicate",
          state: "pass",
          found: { zh: "还没有收录过", en: "Not stored before" },
        },
      ];
    case "revised": {
      const { changes, revision, figures } = plan;
      const corrected = changes.filter((change) => change.corrected).length;
      return [
        {
          id: "duplicate",
          state: "pass",
          found: { zh: "内容与已存的文件不同", en: "Differs from the file that is stored" },
        },
        {
          id: "replaces",
          state: "warning",
          found: {
            zh: `将成为第 ${revision} 版：${changes.length} 格有变${corrected > 0 ? `，其中 ${corrected} 格有人工更正（保留）` : ""}；文中数字 ${figures.before} → ${figures.after}；旧版保留`,
            en: `Becomes revision ${revision}: ${counted(changes.length, "cell")} to change${corrected > 0 ? `, ${corrected} of them corrected by hand (kept)` : ""}; figures ${figures.before} → ${figures.after}; the old revision stays`,
          },
        },
      ];
    }
  }
}

/** Tests of a CSV of cited figures: it is stored whole or not at all. */
export function screenFiguresFile({ rows, bad, bytes }: ScreenedFigures): ScreenTest[] {
  const bodies = new Set(rows.map(({ agency }) => agency)).size;
  return [
    {
      id: "readable",
      state: "pass",
      found: {
        zh: `录入数字的 CSV，${formatBytes(bytes, "zh")}`,
        en: `A CSV of figures typed from pages, ${formatBytes(bytes, "en")}`,
      },
    },
    {
      id: "rows",
      state: bad.length > 0 || rows.length === 0 ? "fail" : "pass",
      found:
        bad.length > 0
          ? {
              zh: `${bad.length} 行不对，整个文件不存`,
              en: `${counted(bad.length, "row")} wrong: nothing of the file is stored`,
            }
          : {
              zh: `${rows.length} 个数字，${bodies} 个单位`,
              en: `${counted(rows.length, "figure")} of ${counted(bodies, "body", "bodies")}`,
            },
      ...(bad.length > 0
        ? {
            details: bad.map(({ row, reason }) => ({
              text: { zh: `第 ${row} 行：${reason.zh}`, en: `Row ${row}: ${reason.en}` },
              at: null,
            })),
          }
        : {}),
    },
  ];
}
