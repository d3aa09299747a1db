import type { Server } from "node:http";

export function prepareToStop(
  server: Server,
): (how: { graceMilliseconds: number; onLate: () => void }) => Promise<void>;
