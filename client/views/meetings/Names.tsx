import { useHref } from '../../state/useBoardwalk.ts';

/** People, each a link to the record. */
export function Names({ people }: { people: readonly { id: string; name: string }[] }) {
  const href = useHref();
  return (
    <ul className="names">
      {people.map(({ id, name }) => (
        <li key={id}>
          <a className="quiet-link" href={href({ selection: [id] })}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
