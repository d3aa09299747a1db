CREATE TABLE `agencies` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`short_zh` text NOT NULL,
	`short_en` text NOT NULL,
	`city` text,
	`provisional` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`city`) REFERENCES `cities`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agencies_slug_unique` ON `agencies` (`slug`);--> statement-breakpoint
CREATE INDEX `agencies_city` ON `agencies` (`city`);--> statement-breakpoint
CREATE INDEX `agencies_name` ON `agencies` (`name_zh`);--> statement-breakpoint
CREATE TABLE `agency_aliases` (
	`alias` text NOT NULL,
	`agency_id` integer NOT NULL,
	PRIMARY KEY(`alias`, `agency_id`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `agency_succession` (
	`predecessor_id` integer NOT NULL,
	`successor_id` integer NOT NULL,
	PRIMARY KEY(`predecessor_id`, `successor_id`),
	FOREIGN KEY (`predecessor_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`successor_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `cities` (
	`slug` text PRIMARY KEY NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`province_zh` text NOT NULL,
	`province_en` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cited_facts` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`measure` text NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`url` text NOT NULL,
	`cited_at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cited_facts_by_measure` ON `cited_facts` (`measure`);--> statement-breakpoint
CREATE UNIQUE INDEX `cited_facts_measure` ON `cited_facts` (`report_id`,`measure`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`cell` text NOT NULL,
	`state` text NOT NULL,
	`value` real,
	`by` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`undone_by` text,
	`undone_at` text,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `corrections_cell` ON `corrections` (`report_id`,`cell`);--> statement-breakpoint
CREATE TABLE `cell_keys` (
	`key` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cell_keys_id_unique` ON `cell_keys` (`id`);--> statement-breakpoint
CREATE TABLE `facts` (
	`revision_id` integer NOT NULL,
	`cell` integer NOT NULL,
	`status` integer NOT NULL,
	`value` real,
	`text` text,
	`start` integer,
	`length` integer,
	PRIMARY KEY(`revision_id`, `cell`),
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cell`) REFERENCES `cell_keys`(`key`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `figures` (
	`revision_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`qualifier` integer NOT NULL,
	`role` integer NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`start` integer NOT NULL,
	`indicator` text,
	`repeat` integer NOT NULL,
	PRIMARY KEY(`revision_id`, `ordinal`),
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `findings` (
	`id` integer PRIMARY KEY NOT NULL,
	`revision_id` integer NOT NULL,
	`rule` text NOT NULL,
	`severity` integer NOT NULL,
	`fault` integer,
	`message_zh` text NOT NULL,
	`message_en` text NOT NULL,
	`detail` text NOT NULL,
	`across_years` integer NOT NULL,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `findings_revision` ON `findings` (`revision_id`);--> statement-breakpoint
CREATE INDEX `findings_rule` ON `findings` (`rule`,`severity`);--> statement-breakpoint
CREATE TABLE `messages` (
	`revision_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`code` text NOT NULL,
	`severity` integer NOT NULL,
	`message_zh` text NOT NULL,
	`message_en` text NOT NULL,
	`start` integer,
	`end` integer,
	PRIMARY KEY(`revision_id`, `ordinal`),
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `observations` (
	`report_id` integer NOT NULL,
	`indicator` text NOT NULL,
	`ordinal` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`qualifier` integer NOT NULL,
	`text` text NOT NULL,
	`start` integer NOT NULL,
	`contradicted` integer NOT NULL,
	PRIMARY KEY(`report_id`, `indicator`, `ordinal`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `observations_indicator` ON `observations` (`indicator`,`report_id`);--> statement-breakpoint
CREATE TABLE `dictionaries` (
	`id` integer PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`encoding` text,
	`bytes` integer NOT NULL,
	`text` blob NOT NULL,
	`original` blob,
	`bom` integer DEFAULT false NOT NULL,
	`pages` blob,
	`dictionary` integer NOT NULL,
	FOREIGN KEY (`dictionary`) REFERENCES `dictionaries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_sha256_unique` ON `documents` (`sha256`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`agency_id` integer NOT NULL,
	`kind` integer NOT NULL,
	`year` integer NOT NULL,
	`period_start` text NOT NULL,
	`period_end` text NOT NULL,
	`url` text,
	`current_revision_id` integer,
	`created_at` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_publicId_unique` ON `reports` (`public_id`);--> statement-breakpoint
CREATE INDEX `reports_year` ON `reports` (`year`,`agency_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_identity` ON `reports` (`agency_id`,`kind`,`period_start`,`period_end`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`number` integer NOT NULL,
	`document_id` integer NOT NULL,
	`title` text,
	`published_on` text,
	`script` integer NOT NULL,
	`edition_disclosure` integer,
	`edition_requests` integer,
	`edition_review` integer,
	`tables` integer NOT NULL,
	`reported` integer NOT NULL,
	`blank` integer NOT NULL,
	`unreadable` integer NOT NULL,
	`identities` integer NOT NULL,
	`held` integer NOT NULL,
	`failed` integer NOT NULL,
	`not_stated` integer NOT NULL,
	`blanks_counted` integer NOT NULL,
	`figures` integer NOT NULL,
	`read_at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revisions_document` ON `revisions` (`document_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_number` ON `revisions` (`report_id`,`number`);--> statement-breakpoint
CREATE TABLE `ingest_items` (
	`run_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`file_name` text NOT NULL,
	`outcome` text NOT NULL,
	`report` text,
	`revision` integer,
	`code` text,
	`reason_zh` text,
	`reason_en` text,
	PRIMARY KEY(`run_id`, `ordinal`),
	FOREIGN KEY (`run_id`) REFERENCES `ingest_runs`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `ingest_runs` (
	`id` integer PRIMARY KEY NOT NULL,
	`via` text NOT NULL,
	`by` text,
	`started_at` text NOT NULL,
	`finished_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `passages` (
	`revision_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`length` integer NOT NULL,
	PRIMARY KEY(`revision_id`, `ordinal`),
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
