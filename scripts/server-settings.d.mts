export const SERVER_VARIABLES: readonly string[];
export function readServerSettings(environment: Record<string, string | undefined>): {
  port: number;
  graceMilliseconds: number;
  logLevel: string;
  hostname: string | undefined;
};
