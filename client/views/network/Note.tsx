import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/Button.tsx';

export interface NoteProps {
  /** What ending it is called. */
  end: string;
  onEnd: () => void;
  children: ReactNode;
}

/** What is going on in the drawing, until it is ended. */
export function Note({ end, onEnd, children }: NoteProps) {
  return (
    <div className="card network-note">
      <output>{children}</output>
      <IconButton label={end} icon={<X size={16} />} onPress={onEnd} />
    </div>
  );
}
