/**
 * Drawing pictures and building documents keeps the process busy: they are made one at a time, and
 * between two of them whoever else has asked for something is answered.
 */
import { ApiError } from "@/lib/api/errors";

/** Made within some half a minute; whoever comes later is told to, before it costs anything. */
const MOST_WAITING = 64;
const RETRY_SECONDS = "15";

/** For answers that take many turns of the loop, each with little in it. */
const LONGEST_PAUSE_MILLISECONDS = 50;

type Turns = { last: Promise<unknown>; waiting: number };
// Route handlers are bundled apart; the line they stand in has to be one for the whole process.
const held = globalThis as typeof globalThis & { gongkaiTurns?: Turns };
const turns = (held.gongkaiTurns ??= { last: Promise.resolve(), waiting: 0 });

/** As long as the work before it took, up to a limit: what cost nothing kept nobody. */
function pauseAfter(began: number): Promise<void> {
  const milliseconds = Math.min(performance.now() - began, LONGEST_PAUSE_MILLISECONDS);
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Does the work after all that was asked for before; throws ApiError `unavailable` where that is too much. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (turns.waiting >= MOST_WAITING)
    return Promise.reject(new ApiError("unavailable", null, { "Retry-After": RETRY_SECONDS }));
  turns.waiting += 1;
  let began = 0;
  const mine = turns.last
    .then(() => {
      began = performance.now();
      return work();
    })
    .finally(() => (turns.waiting -= 1));
  const pause = () => pauseAfter(began);
  turns.last = mine.then(pause, pause);
  return mine;
}
