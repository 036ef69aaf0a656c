import { BriefcaseBusiness } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PostRecordDocument, type PostRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { evidenceTab } from './evidenceTab.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordLinks } from './RecordLink.tsx';
import { RecordShell } from './RecordShell.tsx';
import { SeatItem } from './SeatItem.tsx';
import { TenureItem } from './TenureItem.tsx';
import { useFactsOf } from './useFactsOf.tsx';

type Post = Extract<PostRecordQuery['node'], { __typename: 'Post' }>;

/** An office: of which organisation, who is or was in it, which seats it brings. */
export function PostRecord({ id }: { id: string }) {
  const answer = useAnswer(PostRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer}>{({ node }) => (node?.__typename === 'Post' ? <Shown post={node} /> : null)}</Answered>
  );
}

function Shown({ post }: { post: Post }) {
  const { t } = useTranslation();
  const { field } = useFactsOf(post);
  const evidence = evidenceTab(t, post);
  return (
    <RecordShell
      icon={BriefcaseBusiness}
      kind={t('words:kind.Post')}
      title={post.name}
      about={post.organisation ? <RecordLinks of={[post.organisation]} /> : null}
      tabs={[
        { id: 'holders', label: t('record:holders'), count: post.tenures.length, content: <Holders post={post} /> },
        { id: 'seats', label: t('record:seats'), count: post.seats.length, content: <Seats post={post} /> },
        {
          ...evidence,
          content: (
            <>
              <RecordFacts facts={[field('aliases', post.aliases.join(', '))]} />
              {evidence.content}
            </>
          ),
        },
      ]}
    />
  );
}

function Holders({ post }: { post: Post }) {
  const { t } = useTranslation();
  if (post.tenures.length === 0) return <Empty>{t('record:noHolders')}</Empty>;
  return (
    <ul className="items">
      {post.tenures.map((tenure) => (
        <TenureItem key={tenure.id} tenure={tenure} within="post" />
      ))}
    </ul>
  );
}

function Seats({ post }: { post: Post }) {
  const { t } = useTranslation();
  if (post.seats.length === 0) return <Empty>{t('record:noSeatsHeld')}</Empty>;
  return (
    <ul className="items">
      {post.seats.map((seat) => (
        <SeatItem key={seat.id} seat={seat} within="holder" />
      ))}
    </ul>
  );
}
