import { Armchair } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SeatRecordDocument, type SeatRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { CertaintyTag } from '../../ui/Certainty.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useSpells } from '../../ui/useSpells.ts';
import { Statement } from './Statement.tsx';
import { useBareFacts } from './useFactsOf.tsx';

type Seat = Extract<SeatRecordQuery['node'], { __typename: 'Seat' }>;

/** A seat by itself: the board, the holder, the days that it holds, and who says so. */
export function SeatRecord({ id }: { id: string }) {
  const answer = useAnswer(SeatRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer}>{({ node }) => (node?.__typename === 'Seat' ? <Shown seat={node} /> : null)}</Answered>
  );
}

function Shown({ seat }: { seat: Seat }) {
  const { t } = useTranslation();
  const format = useFormat();
  const spells = useSpells();
  const { field, tie } = useBareFacts();
  return (
    <Statement
      icon={Armchair}
      kind={t('words:kind.Seat')}
      title={<RecordName of={seat.person ?? seat.organisation ?? seat.post ?? seat.board} />}
      about={<RecordName of={seat.board} />}
      basis={t(`record:basis.${seat.basis}`)}
      attested={seat}
      facts={[
        field('certainty', <CertaintyTag certainty={seat.certainty} always />),
        tie('board', seat.board),
        tie('person', seat.person),
        tie('organisation', seat.organisation),
        tie('post', seat.post),
        field('role', t(`words:role.${seat.role}`)),
        field('title', seat.title),
        tie('onBehalfOf', seat.onBehalfOf),
        field('from', seat.from && format.date(seat.from)),
        field('to', seat.to && format.date(seat.to)),
        field('seen', seat.seen.map((day) => format.date(day)).join(', ')),
        field('spells', spells(seat.spells, seat.undated)),
        field('planned', seat.planned ? t('record:planned') : null),
      ]}
    />
  );
}
