type Machine = { versions: { modules: string }; platform: string; arch: string };

export const root: string;
export function installDigest(lockFile: string | Uint8Array, machine?: Machine): string;
export function ensurePackages(): void;
export function isCompiledForThis(folder: string): boolean;
