// Pages and files are read. Next would draw a page for DELETE, refuse a file's PUT without a word of
// what may be asked, and take a method it does not know for a fault of its own (500): requests by
// another method are refused here, before they get there.

const READING = ["GET", "HEAD", "OPTIONS"];
/** What Next hands on to a route below /api, which then refuses in its own words. */
const KNOWN = [...READING, "POST", "PUT", "PATCH", "DELETE"];

/** As lib/api/errors.ts says it; the test holds both together. */
export const REFUSAL = {
  error: {
    code: "method-not-allowed",
    message: "这个地址不接受这种请求方法 / This address does not take this method",
  },
};

/** Answers 405 (or OPTIONS, where nobody else does) and returns true; else false, untouched. */
export function refuseMethod(request, response) {
  const { method = "GET", url = "" } = request;
  const api = /^\/api(?:[/?]|$)/.test(url);
  if (api ? KNOWN.includes(method) : method === "GET" || method === "HEAD") return false;
  const asked = method === "OPTIONS";
  response.writeHead(asked ? 204 : 405, {
    Allow: (api ? KNOWN : READING).join(", "),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    ...(asked ? {} : { "Content-Type": "application/json" }),
  });
  response.end(asked ? undefined : JSON.stringify(REFUSAL));
  return true;
}
