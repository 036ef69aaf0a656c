import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { LinkedNames } from '../../ui/LinkedNames.tsx';
import type { Named } from '../../ui/RecordName.tsx';
import type { OrganisationShown } from './organisationShown.ts';

/** What it is, its ground, what it is part of, its parts, and the collectives that it is one of. */
export function BodyCard({ organisation }: { organisation: OrganisationShown }) {
  const { t } = useTranslation();
  const href = useHref();
  const hrefOf = (id: string): string => href({ selection: [id] });
  const { kind, aliases, areas, partOf, units, memberOf, members, sameBodyAs } = organisation;
  const facts: Fact[] = [
    { label: t('facts:kind'), value: kind === null ? t('ui:unknown') : <span lang="en">{kind}</span> },
    { label: t('facts:aliases'), value: aliases.join(', ') },
    { label: t('facts:areas'), value: areas.length > 0 ? <LinkedNames of={areas} hrefOf={hrefOf} /> : t('ui:unknown') },
    ...tie('partOf', partOf ? [partOf] : []),
    ...tie('units', units),
    ...tie('memberOf', memberOf),
    ...tie('members', members),
    ...tie('sameBodyAs', sameBodyAs ? [sameBodyAs] : []),
  ];
  function tie(field: string, of: readonly (Named & { id: string })[]): Fact[] {
    return of.length > 0 ? [{ label: t(`facts:${field}`), value: <LinkedNames of={of} hrefOf={hrefOf} /> }] : [];
  }
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('record:about')}</h2>
      </div>
      <div className="card-body">
        <Facts facts={facts} sourceHref={hrefOf} />
      </div>
    </section>
  );
}
