import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './controls.css';
import { useEager } from './useEager.ts';

export interface Segment<T extends string> {
  value: T;
  label: ReactNode;
  /** How many there are of it. */
  count?: string;
}

export interface SegmentedProps<T extends string> {
  /** What is chosen between. */
  label: string;
  segments: readonly Segment<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice of one, all in sight. */
export function Segmented<T extends string>({ label, segments, value, onChange }: SegmentedProps<T>) {
  const [shown, show] = useEager(value);
  const chosen = (keys: Iterable<unknown>): void => {
    const [key] = keys;
    const segment = segments.find((one) => one.value === key);
    if (!segment) return;
    show(segment.value);
    onChange(segment.value);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segmented"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={chosen}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.value} id={segment.value}>
          {segment.label}
          {segment.count === undefined ? null : <span className="count n">{segment.count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
