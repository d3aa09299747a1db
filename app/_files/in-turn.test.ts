import { expect, it } from "vitest";
import { ApiError } from "@/lib/api/errors";
import { inTurn } from "./in-turn";

const busy = async (milliseconds: number) => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

it("makes one at a time, in the order asked for, and goes on after a failure", async () => {
  const story: string[] = [];
  const work = (name: string) => async () => {
    story.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    story.push(`${name} ends`);
    if (name === "two") throw new Error("two");
    return name;
  };
  const asked = ["one", "two", "three"].map((name) => inTurn(work(name)));
  const ends = await Promise.allSettled(asked);
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(story).toEqual(
    ["one", "two", "three"].flatMap((name) => [`${name} begins`, `${name} ends`]),
  );
});

it("lets others have their turn in between", async () => {
  let made = 0;
  const all = Promise.all(
    Array.from({ length: 10 }, () => inTurn(() => busy(20).then(() => made++))),
  );
  let seen = 0;
  // Something that takes several turns of the loop, as an answer does.
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  seen = made;
  await all;
  expect(made).toBe(10);
  expect(seen).toBeLessThan(4);
});

it("refuses what would wait too long, and takes more when some are done", async () => {
  let open: () => void = () => undefined;
  const door = new Promise<void>((resolve) => (open = resolve));
  const waiting = Array.from({ length: 64 }, () => inTurn(() => door));
  await expect(inTurn(() => door)).rejects.toMatchObject({
    code: "unavailable",
    headers: { "Retry-After": "15" },
  });
  await expect(inTurn(() => door)).rejects.toBeInstanceOf(ApiError);
  open();
  await Promise.all(waiting);
  await expect(inTurn(async () => "made")).resolves.toBe("made");
});
