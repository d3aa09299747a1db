/** Limits how often a password may be tried: per address, and over all addresses together. */

export type AttemptLimits = {
  windowMilliseconds: number;
  perAddress: number;
  overall: number;
};

export const DEFAULT_LIMITS: AttemptLimits = {
  windowMilliseconds: 15 * 60_000,
  perAddress: 5,
  // High enough that one visitor's mistakes do not lock everybody out, low enough that a password
  // of eight random characters outlives any number of machines guessing together.
  overall: 100,
};

/** Times of failed attempts, oldest first, by address. */
export type AttemptLog = Map<string, number[]>;

function recent(times: readonly number[], now: number, limits: AttemptLimits): number[] {
  return times.filter((time) => time > now - limits.windowMilliseconds);
}

/** Milliseconds until this address may try again; 0 when it may now. */
export function waitBeforeAttempt(
  log: AttemptLog,
  address: string,
  now: number,
  limits: AttemptLimits = DEFAULT_LIMITS,
): number {
  const own = recent(log.get(address) ?? [], now, limits);
  const all = [...log.values()].flatMap((times) => recent(times, now, limits));
  all.sort((one, other) => one - other);
  const until = (times: number[], allowed: number) => {
    const freeing = times[times.length - allowed];
    return times.length < allowed || freeing === undefined
      ? 0
      : freeing + limits.windowMilliseconds - now;
  };
  return Math.max(until(own, limits.perAddress), until(all, limits.overall));
}

/** Notes a failure, and forgets those that no longer count, so that the log stays small. */
export function recordFailure(
  log: AttemptLog,
  address: string,
  now: number,
  limits: AttemptLimits = DEFAULT_LIMITS,
): void {
  for (const [known, times] of log) {
    const kept = recent(times, now, limits);
    if (kept.length > 0) log.set(known, kept);
    else log.delete(known);
  }
  log.set(address, [...(log.get(address) ?? []), now]);
}

/** A right password clears the address's own failures, not the others'. */
export function recordSuccess(log: AttemptLog, address: string): void {
  log.delete(address);
}
