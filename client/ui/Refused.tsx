import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Failure } from './Failed.tsx';
import './states.css';

/** Why something that was asked for was not done, in the server's own words; nothing has changed. */
export function Refused({ problem }: { problem: Failure | null }) {
  const { t } = useTranslation();
  if (!problem) return null;
  const key = problem.code === 'UNREACHABLE' ? 'ui:failed.unreachable' : 'ui:failed.unknown';
  return (
    <div className="failed" role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <p>{problem.message ?? t(key)}</p>
    </div>
  );
}
