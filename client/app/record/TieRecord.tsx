import { Armchair, BriefcaseBusiness } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PostRecordDocument, SeatRecordDocument, TenureRecordDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { CertaintyTag } from '../../ui/Certainty.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useSpells } from '../../ui/useSpells.ts';
import { Evidences } from './Evidences.tsx';
import { evidenceOf } from './evidenceOf.ts';
import { RecordLinks, useSourceHref } from './RecordLink.tsx';
import { RecordShell } from './RecordShell.tsx';
import { SeatItem } from './SeatItem.tsx';
import { TenureItem } from './TenureItem.tsx';

/** An office: of which organisation, who is or was in it, which seats it brings. */
export function PostRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const sourceHref = useSourceHref();
  const answer = useAnswer(PostRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer}>
      {({ node: post }) =>
        post?.__typename === 'Post' ? (
          <RecordShell
            icon={BriefcaseBusiness}
            kind={t('words:kind.Post')}
            title={post.name}
            about={post.organisation ? <RecordLinks of={[post.organisation]} /> : null}
            tabs={[
              {
                id: 'holders',
                label: t('record:holders'),
                count: post.tenures.length,
                content:
                  post.tenures.length > 0 ? (
                    <ul className="items">
                      {post.tenures.map((tenure) => (
                        <TenureItem key={tenure.id} tenure={tenure} within="post" />
                      ))}
                    </ul>
                  ) : (
                    <Empty>{t('record:noHolders')}</Empty>
                  ),
              },
              {
                id: 'seats',
                label: t('record:seats'),
                count: post.seats.length,
                content:
                  post.seats.length > 0 ? (
                    <ul className="items">
                      {post.seats.map((seat) => (
                        <SeatItem key={seat.id} seat={seat} within="holder" />
                      ))}
                    </ul>
                  ) : (
                    <Empty>{t('record:noSeatsHeld')}</Empty>
                  ),
              },
              {
                id: 'evidence',
                label: t('record:evidence'),
                count: post.evidence.length,
                content: (
                  <>
                    <Facts
                      sourceHref={sourceHref}
                      facts={[
                        {
                          label: t('facts:aliases'),
                          value: post.aliases.join(', ') || null,
                          evidence: evidenceOf(post.evidence, 'aliases'),
                        },
                      ]}
                    />
                    <Evidences items={post.evidence} lastChecked={post.lastChecked} />
                  </>
                ),
              },
            ]}
          />
        ) : null
      }
    </Answered>
  );
}

/** A seat by itself: the board, the holder, the days that it holds, and who says so. */
export function SeatRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const spells = useSpells();
  const sourceHref = useSourceHref();
  const answer = useAnswer(SeatRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer}>
      {({ node: seat }) =>
        seat?.__typename === 'Seat' ? (
          <RecordShell
            icon={Armchair}
            kind={t('words:kind.Seat')}
            title={<RecordName of={seat.person ?? seat.organisation ?? seat.post ?? seat.board} />}
            about={seat.board.name}
            tabs={[
              {
                id: 'about',
                label: t('record:about'),
                content: (
                  <>
                    <p className="basis">{t(`record:basis.${seat.basis}`)}</p>
                    <Facts
                      sourceHref={sourceHref}
                      facts={[
                        { label: t('facts:certainty'), value: <CertaintyTag certainty={seat.certainty} always /> },
                        { label: t('facts:board'), value: <RecordLinks of={[seat.board]} /> },
                        { label: t('facts:person'), value: seat.person ? <RecordLinks of={[seat.person]} /> : null },
                        {
                          label: t('facts:organisation'),
                          value: seat.organisation ? <RecordLinks of={[seat.organisation]} /> : null,
                        },
                        { label: t('facts:post'), value: seat.post ? <RecordLinks of={[seat.post]} /> : null },
                        { label: t('facts:role'), value: t(`words:role.${seat.role}`) },
                        { label: t('facts:title'), value: seat.title },
                        {
                          label: t('facts:onBehalfOf'),
                          value: seat.onBehalfOf ? <RecordLinks of={[seat.onBehalfOf]} /> : null,
                        },
                        { label: t('facts:from'), value: seat.from ? format.date(seat.from) : null },
                        { label: t('facts:to'), value: seat.to ? format.date(seat.to) : null },
                        { label: t('facts:seen'), value: seat.seen.map((day) => format.date(day)).join(', ') || null },
                        { label: t('facts:spells'), value: spells(seat.spells, seat.undated) },
                        { label: t('facts:planned'), value: seat.planned ? t('record:planned') : null },
                      ]}
                    />
                    <Evidences items={seat.evidence} lastChecked={seat.lastChecked} />
                  </>
                ),
              },
            ]}
          />
        ) : null
      }
    </Answered>
  );
}

/** A time in a post, or with an organisation. */
export function TenureRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sourceHref = useSourceHref();
  const answer = useAnswer(TenureRecordDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node: tenure }) =>
        tenure?.__typename === 'Tenure' ? (
          <RecordShell
            icon={BriefcaseBusiness}
            kind={t('words:kind.Tenure')}
            title={tenure.person.name}
            about={tenure.post?.name ?? tenure.organisation?.name}
            tabs={[
              {
                id: 'about',
                label: t('record:about'),
                content: (
                  <>
                    <Facts
                      sourceHref={sourceHref}
                      facts={[
                        { label: t('facts:certainty'), value: <CertaintyTag certainty={tenure.certainty} always /> },
                        { label: t('facts:person'), value: <RecordLinks of={[tenure.person]} /> },
                        { label: t('facts:post'), value: tenure.post ? <RecordLinks of={[tenure.post]} /> : null },
                        {
                          label: t('facts:organisation'),
                          value: tenure.organisation ? <RecordLinks of={[tenure.organisation]} /> : null,
                        },
                        { label: t('facts:from'), value: tenure.from ? format.date(tenure.from) : null },
                        { label: t('facts:to'), value: tenure.to ? format.date(tenure.to) : null },
                        {
                          label: t('facts:seen'),
                          value: tenure.seen.map((day) => format.date(day)).join(', ') || null,
                        },
                        { label: t('facts:planned'), value: tenure.planned ? t('record:planned') : null },
                      ]}
                    />
                    <Evidences items={tenure.evidence} lastChecked={tenure.lastChecked} />
                  </>
                ),
              },
            ]}
          />
        ) : null
      }
    </Answered>
  );
}
