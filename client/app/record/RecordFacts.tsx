import { type Fact, Facts } from '../../ui/Facts.tsx';
import { useSourceHref } from './RecordLink.tsx';

/** What is known of a record, sources opening in the panel. */
export function RecordFacts({ facts }: { facts: readonly Fact[] }) {
  return <Facts facts={facts} sourceHref={useSourceHref()} />;
}
