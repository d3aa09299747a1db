export function missingNode(version: string, engines: string): string | null;
