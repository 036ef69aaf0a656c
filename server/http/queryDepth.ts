import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How many levels of fields a document has, through its fragments; a fragment within itself counts once (validation refuses it). */
export function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part.selectionSet);
  }
  const known = new Map<string, number>();

  function ofSelection(selection: SelectionNode): number {
    if (selection.kind === Kind.FIELD) return 1 + ofSet(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    const name = selection.name.value;
    if (!known.has(name)) {
      known.set(name, 0);
      known.set(name, ofSet(fragments.get(name)));
    }
    return known.get(name) ?? 0;
  }
  function ofSet(set: SelectionSetNode | undefined): number {
    return set ? Math.max(0, ...set.selections.map(ofSelection)) : 0;
  }
  return Math.max(0, ...document.definitions.map((part) => ('selectionSet' in part ? ofSet(part.selectionSet) : 0)));
}
