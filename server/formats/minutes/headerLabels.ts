// What the lines above the lists say of themselves: `Date:`, `Venue:`; and the words of boards and places.

export const labels = {
  date: /^(?:meeting )?(?:date(?: of meeting)?(?: (?:and|&) time)?|dyddiad(?: y cyfarfod)?(?: (?:ac|a) amser)?|when|held on|date\/time|pryd|day)(?:\s*\/\s*[\p{L}' ]{3,25}?)?\s*(?:[:\t]|\s[-–]\s)\s*/iu,
  time: /^(?:times?|start(?: time)?|amser(?:oedd)?|meeting time)(?:\s*\/\s*[\p{L}' ]{3,25}?)?\s*(?:[:\t]|\s[-–]\s)\s*/iu,
  place:
    /^(?:venue|location|place|where|lleoliad|man cyfarfod|man|meeting place|ble|held at|platform|room)(?:\s*\/\s*[\p{L}' ]{3,25}?)?\s*(?:[:\t]|\s[-–]\s)\s*/iu,
  board:
    /^(?:meeting(?: title| name)?|board|committee|group|name of (?:meeting|group|board|committee)|title|subject|teitl|cyfarfod|bwrdd|pwyllgor|grŵp|forum|partnership|enw'?r? (?:cyfarfod|grŵp|bwrdd))(?:\s*\/\s*[\p{L}' ]{3,25}?)?\s*(?:[:\t]|\s[-–]\s)\s*/iu,
};

/** Whether a line says what it is about. */
export const isLabelled = (text: string): boolean => Object.values(labels).some((label) => label.test(text));

export const boardWord =
  /(?<!\p{L})(?:boards?|partnerships?|committee|sub-?committee|forum|group|panel|network|council|cabinet|team|taskforce|task force|assembly|alliance|executive|trustees|governors|collaborative|consortium|working party|working group|steering group|steering committee|cluster|commission|governing body|corff llywodraeth(?:u|ol)|bwrdd|partneriaeth|pwyllgor|(?:is|cyd)-?bwyllgor|fforwm|grŵp|grwp|rhwydwaith|cyngor|cabinet|tîm|tasglu|clwstwr|gweithgor|cynghrair|bord)(?!\p{L})/iu;
/** `Sample Village Hall Trust` is called after its place and is none. */
export const ofPlace = /(?<!\p{L})(?:trust|charity|association|society|ymddiriedolaeth|cymdeithas|elusen)$/iu;
export const placeWord =
  /(?:virtual(?:ly)?(?: meeting)?|teams|zoom|online|ar-?lein|rhithiol|remote|room|chamber|hall|centre|offices?|building|headquarters|hq|house|library|neuadd|siambr|ystafell|canolfan|swyddfa|hybrid)(?!\p{L})/iu;
