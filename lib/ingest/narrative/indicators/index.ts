/** All patterns by which figures are read as indicators of the catalogue. */
import { DISCLOSURE_PATTERNS } from "./disclosure";
import { ECONOMY_PATTERNS } from "./economy";
import { TRADING_PATTERNS } from "./trading";
import { HOTLINE_PATTERNS } from "./hotline";
import { MOBILE_PATTERNS } from "./mobile";
import { NEW_MEDIA_PATTERNS } from "./new-media";
import { ONE_THING_PATTERNS } from "./one-thing";
import { ONLINE_PATTERNS } from "./online";
import type { IndicatorPattern } from "./pattern";
import { POWERS_PATTERNS } from "./powers";
import { RATING_PATTERNS } from "./rating";
import { REQUESTS_PATTERNS } from "./requests";
import { SAID_ONLINE_PATTERNS } from "./said-online";
import { SAID_SERVICE_PATTERNS } from "./said-service";
import { SAID_WORK_PATTERNS } from "./said-work";
import { SELF_SERVICE_PATTERNS } from "./self-service";
import { SERVICE_PATTERNS } from "./service";
import { WEBSITE_PATTERNS } from "./website";

export type { IndicatorPattern } from "./pattern";

export const INDICATOR_PATTERNS: readonly IndicatorPattern[] = [
  ...DISCLOSURE_PATTERNS,
  ...WEBSITE_PATTERNS,
  ...NEW_MEDIA_PATTERNS,
  ...REQUESTS_PATTERNS,
  ...HOTLINE_PATTERNS,
  ...RATING_PATTERNS,
  ...ONLINE_PATTERNS,
  ...MOBILE_PATTERNS,
  ...SERVICE_PATTERNS,
  ...ONE_THING_PATTERNS,
  ...SELF_SERVICE_PATTERNS,
  ...POWERS_PATTERNS,
  ...ECONOMY_PATTERNS,
  ...TRADING_PATTERNS,
  ...SAID_ONLINE_PATTERNS,
  ...SAID_SERVICE_PATTERNS,
  ...SAID_WORK_PATTERNS,
];
