import type { ComponentType } from 'react';
import type { RecordKindQuery } from '../../api/operations.generated.ts';
import { ActionRecord } from './ActionRecord.tsx';
import { AreaRecord } from './AreaRecord.tsx';
import { AttendanceRecord } from './AttendanceRecord.tsx';
import { BoardRecord } from './BoardRecord.tsx';
import { MeetingRecord } from './MeetingRecord.tsx';
import { OrganisationRecord } from './OrganisationRecord.tsx';
import { PersonRecord } from './PersonRecord.tsx';
import { PostRecord } from './PostRecord.tsx';
import { SeatRecord } from './SeatRecord.tsx';
import { SourceRecord } from './SourceRecord.tsx';
import { TenureRecord } from './TenureRecord.tsx';
import { ThemeRecord } from './ThemeRecord.tsx';

type Kind = NonNullable<RecordKindQuery['node']>['__typename'];

/** What shows a record of each kind. */
export const recordKinds: Record<Kind, ComponentType<{ id: string }>> = {
  Board: BoardRecord,
  Person: PersonRecord,
  Organisation: OrganisationRecord,
  Post: PostRecord,
  Seat: SeatRecord,
  Tenure: TenureRecord,
  Meeting: MeetingRecord,
  Attendance: AttendanceRecord,
  Action: ActionRecord,
  Theme: ThemeRecord,
  Area: AreaRecord,
  Source: SourceRecord,
};
