import { useContext } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { MeasuresDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { type Measure, MeasureFacts } from '../../views/measures/MeasureFacts.tsx';

/** What the registry says of a measure, and the way to it among all others. */
export function RegisteredMeasure({ id }: { id: string }) {
  const answer = useAnswer(MeasuresDocument, {});
  return (
    <Answered answer={answer} lines={4}>
      {({ measures }) => {
        const measure = measures.find((one) => one.id === id);
        return measure ? <Shown measure={measure} /> : null;
      }}
    </Answered>
  );
}

function Shown({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const href = useHref();
  const overlay = useContext(OverlayTriggerStateContext);
  return (
    <section>
      <h3>{measure.title}</h3>
      <MeasureFacts measure={measure} />
      <a
        className="link"
        href={href({ view: 'measures', record: measure.id, selection: [] })}
        onClick={() => overlay?.close()}
      >
        {t('measures:among')}
      </a>
    </section>
  );
}
