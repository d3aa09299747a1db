-- The boxes of earlier readers (JSON) stay until the file is read again; they are taken for none.
ALTER TABLE `documents` RENAME COLUMN `pages` TO `layout`;
