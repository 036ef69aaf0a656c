// The addresses of saved views: what each shows is in the one that it keeps, and where things stand is found by its id.

/** What a saved view leaves to whoever opens it. */
const notKept = ['saved', 'select', 'names', 'lang', 'theme', 'twin'];

/** The query string to keep of the one that is shown. */
export function addressToSave(search: string): string {
  const query = new URLSearchParams(search);
  for (const key of notKept) query.delete(key);
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** Where a saved view is opened; whoever is shown roles only stays so. */
export function addressOfSaved({ id, address }: { id: string; address: string }, rolesOnly: boolean): string {
  const query = new URLSearchParams(address);
  query.set('saved', id);
  if (rolesOnly) query.set('names', 'roles');
  return `/network?${query}`;
}
