import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { availability } from '../api/availability.ts';
import type { Place } from '../state/place.ts';
import { Button } from '../ui/Button.tsx';
import '../ui/states.css';

interface BoundaryProps {
  /** Elsewhere it is tried anew. */
  place: Place;
  children: ReactNode;
}

/** Keeps what cannot be drawn, or what cannot be fetched to draw it, from taking the rest of the page with it. */
export class Boundary extends Component<BoundaryProps, { lost: boolean; place: Place }> {
  override state = { lost: false, place: this.props.place };

  static getDerivedStateFromError(): { lost: boolean } {
    return { lost: true };
  }

  static getDerivedStateFromProps({ place }: BoundaryProps, before: { place: Place }) {
    return place === before.place ? null : { lost: false, place };
  }

  override componentDidCatch(): void {
    availability.look();
  }

  override render(): ReactNode {
    return this.state.lost ? <Lost /> : this.props.children;
  }
}

/** The address holds all that was in view, so the page can be loaded again; it does so by itself when the server is back. */
function Lost() {
  const { t } = useTranslation();
  const { state } = useSyncExternalStore(availability.subscribe, availability.snapshot);
  const before = useRef(state);
  useEffect(() => {
    if (state === 'up' && before.current !== 'up') window.location.reload();
    before.current = state;
  }, [state]);
  return (
    <div className="failed" role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <div>
        <p>{t('ui:failed.page')}</p>
        <p className="xs t2">{t('ui:failed.safe')}</p>
        <div className="row">
          <Button onPress={() => window.location.reload()}>{t('ui:failed.reload')}</Button>
        </div>
      </div>
    </div>
  );
}
