// The CSV formats, one line each. Where headings fit two of them equally, the earlier is taken.
import { actions } from './actions.ts';
import { areas } from './areas.ts';
import { attendance } from './attendance.ts';
import { boards } from './boards.ts';
import { meetings } from './meetings.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { posts } from './posts.ts';
import { seats } from './seats.ts';
import { sources } from './sources.ts';
import { themes } from './themes.ts';

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
