export interface RecordPanelProps {
  selection: readonly string[];
  close(): void;
}

export function RecordPanel({ selection }: RecordPanelProps) {
  return selection.length > 0 ? <aside data-record-panel="">{selection.join(' ')}</aside> : null;
}
