import { useId } from 'react';

export interface LogLineProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** What is said where it cannot be taken as it is. */
  wrong: string | null;
  placeholder?: string;
}

/** One line of what is asked before something is done for good. */
export function LogLine({ label, value, onChange, wrong, placeholder }: LogLineProps) {
  const id = useId();
  return (
    <div className="planner-field">
      <label htmlFor={id} className="medium">
        {label}
      </label>
      <input
        id={id}
        value={value}
        maxLength={2000}
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={wrong === null ? undefined : true}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className="xs planner-wrong">
        {wrong}
      </p>
    </div>
  );
}
