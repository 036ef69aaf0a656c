import { Bookmark, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { DeleteViewDocument, SavedViewsDocument, SaveViewDocument } from '../../api/operations.generated.ts';
import { type Problem, problemOf } from '../../api/problem.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import type { CanvasHandle } from '../../canvas/GraphCanvas.tsx';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Drop } from '../../ui/Overlay.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { addressOfSaved, addressToSave } from './savedAddress.ts';
import './menus.css';

export interface ViewsMenuProps {
  /** The id of the saved view that is shown. */
  saved: string | null;
  canvas: CanvasHandle | null;
}

/** Saves what is shown, with its places, under a name; opens and deletes what was saved. */
export function ViewsMenu(props: ViewsMenuProps) {
  const { t } = useTranslation();
  return (
    <Drop
      label={t('network:views.label')}
      trigger={<IconButton label={t('network:views.label')} icon={<Bookmark size={16} />} />}
    >
      <SavedViews {...props} />
    </Drop>
  );
}

function SavedViews({ saved, canvas }: ViewsMenuProps) {
  const { t } = useTranslation();
  const client = useClient();
  const format = useFormat();
  const { rolesOnly } = usePlace();
  const { data, again } = useAnswer(SavedViewsDocument, {});
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const address = addressToSave(window.location.search);
    const places = [...(canvas?.places() ?? [])].map(([id, { x, y }]) => ({ id, x, y }));
    const { data: answer, error } = await client.mutation(SaveViewDocument, { name, address, places }).toPromise();
    setProblem(error ? problemOf(error) : null);
    if (!answer) return;
    setName('');
    again();
    store.step({ options: { saved: answer.saveView.id } });
  };
  const remove = async (id: string): Promise<void> => {
    const { error } = await client.mutation(DeleteViewDocument, { id }).toPromise();
    setProblem(error ? problemOf(error) : null);
    again();
    if (!error && id === saved) store.step({ options: { saved: null } });
  };
  return (
    <div className="network-views">
      <form onSubmit={(event) => void save(event)}>
        <label>
          <span>{t('network:views.name')}</span>
          <span className="field">
            <input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
          </span>
        </label>
        <button type="submit" className="btn">
          {t('network:views.save')}
        </button>
      </form>
      {problem ? <p role="alert">{problem.message ?? t('ui:failed.unreachable')}</p> : null}
      {data?.views.length === 0 ? <p className="t2">{t('network:views.none')}</p> : null}
      <ul aria-label={t('network:views.label')}>
        {(data?.views ?? []).map((view) => (
          <li key={view.id} className="network-group">
            <button
              type="button"
              className="choice"
              aria-current={view.id === saved || undefined}
              onClick={() => store.follow(addressOfSaved(view, rolesOnly))}
            >
              <span>{view.name}</span>
              <span className="n">{format.date(view.savedAt.slice(0, 10))}</span>
            </button>
            <IconButton
              label={t('network:views.delete', { name: view.name })}
              icon={<Trash2 size={16} />}
              onPress={() => void remove(view.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
