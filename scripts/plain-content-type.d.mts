import type { ServerResponse } from "node:http";

export function plainContentType(response: ServerResponse): void;
