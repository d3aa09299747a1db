export { readMetadata, type MetadataReading } from "./read-metadata";
export { makeSource, type Source } from "./source";
