// An address with a broken percent escape (`/zh/%E0%A4%A`) names nothing, and Next answers it with a
// fault of its own: it is refused here, in words, before it gets there.

const WORDS =
  "地址写得不完整（% 后面应是完整的编码），请从首页重新进入。\n" +
  "The address is broken: a % in it begins no whole character. Start again from the first page.\n";

function isReadable(address) {
  try {
    decodeURIComponent(address.split("?")[0]);
    return true;
  } catch {
    return false;
  }
}

/** Answers 400 and returns true where an address's path cannot be decoded; else false, untouched. */
export function refuseBrokenAddress(request, response) {
  if (isReadable(request.url ?? "")) return false;
  response.writeHead(400, {
    "Content-Type": "text/plain; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
  });
  response.end(request.method === "HEAD" ? undefined : WORDS);
  return true;
}
