import { nameIn } from '../../ui/RecordName.tsx';

type Edges = readonly { node: { id: string; name: string; nameCy: string | null } }[];

/** Areas or themes by id and name, in the order of the alphabet. */
export function named(edges: Edges | undefined, language: string): { value: string; label: string }[] {
  return (edges ?? [])
    .map(({ node }) => ({ value: node.id, label: nameIn(node, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
}
