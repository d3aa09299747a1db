type RunningNode = { execPath: string; version: string; env: Record<string, string | undefined> };

export function headersSetting(node?: RunningNode): { npm_config_nodedir?: string };
