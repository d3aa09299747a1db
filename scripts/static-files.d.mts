import type { IncomingMessage, ServerResponse } from "node:http";

export function staticFiles(
  distDir: string,
): (request: IncomingMessage, response: ServerResponse) => boolean;
