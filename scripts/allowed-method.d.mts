import type { IncomingMessage, ServerResponse } from "node:http";
export declare const REFUSAL: { error: { code: string; message: string } };
export declare function refuseMethod(request: IncomingMessage, response: ServerResponse): boolean;
