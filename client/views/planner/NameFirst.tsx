import { useState } from 'react';
import { rememberSignature, signature } from '../../state/preferences.ts';
import { SignatureField } from '../../ui/SignatureField.tsx';

/** Asks whoever has given no name yet; it stays until they leave, though they give one. @param off nothing can be changed here */
export function NameFirst({ off = false }: { off?: boolean }) {
  const [unknown] = useState(() => signature() === null);
  return unknown && !off ? (
    <div className="planner-name">
      <SignatureField name={signature()} remember={rememberSignature} />
    </div>
  ) : null;
}
