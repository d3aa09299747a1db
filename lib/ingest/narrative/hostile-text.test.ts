/** Texts made to exhaust the reader: every one is read, or cut short, within seconds. */
import { describe, expect, it } from "vitest";
import { readFigures } from ".";

const LENGTH = 400_000;

/** Of the processor, so that a busy machine does not count against the reader. */
const spentMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

describe("hostile text", () => {
  const cases: [name: string, piece: string][] = [
    ["one line of digits", "1"],
    ["one line of counts", "12件"],
    ["one line of counts and commas", "受理12件,"],
    ["a line for each number", "12\n"],
    ["a line for each count in prose", "全年共受理群众诉求12件\n"],
    ["opening title marks", "《"],
    ["opening quotes and digits", "“1"],
    ["numerals", "一百二十"],
    ["letters and an at", "a.b-"],
    ["unusual characters", "靴涮瘸跺"],
    ["unusual characters among common", "政府靴涮瘸跺信息公开工作"],
    ["spaces", "12 "],
    ["percent chains", "由1%提升至2%"],
    ["dashes", "1-2-"],
  ];
  it.each(cases)("%s", (_name, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    const begun = spentMilliseconds();
    const { figures, messages } = readFigures({ text, repeats: [], head: { year: 2023 } });
    expect(figures.length).toBeLessThanOrEqual(20_000);
    if (figures.length === 20_000) {
      expect(messages.map(({ code }) => code)).toEqual(["too-many-figures"]);
    }
    expect(spentMilliseconds() - begun).toBeLessThan(10_000);
  });
});
