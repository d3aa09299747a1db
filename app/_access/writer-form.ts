/** The form of whoever may write: asked who it is before the body is read, and whether it is ours. */
import "server-only";
import { readLimitedForm } from "./limited-body";
import { requireFormToken, requireWriter } from "./write-route";

/** Throws ApiError for who may not write, a body over `most` bytes, a form that is not ours. */
export async function readWriterForm(request: Request, most: number): Promise<FormData> {
  const access = await requireWriter(request);
  const form = await readLimitedForm(request, most);
  requireFormToken(request, access, form);
  return form;
}
