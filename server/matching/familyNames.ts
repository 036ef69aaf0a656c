// Family names so usual that a spelling close to one of them, and among them too, is another name: Davis is not Davies misspelt.

const usual = new Set(
  `
jones davies davis williams evans evens thomas roberts robert lewis louis hughes morgan morgans griffiths griffith edwards edward owen owens bowen james
johns john rees rhys reese price pryce prys prosser jenkins jenkin phillips philips phillip harris parry perry powell morris morriss richards richard
rogers rodgers smith smyth smythe brown browne taylor tayler clark clarke clerk green greene white whyte hall hill wood woods martin martyn turner moore
more cooper ward watson baker allen allan alan young king wright robinson walker hughs lloyd llywelyn llewelyn llewellyn llewellin howell howells hopkins hopkin
watkins watkin john bevan beavan bevans pugh puw pritchard prichard vaughan vaughn ellis elis francis humphreys humphries humphrey george nicholas
daniel daniels samuel samuels matthews mathews matthew stephens stevens stephen steven thompson thomson johnson johnston jonson anderson andersen reid reed
read wilson willson miller millar mills mill gray grey grant stewart stuart stephenson stevenson macdonald mcdonald ross roos bell ball kelly kelley
murphy murphey ryan byrne burn burns ahmed ahmad khan hussain hussein ali shah patel singh begum lee leigh lea li webb web palmer fisher fischer barker parker
cook cooke cox cocks adams adam day dey dean deane carter cater harvey hervey barnes barns knight night mason nason hunt hurst holmes homes walsh welsh
welch hart heart harte marsh march french finch fletcher bird byrd byrne bryn brynmor gwynne gwyn gwynn wynne wynn wyn glyn glynn glynne tudor tudur
`
    .trim()
    .split(/\s+/),
);

/** Whether many bear it, whoever is in the landscape. @param name folded */
export function isUsualFamily(name: string): boolean {
  return usual.has(name);
}
