export function isFitNode(version: string, engines: string): boolean;
