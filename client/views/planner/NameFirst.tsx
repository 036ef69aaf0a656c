import { useState } from 'react';
import { rememberSignature, signature } from '../../state/preferences.ts';
import { useSignature } from '../../state/useSignature.ts';
import { SignatureField } from '../../ui/SignatureField.tsx';

/** Asks whoever has given no name yet; it stays until they leave, though they give one. @param off nothing can be changed here */
export function NameFirst({ off = false }: { off?: boolean }) {
  const name = useSignature();
  const [unknown] = useState(() => signature() === null);
  return unknown && !off ? (
    <div className="planner-name">
      <SignatureField name={name} remember={rememberSignature} />
    </div>
  ) : null;
}
