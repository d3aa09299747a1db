export function browserOnPath(): string | null;
export function findBrowser(): Promise<string | null>;
