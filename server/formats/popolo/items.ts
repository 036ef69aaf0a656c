// The items of a Popolo file, each checked for what is said of it; what is none is told by its place.
import { z } from 'zod';
import { type Problem, problem } from '../../domain/problem.ts';

/** Files say null where they say nothing; what has another type than it should says nothing either. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);
const named = z.object({ name: text, lang: text, note: text }).catch({ name: null, lang: null, note: null });
const names = z.array(named).nullish().catch([]);
const identifier = z.object({ scheme: text, identifier: text }).catch({ scheme: null, identifier: null });
const inline = z.object({ id: text, name: text }).nullish().catch(null);
const membership = z.object({
  person_id: text,
  organization_id: text,
  member_id: text,
  member: z.object({ '@type': text, id: text, name: text }).nullish().catch(null),
  person: inline,
  organization: inline,
  post_id: text,
  on_behalf_of_id: text,
  role: text,
  label: text,
  start_date: text,
  end_date: text,
});
const memberships = z.array(membership).nullish().catch([]);
const person = z.object({
  id: text,
  name: text,
  sort_name: text,
  honorific_prefix: text,
  other_names: names,
  memberships,
});
const organization = z.object({
  id: text,
  name: text,
  classification: text,
  other_names: names,
  identifiers: z.array(identifier).nullish().catch([]),
  parent_id: text,
  area_id: text,
  founding_date: text,
  dissolution_date: text,
  description: text,
  memberships,
});
const post = z.object({ id: text, label: text, role: text, organization_id: text });
const area = z.object({ id: text, name: text, identifier: text, classification: text, parent_id: text });
const attendee = z.object({ person_id: text, id: text, name: text, status: text, on_behalf_of_id: text });
const event = z.object({
  name: text,
  organization_id: text,
  start_date: text,
  end_date: text,
  location: text,
  attendees: z.array(attendee).nullish().catch([]),
});

export type Person = z.infer<typeof person>;
export type Organization = z.infer<typeof organization>;
export type Membership = z.infer<typeof membership>;

export type Event = z.infer<typeof event>;

export interface Popolo {
  persons: Person[];
  organizations: Organization[];
  posts: z.infer<typeof post>[];
  memberships: Membership[];
  areas: z.infer<typeof area>[];
  events: Event[];
}

const mostItems = 500_000;

/** The items of a kind; what is none is told by its place in the list. */
export function itemsIn(file: Readonly<Record<string, unknown>>, name: string, problems: Problem[]): Popolo {
  const listOf = <T>(key: string, kind: z.ZodType<T>): T[] => {
    const list = Object.hasOwn(file, key) && Array.isArray(file[key]) ? file[key].slice(0, mostItems) : [];
    return list.flatMap((item: unknown, i: number) => {
      const checked = kind.safeParse(item);
      if (checked.success) return [checked.data];
      problems.push(problem({ file: name, row: i + 1, field: key }, 'itemNotUnderstood', { item: key }, 'WARNING'));
      return [];
    });
  };
  return {
    persons: listOf('persons', person),
    organizations: listOf('organizations', organization),
    posts: listOf('posts', post),
    memberships: listOf('memberships', membership),
    areas: listOf('areas', area),
    events: listOf('events', event),
  };
}
