import { type EvidenceItem, EvidenceList, LastChecked } from './Evidence.tsx';

export interface EvidenceCardProps {
  title: string;
  items: readonly EvidenceItem[];
  lastChecked: string | null;
  sourceHref: (id: string) => string;
  /** Where the whole of it is, and what the link to so many more says. */
  rest: { href: string; label: (count: number) => string };
}

const shown = 4;

/** The first of what anybody says of a record, on its page; the rest a link away. */
export function EvidenceCard({ title, items, lastChecked, sourceHref, rest }: EvidenceCardProps) {
  return (
    <section className="card">
      <div className="card-head">
        <h2>{title}</h2>
      </div>
      <div className="card-body">
        <EvidenceList items={items.slice(0, shown)} sourceHref={sourceHref} />
        {items.length > shown ? (
          <p>
            <a className="link" href={rest.href}>
              {rest.label(items.length - shown)}
            </a>
          </p>
        ) : null}
        <LastChecked date={lastChecked} />
      </div>
    </section>
  );
}
