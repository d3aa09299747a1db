// The settings of the server itself, out of the environment; an empty variable is one not set.

export const SERVER_VARIABLES = ["PORT", "HOST", "LOG_LEVEL", "GONGKAI_GRACE_SECONDS"];
const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/** Throws one sentence that names each setting at fault, with what it may be. */
export function readServerSettings(environment) {
  const faults = [];
  const number = (name, fallback, most, whole) => {
    const text = environment[name]?.trim();
    if (!text) return fallback;
    const value = Number(text);
    if (value >= 0 && value <= most && (!whole || Number.isInteger(value))) return value;
    faults.push(`${name}: ${text} is no ${whole ? "whole " : ""}number from 0 to ${most}`);
    return fallback;
  };
  const port = number("PORT", 3000, 65_535, true);
  const graceMilliseconds = number("GONGKAI_GRACE_SECONDS", 20, 3600, false) * 1000;
  const logLevel = environment.LOG_LEVEL?.trim() || "info";
  if (!LOG_LEVELS.includes(logLevel)) {
    faults.push(`LOG_LEVEL: ${logLevel} is none of ${LOG_LEVELS.join(", ")}`);
  }
  if (faults.length > 0) throw new Error(`The environment is not usable: ${faults.join("; ")}`);
  return { port, graceMilliseconds, logLevel, hostname: environment.HOST?.trim() || undefined };
}
