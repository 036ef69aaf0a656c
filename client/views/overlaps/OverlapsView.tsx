export function OverlapsView() { return null; }
