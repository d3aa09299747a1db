export * from "./change-table";
export * from "./chart-table";
export * from "./statutory-table";
export * from "./table-layout";
export * from "./table-spec";
export * from "./table-text";
export { columnWidths, valueLines } from "./column-widths";
