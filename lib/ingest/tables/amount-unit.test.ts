import { expect, it } from "vitest";
import type { Cell } from "@/lib/domain";
import { askForUnit } from "./amount-unit";

function bought(projects: number | null, amount: number | null): Cell[] {
  const cell = (column: string, value: number | null): Cell => ({
    table: "disclosure",
    line: "procurement",
    column,
    status: value === null ? "blank" : "reported",
    value,
    text: value === null ? "" : String(value),
    at: { start: 0, end: 1 },
  });
  return [cell("projects", projects), cell("amount", amount)];
}

it("asks for the unit where a project would cost 100 million yuan and more", () => {
  const [said] = askForUnit(bought(3, 1_035_000));
  expect(said).toMatchObject({ code: "unit-doubtful", severity: "notice" });
  expect(said?.message.en).toContain("3,450 million yuan a project");
  expect(said?.message.zh).toContain("平均每个项目34.5亿元");
});

it.each([
  [300, 1_035_000],
  [3, 103.5],
  [0, 1_035_000],
  [null, 1_035_000],
  [3, null],
])("asks nothing for %s projects and %s", (projects, amount) => {
  expect(askForUnit(bought(projects, amount))).toEqual([]);
});
