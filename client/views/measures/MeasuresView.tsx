export function MeasuresView() { return null; }
