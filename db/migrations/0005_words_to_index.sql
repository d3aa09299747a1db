CREATE TABLE `words_to_index` (
	`revision_id` integer PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade
);
