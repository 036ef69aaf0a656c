import { CircleHelp } from 'lucide-react';
import { type ComponentType, createContext, useContext } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Drop } from './Overlay.tsx';
import './help.css';

/** Shows what the registry says of a measure. The frame gives it: a part asks the server nothing. */
export const MeasureWords = createContext<ComponentType<{ id: string }>>(() => null);

export interface MeasureHelpProps {
  /** Ids of the registry. */
  measures: readonly string[];
  /** What the figure, the column or the chart is called where it stands. */
  called: string;
}

/** What a figure means, in place: a small button beside its name that opens its definition. */
export function MeasureHelp({ measures, called }: MeasureHelpProps) {
  const { t } = useTranslation();
  const Words = useContext(MeasureWords);
  const label = t('ui:help.about', { called });
  return (
    <Drop
      label={label}
      trigger={
        <AriaButton className="help" aria-label={label} data-measures={measures.join(' ')}>
          <CircleHelp size={14} strokeWidth={1.75} aria-hidden="true" />
        </AriaButton>
      }
    >
      <div className="help-words">
        {measures.map((id) => (
          <Words key={id} id={id} />
        ))}
      </div>
    </Drop>
  );
}
