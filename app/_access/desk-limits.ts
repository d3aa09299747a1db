/** What was brought is more than the desk takes → an error that says which, and how much it takes. */
import { ApiError } from "@/lib/api/errors";
import type { DeskSettings } from "@/lib/desk/desk-settings";

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

export function tooLarge(name: string, { fileBytes }: Pick<DeskSettings, "fileBytes">): ApiError {
  const most = megabytes(fileBytes);
  return new ApiError("too-large", {
    zh: `${name}：一个文件至多 ${most} MB`,
    en: `${name}: at most ${most} MB a file`,
  });
}

export function noRoom({ folderBytes }: Pick<DeskSettings, "folderBytes">): ApiError {
  const most = megabytes(folderBytes);
  return new ApiError("too-large", {
    zh: `等待保存的文件合计至多 ${most} MB，请先保存或放弃一些`,
    en: `at most ${most} MB of files may wait to be saved: save or discard some first`,
  });
}
