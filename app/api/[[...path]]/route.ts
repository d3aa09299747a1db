/** Every other address below /api: nothing is there, said in the API's own words and not by a page. */
import { errorResponse } from "@/lib/api/errors";
import { CORS_HEADERS } from "../_read/respond";

export const dynamic = "force-dynamic";

const WHERE = {
  zh: "可用的地址列在 /api/v1",
  en: "the addresses there are stand at /api/v1",
};

function missing(): Response {
  return errorResponse("not-found", WHERE, { ...CORS_HEADERS });
}

export {
  missing as DELETE,
  missing as GET,
  missing as OPTIONS,
  missing as PATCH,
  missing as POST,
  missing as PUT,
};
