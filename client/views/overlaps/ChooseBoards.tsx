import { Check } from 'lucide-react';
import { useState } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BoardsToChooseDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Drop } from '../../ui/Overlay.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import type { SetBoards } from './setsColumns.ts';
import { mostSets, useChosenBoards } from './useChosenBoards.ts';

export interface ChooseBoardsProps {
  /** The boards shown now, by name. */
  shown: SetBoards;
  suggested: readonly string[];
}

/** Up to eight boards: those shown, to take off; others by their name; those selected. */
export function ChooseBoards({ shown, suggested }: ChooseBoardsProps) {
  const { t } = useTranslation();
  const label = t('overlaps:sets.choose');
  return (
    <Drop label={label} trigger={<Button tone="quiet">{label}</Button>}>
      <Choice shown={shown} suggested={suggested} />
    </Drop>
  );
}

function Choice({ shown, suggested }: ChooseBoardsProps) {
  const { t } = useTranslation();
  const { selection } = usePlace();
  const [text, setText] = useState('');
  const { chosen, add, remove } = useChosenBoards(suggested);
  const hits = useAnswer(BoardsToChooseDocument, { text, scope: useScope() }, text === '');
  const found = text === '' ? [] : (hits.data?.boards.edges.map(({ node }) => node) ?? []);
  const listed = [...shown, ...found.filter(({ id }) => !suggested.includes(id))];
  const selectedBoards = selection.filter((id) => id.startsWith('board_') && !suggested.includes(id));
  const full = suggested.length >= mostSets;
  const changed = (ids: readonly string[]): void => {
    const taken = ids.filter((id) => !suggested.includes(id));
    if (taken.length > 0) add(taken);
    else remove(suggested.filter((id) => !ids.includes(id)));
  };
  return (
    <>
      <div className="choices-search">
        <FilterField label={t('overlaps:sets.find')} value={text} onChange={setText} />
      </div>
      <CheckboxGroup
        aria-label={t('overlaps:sets.boards')}
        className="choices"
        value={[...suggested]}
        onChange={changed}
      >
        {listed.map((board) => (
          <Checkbox
            key={board.id}
            value={board.id}
            className="choice"
            isDisabled={suggested.includes(board.id) ? suggested.length === 1 : full}
          >
            <span className="box" aria-hidden="true">
              <Check size={12} strokeWidth={3} />
            </span>
            <RecordName of={board} />
            <span className="side n">{formatNumber(board.peopleCount)}</span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {text !== '' && hits.data && found.length === 0 ? (
        <p className="popover-note">{t('ui:nothingNamed', { text })}</p>
      ) : null}
      <p className="popover-note">
        {t('overlaps:sets.most', { count: suggested.length, most: formatNumber(mostSets) })}
      </p>
      <div className="popover-foot">
        {selectedBoards.length > 0 && !full ? (
          <Button tone="quiet" onPress={() => add(selectedBoards)}>
            {t('overlaps:sets.addSelected')}
          </Button>
        ) : null}
        {chosen.length > 0 ? (
          <Button tone="quiet" onPress={() => store.step({ options: { sets: null, column: null } })}>
            {t('overlaps:sets.reset')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
