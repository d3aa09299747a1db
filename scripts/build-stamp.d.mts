export function digestSources(): string;
export function isBuilt(digest: string): boolean;
export function stampBuild(digest: string): void;
