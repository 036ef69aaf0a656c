import { Check, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DataUndoDocument } from '../../api/operations.generated.ts';
import { useSend } from '../../api/useSend.ts';
import { signature } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Refused } from '../../ui/Refused.tsx';
import type { Done } from './useDone.ts';

export interface DoneBarProps {
  done: Done | null;
  tell: (done: Done | null) => void;
  /** Called when it has been taken back. */
  undone?: () => void;
}

/** What was just done, said and read out, and the way to take it back. */
export function DoneBar({ done, tell, undone }: DoneBarProps) {
  const { t } = useTranslation();
  const { send, pending, problem } = useSend(DataUndoDocument);
  const undo = async (id: string): Promise<void> => {
    if (!(await send({ id, by: signature() }))) return;
    tell({ text: t('data:undone'), change: null });
    undone?.();
  };
  const change = done?.change;
  return (
    <>
      <output className={done ? 'data-done' : 'data-done visually-hidden'}>
        {done ? (
          <>
            <Check size={16} aria-hidden="true" />
            <span>{done.text}</span>
            {change ? (
              <Button
                icon={<Undo2 size={16} aria-hidden="true" />}
                isDisabled={pending}
                onPress={() => void undo(change)}
              >
                {t('data:undo')}
              </Button>
            ) : null}
          </>
        ) : null}
      </output>
      <Refused problem={problem} />
    </>
  );
}
