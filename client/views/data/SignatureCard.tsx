import { rememberSignature } from '../../state/preferences.ts';
import { useSignature } from '../../state/useSignature.ts';
import { SignatureField } from '../../ui/SignatureField.tsx';

/** The name for the log, where the log is. */
export function SignatureCard() {
  const name = useSignature();
  return (
    <section className="card data-signature">
      <SignatureField name={name} remember={rememberSignature} />
    </section>
  );
}
