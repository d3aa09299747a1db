import type { IncomingMessage, ServerResponse } from "node:http";

export function refuseBrokenAddress(request: IncomingMessage, response: ServerResponse): boolean;
