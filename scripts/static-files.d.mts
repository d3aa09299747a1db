import type { IncomingMessage, ServerResponse } from "node:http";

export const PRESSED_TYPES: Readonly<Record<string, string>>;
export function staticFiles(
  distDir: string,
): (request: IncomingMessage, response: ServerResponse) => boolean;
