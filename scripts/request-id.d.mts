import type { ServerResponse } from "node:http";
export declare const REQUEST_ID_HEADER: string;
export declare function withRequestId<Result>(
  response: Pick<ServerResponse, "setHeader">,
  work: (id: string) => Result,
): Result;
