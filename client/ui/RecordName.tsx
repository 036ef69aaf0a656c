import { useTranslation } from 'react-i18next';

export interface Named {
  name: string;
  nameCy?: string | null;
}

/** A record's name in the language that it has: Welsh where wished and known, else as it stands; `lang` says which. */
export function RecordName({ of, className }: { of: Named; className?: string }) {
  const { i18n } = useTranslation();
  const welsh = i18n.language === 'cy' && of.nameCy;
  return (
    <span className={className} lang={welsh ? 'cy' : 'en'}>
      {welsh || of.name}
    </span>
  );
}

/** The same where only text will do: titles, labels, sorting. */
export function nameIn(of: Named, language: string): string {
  return (language === 'cy' && of.nameCy) || of.name;
}
