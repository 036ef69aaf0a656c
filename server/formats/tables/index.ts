// The CSV formats, one line each. Where headings fit two of them equally, the earlier is taken.
import { actions } from './columns/actions.ts';
import { areas } from './columns/areas.ts';
import { attendance } from './columns/attendance.ts';
import { boards } from './columns/boards.ts';
import { meetings } from './columns/meetings.ts';
import { organisations } from './columns/organisations.ts';
import { people } from './columns/people.ts';
import { posts } from './columns/posts.ts';
import { seats } from './columns/seats.ts';
import { sources } from './columns/sources.ts';
import { themes } from './columns/themes.ts';

export const formats = {
  people,
  organisations,
  boards,
  seats,
  posts,
  meetings,
  attendance,
  actions,
  themes,
  areas,
  sources,
} as const;
export type Formats = typeof formats;
export type FormatName = keyof Formats;

export function isFormatName(text: string): text is FormatName {
  return Object.hasOwn(formats, text);
}
