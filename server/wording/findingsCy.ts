import type { FindingSentence } from './findingsEn.ts';

/** What matters most, in Welsh. Names stand where nothing mutates them. */
export const findingsCy: Record<FindingSentence, string> = {
  SHARE_PEOPLE:
    '{a} / {b}: nifer y bobl ar y ddau fwrdd yw {shared}, o’r {sizeA} a’r {sizeB} sy’n eistedd arnynt; byddai siawns yn rhoi {expected}.',
  COULD_MERGE: 'Yr un bobl ydynt bron: gofynnwch a fyddai un bwrdd yn ddigon.',
  COULD_NEST: 'Mae bron pawb sydd ar y lleiaf ({a}) yn eistedd ar y llall: gofynnwch a allai fod yn rhan ohono.',
  COULD_ALIGN: 'Gofynnwch a ellid eu cysoni.',
  MANY_ALIKE:
    '{person}: seddi ar {boards} o fyrddau; mae {similar} ohonynt yn debyg i un arall o ran eu pobl eraill, a chyda’i gilydd maent yn werth {effective} o rai ar wahân.',
  MANY_BOARDS: '{person}: seddi ar {boards} o fyrddau: {list}.',
  MEETINGS_DUPLICATED:
    'O’r {meetings} o gyfarfodydd {a}, mae {duplicated} yn cael eu dyblygu gan gyfarfod agosaf {b}, â phobl yn gyffredin. Dyddiau rhyngddynt: {apart}.',
  NO_WAY_UP:
    '{theme}: ni wyddys am unrhyw ffordd at fwrdd {above}, na llinell adrodd na pherson, yn uniongyrchol na thrwy fyrddau eraill y thema, o’r canlynol: {boards}.',
  MORE_THAN_ELSEWHERE:
    '{area}: {count} o fyrddau {tier} ar gyfer {theme} neu themâu culach: {boards}. Ni wyddys bod gan unrhyw ardal arall o’r un math fwy na {elsewhere}.',
  WORTH_FEWER: 'O ran y bobl sydd arnynt, maent yn werth {effective} o rai ar wahân.',
  SAME_PEOPLE_AGAIN:
    '{area}: {count} o fyrddau {tier} ar gyfer {theme} neu themâu culach: {boards}. O ran y bobl sydd arnynt, maent yn werth {effective} o rai ar wahân.',
  MANY_HERE:
    '{area}: {count} o fyrddau {tier} ar gyfer {theme} neu themâu culach, heb gyfrif eu his-grwpiau: {boards}.',
  NONE_HERE:
    '{area}: ni wyddys am fwrdd o’i heiddo ei hun ar gyfer {theme} neu themâu culach; o’r {of} o ardaloedd o’r un math, mae gan {addressed} un.',
  ONE_CIRCLE:
    'Mae {count} o fyrddau yn un cylch: {boards}. O’r {people} o bobl sy’n eistedd arnynt, mae {shared} yn eistedd ar ddau neu fwy ar yr un pryd.',
  CARRIED_BY_MANY:
    '{organisation}: cynrychiolaeth ar {boards} o fyrddau, gan {people} o bobl a enwir. Y nifer mwyaf i un person: {carried} ({person}).',
  CARRIED_BY_ONE:
    '{organisation}: cynrychiolaeth ar {boards} o fyrddau; yr unig berson a enwir drosto yw {person}, ar {carried} ohonynt.',
  HELD_BY_NO_PERSON: '{organisation}: cynrychiolaeth ar {boards} o fyrddau; ni enwir neb drosto.',
  HOURS_CARRIED:
    'Oriau y flwyddyn, yn hysbys ar gyfer {known} o’r {boards} o fyrddau hyn: {hours}; cyfran {person}: {carried}.',
  PEERS_SIT:
    '{organisation}: ni wyddys am sedd ar y bwrdd hwn: {board}. O’i {of} o gymheiriaid, mae {there} yn eistedd yno.',
  ONLY_WAY_UP: 'Hyd y gwyddys, dim ond {person} sy’n cysylltu {boards} â’r haen uchaf ar gyfer {theme}.',
  AT_THE_SAME_TIME:
    'Cyfarfodydd ar yr un pryd, {a} / {b}: {clashes}, y diweddaraf ar {day}. Pobl y cymerodd y ddau eu hamser: {people}.',
  PLANNED_AT_THE_SAME_TIME:
    'Cyfarfodydd a gyhoeddwyd ar gyfer yr un pryd, {a} / {b}: {clashes}, y cynharaf ar {day}. Pobl y cymerai’r ddau eu hamser: {people}.',
};
