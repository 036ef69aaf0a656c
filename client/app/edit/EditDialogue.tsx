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
import { EditField, hintOf } from './EditField.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { type EditForm, editableKinds, editForms, rareColumns } from './editFields.ts';
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
      {kind ? <Written kind={kind} id={null} seen={null} before={{}} called={new Map()} /> : <Change id={form} />}
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
        const { kind, values, called } = valuesOf(node);
        return <Written key={node.id} kind={kind} id={node.id} seen={revision} before={values} called={called} />;
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
  /** What the records are called that it names. */
  called: ReadonlyMap<string, string>;
}

function Written({ kind, id, seen: seenAt, before: asOpened, called }: WrittenProps) {
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
  const off = pending || (!isChanged({ form, id, values, before }) && (id === null || said.source.trim() === ''));
  const columns = Object.keys(form.fields);
  const rare = columns.filter((column) => rareColumns.includes(column) && form.fields[column] !== 'status');
  const usual = columns.filter((column) => !rare.includes(column));
  const [rareIsKnown] = useState(() => rare.some((column) => before[column]));
  const told = firstOfEach(form);
  const fieldOf = (column: string) => {
    const isRequired = form.required.includes(column);
    return (
      <EditField
        key={column}
        column={column}
        manner={form.fields[column] ?? 'text'}
        value={values[column] ?? ''}
        required={isRequired}
        hinted={told.has(column)}
        called={called}
        wrong={tried && lacking.includes(column) ? (isRequired ? 'edit:lacking' : 'edit:oneOf') : null}
        onChange={(value) => setValues((now) => ({ ...now, [column]: value }))}
      />
    );
  };
  return (
    <form className="edit" noValidate onSubmit={submit}>
      <div className="edit-fields">{usual.map(fieldOf)}</div>
      {rare.length > 0 ? (
        <details className="edit-rare" open={rareIsKnown}>
          <summary>{t('edit:more')}</summary>
          <div className="edit-fields">{rare.map(fieldOf)}</div>
        </details>
      ) : null}
      <EvidenceFields said={said} wrong={tried && lacking.includes('source')} onChange={setSaid} />
      <Refused problem={problem} />
      <div className="row wrap">
        <button type="submit" className="btn primary" disabled={off} data-disabled={off || undefined}>
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

/** The first field of each way of writing: how it is written is said there. */
function firstOfEach({ fields }: EditForm): ReadonlySet<string> {
  const first = new Map(
    Object.entries(fields)
      .toReversed()
      .map(([column, manner]) => [hintOf(manner), column]),
  );
  first.delete(null);
  return new Set(first.values());
}
