/** What one request may ask for. */
export const requestMegabytes = 1;
/** One that brings a file in may be so large: the largest file that is read, in base64, with a little beside it. */
export const fileRequestMegabytes = 68;
export const queryTokens = 2_000;
/** Introspection needs 15. */
export const queryDepth = 20;
export const queryAliases = 60;
/** Records that a query may ask for, as estimated by queryCost. A page of 100 with its seats and their evidence is about 7,000. */
export const queryCost = 100_000;
export const querySeconds = 30;
/**
 * An idle connection stays open for so long. A page that is open asks at least every 20 s, so that none is closed in the moment in which
 * the next question is sent over it.
 */
export const idleSeconds = 75;
