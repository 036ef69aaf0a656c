import type { MeetingReasonCode } from './meetingReasonsEn.ts';

/** Why two meetings, or two boards that meet, are held to duplicate each other, in Welsh. */
export const meetingReasonsCy: Record<MeetingReasonCode, string> = {
  SERIES_DUPLICATED:
    'Nifer cyfarfodydd {board} y gellir eu cymharu yw {meetings}, ac mae {duplicated} ohonynt yn cael eu dyblygu gan gyfarfod agosaf y bwrdd arall: mwy na’u hanner.',
  SINGLES_DUPLICATED:
    'Nifer cyfarfodydd {board} y gellir eu cymharu yw {meetings}, ac mae {duplicated} ohonynt yn cael eu dyblygu gan gyfarfod agosaf y bwrdd arall: rhy ychydig i fod yn gyfres.',
  SAME_PEOPLE: 'Pobl yn y ddau: {shared} o’r {size} yn y cyfarfod lleiaf ({containment}).',
  DAYS_APART: 'Dyddiau rhwng y ddau: {days}.',
  DAYS_UNSURE: 'Dim ond mis un dyddiad sy’n hysbys, felly gall fod rhwng {least} a {most} o ddyddiau rhwng y ddau.',
  DAYS_BETWEEN: 'Dyddiau rhwng cyfarfodydd o’r fath: o {least} i {most}.',
  SAME_ORGANISATIONS:
    'O’r sefydliadau a gynrychiolir ar y naill fwrdd neu’r llall, mae {organisationJaccard} ar y ddau.',
  SAME_THEMES: 'Mae themâu’r ddau fwrdd yn debyg o {themeSimilarity}.',
  SAME_GROUND: 'O dir y bwrdd sy’n cwmpasu leiaf, mae {areaSimilarity} yn gyffredin i’r ddau.',
  SEATS_STOOD_IN:
    'Ni chofnodwyd neb yn bresennol yng nghyfarfod {board} ({date}): defnyddir seddi’r diwrnod hwnnw yn lle hynny.',
  SEATS_STOOD_IN_AT:
    'O’r cyfarfodydd hyn ({of}), ni chofnodwyd neb yn bresennol mewn {meetings}: defnyddir seddi’r diwrnod yn lle hynny.',
  UNDATED_SEATS: 'Cyfrifir rhywun drwy sedd heb unrhyw ddyddiad, y cymerir ei bod yn dal bob amser.',
  PLANNED: 'Mae’r cyfarfodydd wedi’u cyhoeddi; nid oes neb yn dweud iddynt gael eu cynnal.',
  ABOVE: 'Mae un bwrdd yn rhan o’r llall neu’n adrodd iddo, felly mae disgwyl gweld yr un bobl.',
};
