export { metadataMessages } from "./metadata-messages";
export { findOtherReports } from "./other-reports";
export { readMetadata, type MetadataReading } from "./read-metadata";
export { makeSource, type Source } from "./source";
