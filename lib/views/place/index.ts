export type * from "./place-view";
export { readAsOf, viewPlace } from "./view-place";
export { viewPage } from "./view-page";
