import { useTranslation } from 'react-i18next';
import { DataLeaveRowsDocument } from '../../../api/operations.generated.ts';
import { useSend } from '../../../api/useSend.ts';
import { Button } from '../../../ui/Button.tsx';
import { Refused } from '../../../ui/Refused.tsx';
import type { Proposal } from './proposal.ts';

export interface LeaveRowProps {
  id: string;
  problem: Proposal['problems'][number];
  /** Called when the file has been compared anew. */
  changed: () => void;
}

/** Leaves out the row of a problem, or takes it in again; nothing of what is no matter of one row. */
export function LeaveRow({ id, problem: { file, row, rule, leavable, message }, changed }: LeaveRowProps) {
  const { t } = useTranslation();
  const { send, pending, problem } = useSend(DataLeaveRowsDocument);
  const isOut = rule === 'rowLeftOutAsSaid';
  if (row === null || row === undefined || !(leavable || isOut)) return null;
  const leave = async (): Promise<void> => {
    const rows = [{ file, row }];
    if (await send({ id, out: isOut ? [] : rows, back: isOut ? rows : [] })) changed();
  };
  return (
    <>
      <Button tone="quiet" isDisabled={pending} onPress={() => void leave()}>
        {t(isOut ? 'data:problems.takeIn' : 'data:problems.leave')}
        <span className="visually-hidden">{` ${t('data:check.line', { line: row })}: ${message}`}</span>
      </Button>
      <Refused problem={problem} />
    </>
  );
}
