// Where a person stands in a list: family name first, with what belongs to it in Welsh names.

const particles = new Set(['ap', 'ab', 'ferch', 'verch', 'de', 'van', 'von']);

/** `Ann Sample` as `Sample, Ann`; `Rhys ap Placeholder` as `ap Placeholder, Rhys`; a single word as it is. */
export function sortName(name: string): string {
  const words = name.split(' ');
  const before = words.at(-2)?.toLowerCase();
  const at = words.length > 2 && before !== undefined && particles.has(before) ? -2 : -1;
  const given = words.slice(0, at).join(' ');
  return given === '' ? name : `${words.slice(at).join(' ')}, ${given}`;
}
