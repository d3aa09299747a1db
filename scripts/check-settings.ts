/** The environment → what is wrong in it, before anything is served, in sentences for the operator. */
import { ACCESS_VARIABLES, readAccessSettings } from "@/lib/access/access-settings";
import { CONFIG_VARIABLES, readConfig } from "@/lib/config";
import { DESK_VARIABLES, readDeskSettings } from "@/lib/desk/desk-settings";
import { readServerSettings, SERVER_VARIABLES } from "./server-settings.mjs";

type Environment = Record<string, string | undefined>;

/** All that docs/operations.md lists. */
export const SETTINGS: readonly string[] = [
  ...CONFIG_VARIABLES,
  ...SERVER_VARIABLES,
  ...ACCESS_VARIABLES,
  ...DESK_VARIABLES,
];
/** Set by the program itself, or by its tests. */
const OWN = new Set(["GONGKAI_CONNECTION_KEY", "GONGKAI_STOPPING", "GONGKAI_SEED"]);

export type SettingsCheck = { faults: string[]; warnings: string[] };

export function checkSettings(environment: Environment): SettingsCheck {
  const faults = [readConfig, readServerSettings, readAccessSettings, readDeskSettings].flatMap(
    (read) => {
      try {
        read(environment);
        return [];
      } catch (error) {
        return [error instanceof Error ? error.message : String(error)];
      }
    },
  );
  // A password under a misspelt name would leave the site without one.
  const warnings = Object.keys(environment)
    .filter((name) => name.startsWith("GONGKAI_") && !SETTINGS.includes(name) && !OWN.has(name))
    .map((name) => `${name} is no setting of this program; docs/operations.md lists them.`);
  return { faults: [...new Set(faults)], warnings };
}
