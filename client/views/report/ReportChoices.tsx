import { useTranslation } from 'react-i18next';
import { ReportScenariosDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { contentsOption, type Part, parts, type Tongue, tongues, type Wish } from './paper.ts';

/** That none is chosen. */
const none = '';
const aboutScenarios: readonly Part[] = ['scenario', 'voices', 'changes'];

/** What the paper is to hold. */
export function ReportChoices({ wish }: { wish: Wish }) {
  const { t } = useTranslation();
  const { rolesOnly } = usePlace();
  const { data } = useAnswer(ReportScenariosDocument, {});
  const { contents, tongue, scenario } = wish;
  const choose = (options: Record<string, string | null>): void => store.step({ options });
  const offered = parts.filter((part) => scenario !== null || !aboutScenarios.includes(part));
  return (
    <section className="card report-choices" aria-labelledby="report-choices">
      <div className="card-head">
        <h2 id="report-choices">{t('report:choices')}</h2>
      </div>
      <h3 id="report-scenario">{t('report:scenario')}</h3>
      <Choices<string>
        label={t('report:scenario')}
        single
        options={[
          { value: none, label: t('report:noScenario') },
          ...(data?.scenarios ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        chosen={[scenario ?? none]}
        onChange={([id]) => choose({ scenario: id || null })}
      />
      <h3>{t('report:contents')}</h3>
      <Choices<Part>
        label={t('report:contents')}
        options={offered.map((part) => ({ value: part, label: t(`report:part.${part}`) }))}
        chosen={contents.filter((part) => offered.includes(part))}
        onChange={(chosen) =>
          choose({ contents: contentsOption(parts.filter((part) => chosen.includes(part) || !offered.includes(part))) })
        }
      />
      <h3>{t('report:language')}</h3>
      <Segmented<Tongue>
        label={t('report:language')}
        segments={tongues.map((one) => ({ value: one, label: t(`report:tongue.${one}`) }))}
        value={tongue}
        onChange={(picked) => choose({ in: picked })}
      />
      <h3>{t('report:people')}</h3>
      <Segmented<'all' | 'roles'>
        label={t('report:people')}
        segments={[
          { value: 'all', label: t('report:byName') },
          { value: 'roles', label: t('report:byRole') },
        ]}
        value={rolesOnly ? 'roles' : 'all'}
        onChange={(picked) => store.step({ rolesOnly: picked === 'roles' })}
      />
      <p className="xs t2">{t('report:scope')}</p>
    </section>
  );
}
