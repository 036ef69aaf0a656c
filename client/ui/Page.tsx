import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import './page.css';

export interface PageProps {
  title: ReactNode;
  /** One sentence on what it says. */
  about?: ReactNode;
  /** Where the arrow leads, and what that is called. */
  back?: { href: string; label: string };
  actions?: ReactNode;
  children: ReactNode;
}

/** A view: its title, a sentence, its actions, and what it shows. */
export function Page({ title, about, back, actions, children }: PageProps) {
  return (
    <div className="page">
      <div className="page-head">
        {back ? (
          <a className="icon-btn page-back" href={back.href} aria-label={back.label} title={back.label}>
            <ArrowLeft size={16} aria-hidden="true" />
          </a>
        ) : null}
        <h1>{title}</h1>
        {about ? <p className="md">{about}</p> : null}
        {actions ? <div className="page-actions">{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}
