/** What matters most, in English. Numbers stand so that one and many read alike. */
export const findingsEn = {
  SHARE_PEOPLE:
    '{a} and {b} share {shared} people, of the {sizeA} and {sizeB} who sit on them; chance would give {expected}.',
  COULD_MERGE: 'They are nearly the same people: ask whether one board would do.',
  COULD_NEST: 'Nearly everybody of {a} sits on the other: ask whether it could be part of it.',
  COULD_ALIGN: 'Ask whether they could be aligned.',
  MANY_ALIKE:
    '{person} has a seat on {boards} boards; {similar} of them resemble another in their other people, and all together they are worth {effective} separate ones.',
  MANY_BOARDS: '{person} has a seat on {boards} boards: {list}.',
  MEETINGS_DUPLICATED:
    'Of {meetings} meetings of {a}, {duplicated} are duplicated by the nearest meeting of {b}, with people in common. Days apart: {apart}.',
  NO_WAY_UP:
    'For {theme}, no way is known to a {above} board from {boards}: no reporting line and no person, directly or through other boards of the theme.',
  MORE_THAN_ELSEWHERE:
    '{area} has {count} {tier} boards for {theme} or narrower themes: {boards}. No other area of its kind is known to have more than {elsewhere}.',
  WORTH_FEWER: 'By the people on them they are worth {effective} separate ones.',
  SAME_PEOPLE_AGAIN:
    '{area} has {count} {tier} boards for {theme} or narrower themes: {boards}. By the people on them they are worth {effective} separate ones.',
  MANY_HERE: '{area} has {count} {tier} boards for {theme} or narrower themes, their sub-groups not counted: {boards}.',
  NONE_HERE:
    'No board of its own for {theme} or narrower themes is known in {area}; of the {of} areas of its kind, {addressed} have one.',
  ONE_CIRCLE:
    '{count} boards are one circle: {boards}. Of the {people} people who sit on them, {shared} sit on two or more at once.',
  CARRIED_BY_MANY:
    '{organisation} is represented on {boards} boards, by {people} people who are named. Most boards for one person: {carried} ({person}).',
  CARRIED_BY_ONE:
    '{organisation} is represented on {boards} boards; the only person named for it is {person}, on {carried} of them.',
  HELD_BY_NO_PERSON: '{organisation} is represented on {boards} boards; no person is named for it.',
  HOURS_CARRIED:
    'Hours a year, known for {known} of these {boards} boards: {hours}, of which {person} carries {carried}.',
  PEERS_SIT: '{organisation} is not known to sit on {board}, where {there} of its {of} peers sit.',
  ONLY_WAY_UP: 'As far as is known, only {person} connects {boards} with the top tier for {theme}.',
  AT_THE_SAME_TIME:
    'Meetings of {a} and {b} at the same time: {clashes}, the latest on {day}. People whose time both took: {people}.',
  PLANNED_AT_THE_SAME_TIME:
    'Meetings announced by {a} and {b} for the same time: {clashes}, the earliest on {day}. People whose time both would take: {people}.',
};

export type FindingSentence = keyof typeof findingsEn;
