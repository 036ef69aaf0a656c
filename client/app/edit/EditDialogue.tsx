import { Split } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditRecordDocument, type RecordKind } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, useHref } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Dialogue } from '../../ui/Overlay.tsx';
import { Refused } from '../../ui/Refused.tsx';
import './edit.css';
import { EditField } from './EditField.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { editableKinds, editForms } from './editFields.ts';
import { isChanged, lacks, nothingSaid } from './editRow.ts';
import { TakeAway } from './TakeAway.tsx';
import { useSaving } from './useSaving.ts';
import { type Values, valuesOf } from './valuesOf.ts';

/** What can turn out to be two in one. */
const mayBeTwo: readonly RecordKind[] = ['PERSON', 'ORGANISATION', 'BOARD'];
const close = (): void => store.step({ options: { form: null } });

/** Adds or changes a record by hand, as the address says: `form=person`, or the id of a record. */
export function EditDialogue({ form }: { form: string }) {
  const { t } = useTranslation();
  const kind = editableKinds.find((one) => one.toLowerCase() === form);
  return (
    <Dialogue title={t(kind ? `edit:add.${kind}` : 'edit:change')} open onClose={close}>
      {kind ? <Written kind={kind} id={null} seen={null} before={{}} /> : <Change id={form} />}
    </Dialogue>
  );
}

function Change({ id }: { id: string }) {
  const { t } = useTranslation();
  const answer = useAnswer(EditRecordDocument, { id });
  return (
    <Answered answer={answer} lines={8}>
      {({ node, revision }) => {
        if (!node) return <Empty action={null}>{t('record:gone')}</Empty>;
        if (node.__typename === 'Seat' && node.basis !== 'RECORD')
          return <Empty action={null}>{t('edit:workedOut')}</Empty>;
        const { kind, values } = valuesOf(node);
        return <Written key={node.id} kind={kind} id={node.id} seen={revision} before={values} />;
      }}
    </Answered>
  );
}

interface WrittenProps {
  kind: RecordKind;
  id: string | null;
  /** The revision of the landscape that it was opened at. */
  seen: number | null;
  before: Values;
}

function Written({ kind, id, seen: seenAt, before: asOpened }: WrittenProps) {
  const { t } = useTranslation();
  const href = useHref();
  const form = editForms[kind];
  // What the form was opened on stays the measure, whatever comes in meanwhile.
  const [before] = useState(asOpened);
  const [seen] = useState(seenAt);
  const [values, setValues] = useState<Values>(before);
  const [said, setSaid] = useState(nothingSaid);
  const [tried, setTried] = useState(false);
  const { save, pending, problem } = useSaving(kind, seen);
  const { takeAway, ...taking } = useSaving(kind, seen);
  const lacking = lacks(form, values, said);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (lacking.length === 0) save({ form, id, values, before, said });
  };
  return (
    <form className="edit" noValidate onSubmit={submit}>
      <div className="edit-fields">
        {Object.entries(form.fields).map(([column, manner]) => (
          <EditField
            key={column}
            column={column}
            manner={manner}
            value={values[column] ?? ''}
            required={form.required.includes(column)}
            wrong={
              tried && lacking.includes(column)
                ? form.required.includes(column)
                  ? 'edit:lacking'
                  : 'edit:oneOf'
                : null
            }
            onChange={(value) => setValues((now) => ({ ...now, [column]: value }))}
          />
        ))}
      </div>
      <EvidenceFields said={said} wrong={tried && lacking.includes('source')} onChange={setSaid} />
      <Refused problem={problem} />
      <div className="row wrap">
        <button
          type="submit"
          className="btn primary"
          disabled={pending || (id !== null && !isChanged(values, before) && said.source.trim() === '')}
          data-disabled={pending || undefined}
        >
          {t(pending ? 'edit:saving' : 'edit:save')}
        </button>
        <Button onPress={close}>{t('edit:cancel')}</Button>
        <span className="space" />
        {id === null ? null : (
          <>
            {mayBeTwo.includes(kind) ? (
              <a
                className="btn quiet"
                href={href({ view: 'data', record: 'split', selection: [], options: { form: null, whose: id } })}
              >
                <Split size={16} aria-hidden="true" />
                {t('edit:split')}
              </a>
            ) : null}
            <TakeAway pending={taking.pending} problem={taking.problem} onTake={(why) => takeAway(id, why)} />
          </>
        )}
      </div>
    </form>
  );
}
