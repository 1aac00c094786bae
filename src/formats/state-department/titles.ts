/** The titles of people in the Office of the Historian's prose, and what follows from them. */

const PORTFOLIO =
  "Foreign Affairs|External Affairs|External Relations|Foreign Relations|Foreign|Defen[sc]e|National Defen[sc]e|Finance|" +
  "(?:the )?Interior|State|Trade|Commerce|Justice|Economy|Economics|Economic Affairs|Environment|Health|Energy|Information|" +
  "Planning|Labor|Oil|Petroleum|Culture|Education";

/** Titles in the singular, those that begin like another one and are longer first. */
const SINGULAR = [
  "Vice President",
  "Chief of State",
  "Junta Member",
  "President",
  "Deputy Prime Minister",
  "Prime Minister",
  "Prime Minster",
  "Vice Premier",
  "Deputy Premier",
  "Premier",
  "Vice Chancellor",
  "Chancellor",
  `Minister (?:of|for) (?:${PORTFOLIO})`,
  `(?:Deputy |State |Senior )?(?:${PORTFOLIO}) Minister`,
  "Minister Mentor",
  "Senior Minister",
  "First Minister",
  "Chief Minister",
  "Minister",
  "(?:Deputy )?Foreign Secretary",
  "State Councill?or",
  "State Counsell?or",
  "Crown Prince",
  "Crown Princess",
  "Prince Regent",
  "Princess",
  "Prince",
  "King",
  "Queen Mother",
  "Queen",
  "Emperor",
  "Empress",
  "Amir",
  "Emir",
  "Sultan",
  "Shah",
  "Shai?kha?",
  "Sheik(?:ha?)?",
  "Grand Duke",
  "Grand Duchess",
  "Duke",
  "Duchess",
  "Pope",
  "Patriarch",
  "Archbishop",
  "Cardinal",
  "Ayatollah",
  "Vice Chairman",
  "Chairman",
  "Chairwoman",
  "Co-Chairman",
  "(?:Communist )?Party (?:General )?Secretary",
  "General Secretary",
  "First Secretary",
  "Secretary[- ]General",
  "Director[- ]General",
  "Managing Director",
  "High Representative",
  "High Commissioner",
  "(?:Deputy )?Commissioner",
  "Secretary of State",
  "Secretary of Defense",
  "Secretary of the Treasury",
  "Treasury Secretary",
  "Under Secretary of State",
  "Secretary",
  "National Security Advis[eo]r",
  "Special (?:Envoy|Representative)",
  "Ambassador",
  "Senator",
  "Congressman",
  "Governor[- ]General",
  "Governor",
  "Lieutenant Governor",
  "Mayor",
  "Speaker",
  "Generalissimo",
  "(?:Field )?Marshal",
  "(?:Major |Lieutenant |Brigadier )?General",
  "Admiral",
  "Colonel",
  "Captain Regent",
  "Taoiseach",
  "Regent",
  "Chief Executive",
  "(?:Opposition|Party) Leader",
];

const QUALIFIER =
  "(?:former|Provisional|then|then-|acting|interim|outgoing|incoming|Former|Acting|Interim|Outgoing|Deputy|First|Supreme)";
const TITLE = `(?:${QUALIFIER} )*(?:${SINGULAR.join("|")})(?:-? ?(?:elect|designate))?`;

/** One title, or two that the same person has: "Crown Prince and Prime Minister". */
export const TITLE_PATTERN = `${TITLE}(?: and ${TITLE})?`;

/** Titles that stand before several names: "Presidents Sadat and Nimeiri". */
export const PLURAL_PATTERN =
  "(?:former )?(?:Vice Presidents|Presidents|Prime Ministers|Premiers|Chancellors|Foreign Ministers|Foreign Secretaries|" +
  "Defense Ministers|Ministers|Kings|Princes|Generals|Ambassadors|Senators)";

/** A plural title as one of those who have it has it. */
export function singular(title: string): string {
  return title.replace(/ies$/, "y").replace(/s$/, "");
}

/** The office without what changes while the same person is in it: "former", "-elect", "acting". */
export function office(title: string): string {
  return title
    .replace(new RegExp(`^(?:${QUALIFIER} )+(?!Prime|Minister|Premier|Secretary)`), "")
    .replace(/^(?:former|then|acting|interim|outgoing|incoming) /i, "")
    .replace(/-? ?(?:elect|designate)$/, "")
    .replace("Minster", "Minister")
    .replace(/^Emir$/, "Amir");
}

const ROYAL =
  /^(King|Queen|Emperor|Empress|Amir|Emir|Sultan|Shah|Grand Duke|Grand Duchess|Crown Prince|Crown Princess)\b/;
const SOLE =
  /^(President|Prime Minister|Premier|Chancellor|Foreign Minister|Foreign Secretary|King|Emperor|Amir|Sultan|Shah)$/;
const OF_A_COUNTRY =
  /^(Vice |Deputy )?(President|Premier|Chancellor|Prime Minister|Foreign Secretary|Taoiseach|Mayor|Regent|Captain Regent|General Secretary|First Secretary|Generalissimo|Governor[- ]General)|State Councill?or|State Counsell?or|Minister\b|^(Prince|Princess|Duke|Queen Mother|Archduke)/;

/** Where heads of state or government are called chairman or chancellor. */
const LED_BY_CHAIRMEN: ReadonlySet<string> = new Set(["CN", "PS"]);

const LED_BY_CHANCELLORS: ReadonlySet<string> = new Set(["AT", "DD", "DE"]);

/** Titles that only a monarchy has. */
export const isRoyal = (title: string) => ROYAL.test(office(title));

/** Titles that only one person has in a country at a time. */
export const isSole = (title: string) => SOLE.test(office(title));

const OF_ANOTHER =
  /\b(?:Mayor|Secretary[- ]General|Director|High (?:Representative|Commissioner)|Commissioner|Special Representative)\b/;

/** Titles of those who act for a city or an organisation, of whatever country they are. */
export const isOfAnother = (title: string) => OF_ANOTHER.test(title);

/** Whether the holder of a title acts for the country that is visited where the text does not say otherwise. */
export function isOfItsCountry(title: string, country: string): boolean {
  if (/^Chancellor/.test(office(title))) return LED_BY_CHANCELLORS.has(country);
  if (/^(Secretary of State|Cardinal)/.test(title)) return country === "VA";
  return OF_A_COUNTRY.test(office(title)) || isRoyal(title) || (title === "Chairman" && LED_BY_CHAIRMEN.has(country));
}
