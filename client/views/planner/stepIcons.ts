import {
  CalendarCheck,
  CalendarMinus,
  CircleDot,
  CirclePlus,
  CircleX,
  GitMerge,
  type LucideIcon,
  Tags,
  UserMinus,
  UserPlus,
  UserRoundCog,
} from 'lucide-react';
import type { StepKind } from '../../api/operations.generated.ts';

export const stepIcons: Readonly<Record<StepKind, LucideIcon>> = {
  MERGE: GitMerge,
  NEST: CircleDot,
  DISSOLVE: CircleX,
  MEET: CalendarMinus,
  SHARE_DAY: CalendarCheck,
  ADD_SEAT: UserPlus,
  DROP_SEAT: UserMinus,
  MOVE_SEAT: UserRoundCog,
  RETHEME: Tags,
  CREATE_BOARD: CirclePlus,
};
