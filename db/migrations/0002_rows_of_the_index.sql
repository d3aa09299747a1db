CREATE TABLE `__new_figures` (
	`id` integer PRIMARY KEY NOT NULL,
	`revision_id` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`qualifier` integer NOT NULL,
	`role` integer NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`start` integer NOT NULL,
	`indicator` text,
	`repeat` integer NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_figures`("revision_id", "value", "unit", "qualifier", "role", "subject", "text", "start", "indicator", "repeat") SELECT "revision_id", "value", "unit", "qualifier", "role", "subject", "text", "start", "indicator", "repeat" FROM `figures` ORDER BY `revision_id`, `ordinal`;--> statement-breakpoint
DROP TABLE `figures`;--> statement-breakpoint
ALTER TABLE `__new_figures` RENAME TO `figures`;--> statement-breakpoint
CREATE INDEX `figures_revision` ON `figures` (`revision_id`);--> statement-breakpoint
DROP TABLE `passages`;--> statement-breakpoint
CREATE TABLE `passages` (
	`id` integer PRIMARY KEY NOT NULL,
	`revision_id` integer NOT NULL,
	`start` integer NOT NULL,
	`length` integer NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passages_revision` ON `passages` (`revision_id`);--> statement-breakpoint
DROP TABLE `passage_index`;--> statement-breakpoint
DROP TABLE `figure_index`;--> statement-breakpoint
-- Which words a row holds, not where: a third of the size. Pairs of characters say the order.
CREATE VIRTUAL TABLE `passage_index` USING fts5(`body`, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0");--> statement-breakpoint
CREATE VIRTUAL TABLE `figure_index` USING fts5(`body`, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0");
