/** From which score on pairs may be looked through together; from the first on at most one in a thousand is wrong. */
export const pairScores = [0.995, 0.99, 0.95, 0.9] as const;
/** From which score on the questions of a file may be answered together. */
export const answerScores = [0.99, 0.95, 0.9, 0.8, 0.7] as const;
