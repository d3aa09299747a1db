/** Sends files to the desk one by one, in a batch of their own. */
import { API_ERRORS, type ApiErrorCode } from "@/lib/api/errors";
import type { Locale } from "@/lib/domain";

export type SentFiles = {
  /** Page of the batch; null when not even that could be made. */
  page: string | null;
  problems: { name: string; reason: string }[];
};

type Options = {
  token: string;
  locale: Locale;
  /** How many are done, and the name of the one under way. */
  onProgress: (done: number, name: string) => void;
};

/** In the reader's language, where it is one of the refusals we know. */
async function reasonOf(response: Response, locale: Locale): Promise<string> {
  const body = (await response.json().catch(() => null)) as { error?: { code?: string } } | null;
  const code = body?.error?.code ?? "";
  return Object.hasOwn(API_ERRORS, code)
    ? API_ERRORS[code as ApiErrorCode].message[locale]
    : String(response.status);
}

async function makeBatch({ token, locale }: Options): Promise<{ batch: string; page: string }> {
  const form = new FormData();
  form.set("empty", "1");
  form.set("locale", locale);
  const response = await fetch("/api/desk/batches", {
    method: "POST",
    headers: { Accept: "application/json", "x-gongkai-form": token },
    body: form,
  });
  if (!response.ok) throw new Error(await reasonOf(response, locale));
  return (await response.json()) as { batch: string; page: string };
}

async function sendFile(
  batch: string,
  file: File,
  { token, locale }: Options,
): Promise<string | null> {
  const response = await fetch(`/api/desk/batches/${batch}/files`, {
    method: "POST",
    headers: {
      Accept: "application/json",
      "Content-Type": "application/octet-stream",
      "x-gongkai-form": token,
      "x-file-name": encodeURIComponent(file.name),
    },
    body: file,
  });
  return response.ok ? null : reasonOf(response, locale);
}

/** Never throws: what went wrong stands in `problems`, file by file. */
export async function sendFiles(files: readonly File[], options: Options): Promise<SentFiles> {
  const problems: SentFiles["problems"] = [];
  const told = (error: unknown) => (error instanceof Error ? error.message : String(error));
  if (files.length === 0) return { page: null, problems };
  options.onProgress(0, files[0]?.name ?? "");
  try {
    const { batch, page } = await makeBatch(options);
    for (const [index, file] of files.entries()) {
      options.onProgress(index, file.name);
      const reason = await sendFile(batch, file, options).catch(told);
      if (reason) problems.push({ name: file.name, reason });
    }
    options.onProgress(files.length, "");
    return { page: problems.length < files.length ? page : null, problems };
  } catch (error) {
    return { page: null, problems: [{ name: files[0]?.name ?? "", reason: told(error) }] };
  }
}
