/** The address at which a reader sees a value in its source: one rule for pages and charts. */
export { sourceHref } from "@/lib/views";
