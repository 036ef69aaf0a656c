import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import './controls.css';

export interface FilterFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const pause = 250;

/** A field that narrows a list, a moment after the last stroke; it follows a value that changes elsewhere (Back, undo). */
export function FilterField({ label, value, onChange }: FilterFieldProps) {
  const [text, setText] = useState(value);
  const [before, setBefore] = useState(value);
  if (value !== before) {
    setBefore(value);
    // Its own change comes back trimmed; a space that is being typed stays.
    if (value !== text.trim()) setText(value);
  }
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onChange(text.trim()), pause);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <div className="field filter-field">
      <Search size={14} aria-hidden="true" className="t3" />
      <input
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={label}
        placeholder={label}
        type="search"
      />
    </div>
  );
}
