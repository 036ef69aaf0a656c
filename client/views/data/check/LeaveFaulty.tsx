import { useTranslation } from 'react-i18next';
import { DataLeaveRowsDocument } from '../../../api/operations.generated.ts';
import { useSend } from '../../../api/useSend.ts';
import { Button } from '../../../ui/Button.tsx';
import { Refused } from '../../../ui/Refused.tsx';
import type { Proposal } from './proposal.ts';

/** Leaves out all rows with errors at once, so that the others can be committed. */
export function LeaveFaulty({ proposal, changed }: { proposal: Proposal; changed: () => void }) {
  const { t } = useTranslation();
  const { send, pending, problem } = useSend(DataLeaveRowsDocument);
  const rows = new Set(proposal.problems.flatMap(({ file, row, leavable }) => (leavable ? `${file} ${row}` : [])));
  if (rows.size === 0) return null;
  const leave = async (): Promise<void> => {
    if (await send({ id: proposal.id, allFaulty: true })) changed();
  };
  return (
    <>
      <Button isDisabled={pending} onPress={() => void leave()}>
        {t('data:commit.leaveFaulty', { count: rows.size })}
      </Button>
      <Refused problem={problem} />
    </>
  );
}
