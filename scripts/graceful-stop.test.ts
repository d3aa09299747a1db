import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { prepareToStop } from "./graceful-stop.mjs";

let server: Server;
let stopGently: ReturnType<typeof prepareToStop>;
afterEach(() => void server.closeAllConnections());

async function serve(listener: RequestListener): Promise<number> {
  server = createServer(listener);
  stopGently = prepareToStop(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function opened(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  return socket;
}

/** All that comes back until the connection ends; how it ended when it was cut. */
function answerOf(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (data: Buffer) => (text += data.toString()));
  return new Promise((resolve) => {
    socket.once("close", () => resolve(text));
    socket.once("error", (error) => resolve(error.message));
  });
}

const GET = "GET / HTTP/1.1\r\nHost: here\r\n\r\n";
const never = () => expect.fail("nothing is late");

it("answers what was sent before it was told to stop, read or not", async () => {
  const port = await serve(
    (_request, response) => void setTimeout(() => response.end("whole"), 50),
  );
  const sockets = await Promise.all(Array.from({ length: 20 }, () => opened(port)));
  const answers = sockets.map(answerOf);
  // Ten are read and being answered, ten arrive in the very moment of the stop.
  for (const socket of sockets.slice(0, 10)) socket.write(GET);
  await new Promise((resolve) => setTimeout(resolve, 10));
  for (const socket of sockets.slice(10)) socket.write(GET);
  await stopGently({ graceMilliseconds: 5000, onLate: never });
  for (const answer of await Promise.all(answers)) expect(answer).toMatch(/200 OK[^]*whole/);
});

it("does not wait for connections that ask nothing", async () => {
  const port = await serve((_request, response) => response.end("whole"));
  const socket = await opened(port);
  const onLate = vi.fn();
  await stopGently({ graceMilliseconds: 5000, onLate });
  expect(onLate).not.toHaveBeenCalled();
  socket.destroy();
});

it("cuts off what takes longer than it may", async () => {
  const port = await serve(() => undefined);
  const socket = await opened(port);
  const answer = answerOf(socket);
  socket.write(GET);
  const onLate = vi.fn();
  await stopGently({ graceMilliseconds: 600, onLate });
  expect(onLate).toHaveBeenCalledOnce();
  expect(await answer).not.toContain("200 OK");
});
