export function findNodeHeaders(node?: { execPath: string; version: string }): string | null;
