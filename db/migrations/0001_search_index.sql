-- Words are split before they come here (lib/search); the index keeps no text of its own.
CREATE VIRTUAL TABLE `passage_index` USING fts5(`body`, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
--> statement-breakpoint
CREATE VIRTUAL TABLE `figure_index` USING fts5(`body`, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
