// Who is told how far a comparison is, while it is made a few milliseconds at a time.

export type ComparingStage = 'NAMING' | 'COMPARING';

/** Told some hundred times a second; what it throws ends the comparison. `of`: how many there are; null: not known yet. */
export type Heed = (stage: ComparingStage, done: number, of: number | null) => void;

export const heedless: Heed = () => undefined;
