import { rememberSignature, signature } from '../../state/preferences.ts';
import { SignatureField } from '../../ui/SignatureField.tsx';

/** The name for the log, where the log is. */
export function SignatureCard() {
  return (
    <section className="card data-signature">
      <SignatureField name={signature()} remember={rememberSignature} />
    </section>
  );
}
