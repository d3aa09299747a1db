/** What `stampConnection` reads of a node:http IncomingMessage. */
export type StampedRequest = {
  headers: Record<string, string | string[] | undefined>;
  socket: { remoteAddress?: string; encrypted?: boolean };
};
export const CONNECTION_HEADER: string;
export const CONNECTION_KEY_VARIABLE: string;
export function stampConnection(request: StampedRequest, key: string): string;
