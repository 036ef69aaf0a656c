/** Of fewer people than this a share is hardly more than one of them: how many there are is said beside it. */
const few = 20;

export const isFew = (people: number): boolean => people < few;
