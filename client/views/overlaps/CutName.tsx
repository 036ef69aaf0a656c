import { useTranslation } from 'react-i18next';
import { type Named, nameIn } from '../../ui/RecordName.tsx';

/** Of a long name: the letters at its end that stay in sight. */
const kept = 16;

/** A board's name that is cut in its middle where there is no room: boards of one area begin alike. */
export function CutName({ of, className = '' }: { of: Named; className?: string }) {
  const { language } = useTranslation().i18n;
  const name = nameIn(of, language);
  const at = name.length > 2 * kept ? name.indexOf(' ', name.length - kept) : -1;
  const end = at < 0 ? name.length : at;
  return (
    <span className={`cut-name ${className}`} lang={name === of.name ? 'en' : 'cy'}>
      <span>{name.slice(0, end)}</span>
      <span>{name.slice(end)}</span>
    </span>
  );
}
