export { briefingFileName, exportBriefing, BRIEFING_FORMATS } from "./export-briefing";
export type { BriefingDocument, BriefingFormat } from "./export-briefing";
export { exportChart, MEDIA_TYPES } from "./export-chart";
export type { ExportSettings } from "./export-chart";
export type { DocumentHead, DocumentItem } from "./office/document-item";
export { PICTURE_PARTS } from "./picture/picture";
export type { Background, PicturePart } from "./picture/picture";
export { customSize, PICTURE_LIMITS, SIZE_IDS, SIZES } from "./picture/sizes";
export type { SizeId } from "./picture/sizes";
