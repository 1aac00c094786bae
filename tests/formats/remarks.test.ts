import { describe, expect, it } from "vitest";
import { peopleMet } from "../../src/formats/state-department/remarks.js";
import { peopleListed } from "../../src/formats/state-department/visitors.js";

// Remarks on journeys as the Office of the Historian publishes them (public domain).

/** The people met, as "title | name | country". */
function met(remarks: string, country: string | null, day: string): string[] {
  return peopleMet(remarks, { country, start: { earliest: day, latest: day } }).map(
    (one) => `${one.title} | ${one.name} | ${one.country ?? "?"}`,
  );
}

describe("people of the country visited", () => {
  it.each([
    [
      "1969-12-05",
      "DE",
      "Met with Chancellor Brandt, Foreign Minister Scheel, and senior German officials.",
      ["Chancellor | Brandt | DE", "Foreign Minister | Scheel | DE"],
    ],
    ["2005-07-12", "KR", "Met with Foreign Minister Ban Ki Moon.", ["Foreign Minister | Ban Ki Moon | KR"]],
    ["1982-06-07", "VA", "Audience with Pope John Paul II.", ["Pope | John Paul II | VA"]],
    ["2022-11-12", "KH", "Participated in the U.S.-ASEAN and East Asia Summits.", []],
    [
      "2005-07-22",
      "LB",
      "Met with Prime Minister Seniora and Lebanese political leaders. Laid a wreath on the grave of former Prime Minister Hariri.",
      ["Prime Minister | Seniora | LB"],
    ],
    [
      "1972-06-30",
      "KW",
      "Met with Amir Sheikh Sabah as-Salim as-Sabah.",
      ["Amir | Sheikh Sabah as-Salim as-Sabah | KW"],
    ],
    [
      "1963-04-28",
      "IR",
      "Met with Shah Mohammed Reza Pahlavi and Foreign Minister Aram.",
      ["Shah | Mohammed Reza Pahlavi | IR", "Foreign Minister | Aram | IR"],
    ],
    [
      "2023-07-09",
      "GB",
      "Met with Prime Minister Rishi Sunak and King Charles III.",
      ["Prime Minister | Rishi Sunak | GB", "King | Charles III | GB"],
    ],
    [
      "1918-12-26",
      "GB",
      "Met with Prime Minister Lloyd and King George V.",
      ["Prime Minister | Lloyd | GB", "King | George V | GB"],
    ],
    ["1972-07-07", "YU", "Official visit. Met with President Tito July 9.", ["President | Tito | YU"]],
    ["1957-05-06", "FR", "Met with Prime Minister Mollet May 6.", ["Prime Minister | Mollet | FR"]],
    ["2017-09-14", "GB", "Met with Prime Minister Theresa May.", ["Prime Minister | Theresa May | GB"]],
    ["2017-09-14", "GB", "Met with Prime Minister May.", ["Prime Minister | May | GB"]],
    [
      "2009-04-16",
      "MX",
      "Did not meet with the Cabinet but met with President Calderón.",
      ["President | Calderón | MX"],
    ],
    [
      "2007-01-17",
      "DE",
      "Met with Foreign Minister Steinmeir and Chancellor Merkel.",
      ["Foreign Minister | Steinmeir | DE", "Chancellor | Merkel | DE"],
    ],
    [
      "1968-11-16",
      "ES",
      "Met with Generalissimo Franco and Foreign Minister Castiella.",
      ["Generalissimo | Franco | ES", "Foreign Minister | Castiella | ES"],
    ],
    [
      "1947-06-10",
      "CA",
      "Official visit; met with Governor General Alexander and Prime Minister Mackenzie King.",
      ["Governor General | Alexander | CA", "Prime Minister | Mackenzie King | CA"],
    ],
    ["1974-12-14", "FR", "Met with President Giscard d'Estaing.", ["President | Giscard d'Estaing | FR"]],
    [
      "1988-02-13",
      "MX",
      "Informal meeting with President de la Madrid. Signed textile agreement.",
      ["President | de la Madrid | MX"],
    ],
    [
      "2006-04-26",
      "IQ",
      "Met with Prime Minister-designate al-Maliki and with Iraqi political leaders.",
      ["Prime Minister-designate | al-Maliki | IQ"],
    ],
    [
      "2001-06-14",
      "SE",
      "Attended U.S.-European Union Summit Meeting; met with King Carl XVI Gustav.",
      ["King | Carl XVI Gustav | SE"],
    ],
    [
      "2006-01-16",
      "LR",
      "Attended the inauguration of President Johnson-Sirleaf.",
      ["President | Johnson-Sirleaf | LR"],
    ],
  ])("%s %s: %s", (day, country, remarks, people) => {
    expect(met(remarks, country, day)).toEqual(people);
  });
});

describe("people of another country, given by an adjective or a name", () => {
  it.each([
    [
      "2024-01-22",
      "ZA",
      "Met with Djiboutian President Guelleh, Bissau-Guinean President Embaló, and PRC State Councilor Wang Yi.",
      ["President | Guelleh | DJ", "President | Embaló | GW", "State Councilor | Wang Yi | CN"],
    ],
    [
      "2023-07-28",
      "AU",
      "Met with U.S. Ambassador Caroline Kennedy and Foreign Minister Penny Wong.",
      ["Ambassador | Caroline Kennedy | US", "Foreign Minister | Penny Wong | AU"],
    ],
    [
      "2011-01-01",
      "GB",
      "Met with Prime Minister David Cameron and Foreign Secretary William Hague, and Russian Foreign Minister Sergey Lavrov.",
      [
        "Prime Minister | David Cameron | GB",
        "Foreign Secretary | William Hague | GB",
        "Foreign Minister | Sergey Lavrov | RU",
      ],
    ],
    [
      "2001-02-24",
      "EG",
      "Met with senior Egyptian officials and with Russian Foreign Minister Ivanov.",
      ["Foreign Minister | Ivanov | RU"],
    ],
    [
      "2003-03-16",
      "PT",
      "Discussed the Iraq crisis with British Prime Minister Blair, Spanish President Aznar, and Portuguese Prime Minister Durao.",
      ["Prime Minister | Blair | GB", "President | Aznar | ES", "Prime Minister | Durao | PT"],
    ],
    [
      "2024-11-15",
      "PE",
      "Met with President Dina Boluarte and with President Xi Jinping of China.",
      ["President | Dina Boluarte | PE", "President | Xi Jinping | CN"],
    ],
    [
      "2014-06-05",
      "BE",
      "Met with Prime Ministers David Cameron (United Kingdom) and Matteo Renzi (Italy).",
      ["Prime Minister | David Cameron | GB", "Prime Minister | Matteo Renzi | IT"],
    ],
    [
      "1978-06-16",
      "PA",
      "Also met informally with Presidents Perez of Venezuela, Carazo of Costa Rica, and Prime Minister Manley of Jamaica.",
      ["President | Perez | VE", "President | Carazo | CR", "Prime Minister | Manley | JM"],
    ],
    [
      "1990-07-08",
      "FR",
      "Met with President Mitterrand and with President Houphouet-Boigny of the Ivory Coast.",
      ["President | Mitterrand | FR", "President | Houphouet-Boigny | CI"],
    ],
    [
      "1961-06-03",
      "AT",
      "Accompanied President Kennedy to talks with Soviet Premier Khrushchev.",
      ["President | John F. Kennedy | US", "Premier | Khrushchev | SU"],
    ],
    [
      "1999-09-02",
      "EG",
      "Met with President Mubarak, Foreign Minister Moussa, and Palestinian Authority Chairman Arafat.",
      ["President | Mubarak | EG", "Foreign Minister | Moussa | EG", "Chairman | Arafat | PS"],
    ],
    [
      "1974-04-05",
      "FR",
      "Attended memorial services for former President Pompidou. Met afterward with interim President Poher, Italian Prime Minister Leone, and West German Chancellor Brandt.",
      ["interim President | Poher | FR", "Prime Minister | Leone | IT", "Chancellor | Brandt | DE"],
    ],
    ["1969-02-24", "GB", "Accompanied President Nixon on an informal visit.", ["President | Richard M. Nixon | US"]],
    [
      "1991-01-08",
      "CH",
      "Discussed the Persian Gulf crisis with Iraqi Foreign Minister Aziz.",
      ["Foreign Minister | Aziz | IQ"],
    ],
  ])("%s %s: %s", (day, country, remarks, people) => {
    expect(met(remarks, country, day)).toEqual(people);
  });
});

describe("people whose names follow their titles", () => {
  it.each([
    [
      "2021-06-15",
      "BE",
      "Met with the President of the European Council, Charles Michel, and the Secretary General of NATO, Jens Stoltenberg.",
      ["President of the European Council | Charles Michel | ?", "Secretary General of NATO | Jens Stoltenberg | ?"],
    ],
    [
      "2023-10-13",
      "SA",
      "Met with the Emir of Qatar, Sheikh Tamim bin Hamad Al Thani, and the Turkish President, Recep Tayyip Erdoğan.",
      ["Emir | Sheikh Tamim bin Hamad Al Thani | QA", "President | Recep Tayyip Erdoğan | TR"],
    ],
    ["1977-12-31", "IR", "Met with the Shah, Mohammad Reza Pahlavi.", ["Shah | Mohammad Reza Pahlavi | IR"]],
    ["1975-05-29", "FR", "Met with the Prime Minister, Sadat, and Hussein.", []],
    ["2023-05-01", "GT", "Met with the President of Guatemala, El Salvador, and Honduras.", []],
    ["2023-05-01", "GT", "Met with the Foreign Minister, Members of Congress, and others.", []],
  ])("%s in %s: %s", (day, country, remarks, expected) => {
    expect(met(remarks, country, day)).toEqual(expected);
  });
});

describe("several people with one title", () => {
  it.each([
    [
      "Met with French, British, and German Foreign Ministers Alain Juppé, William Hague, and Guido Westerwelle.",
      [
        "Foreign Minister | Alain Juppé | FR",
        "Foreign Minister | William Hague | GB",
        "Foreign Minister | Guido Westerwelle | DE",
      ],
    ],
    [
      "Met with Egyptian and Jordanian Foreign Ministers Shoukry and Judeh.",
      ["Foreign Minister | Shoukry | EG", "Foreign Minister | Judeh | JO"],
    ],
    [
      "Met with Egyptian and Jordanian Foreign Ministers Shoukry, Judeh, and Fahmi.",
      ["Foreign Minister | Shoukry | ?", "Foreign Minister | Judeh | ?", "Foreign Minister | Fahmi | ?"],
    ],
    ["Met with Russian Presidents Medvedev and Putin.", ["President | Medvedev | RU", "President | Putin | RU"]],
  ])("have their own countries, if there are as many countries as names: %j", (remarks, expected) => {
    expect(met(remarks, "BE", "2014-06-25")).toEqual(expected);
  });
});

describe("the country is unknown for", () => {
  it.each([
    [
      "two prime ministers in one country",
      "1954-07-13",
      "FR",
      "Conferred with Prime Ministers Eden and Mendes-France on the Geneva Conference.",
      ["Prime Minister | Eden | ?", "Prime Minister | Mendes-France | ?"],
    ],
    [
      "leaders at a summit",
      "2021-10-29",
      "IT",
      "Met with Prime Minister Mario Draghi, President Emmanuel Macron, Chancellor Angela Merkel, and Prime Minister Boris Johnson.",
      [
        "Prime Minister | Mario Draghi | ?",
        "President | Emmanuel Macron | ?",
        "Chancellor | Angela Merkel | ?",
        "Prime Minister | Boris Johnson | ?",
      ],
    ],
    [
      "someone named after a person of another country",
      "2008-03-30",
      "JO",
      "Met with Palestinian President Abbas and King Abdullah II.",
      ["President | Abbas | PS", "King | Abdullah II | ?"],
    ],
    [
      "officers of organisations",
      "1959-02-06",
      "FR",
      "Met with President De Gaulle, Foreign Minister Couve de Murville, and NATO Secretary General Spaak.",
      ["President | De Gaulle | FR", "Foreign Minister | Couve de Murville | FR", "NATO Secretary General | Spaak | ?"],
    ],
    [
      "someone whom a secretary accompanies",
      "1985-03-12",
      "SU",
      "Accompanied Vice President Bush to the funeral of Soviet President Chernenko.",
      ["Vice President | Bush | ?"],
    ],
    ["a king in a republic", "1977-05-10", "CH", "Met with King Hussein.", ["King | Hussein | ?"]],
    [
      "a region's president",
      "2006-10-05",
      "IQ",
      "Met with Prime Minister al-Maliki and with Kurdish Regional President Barzani.",
      ["Prime Minister | al-Maliki | IQ", "Kurdish Regional President | Barzani | ?"],
    ],
    [
      "soldiers and ambassadors",
      "2008-01-11",
      "KW",
      "Met with Ambassador Crocker at Camp Arifjan and addressed U.S. military personnel.",
      ["Ambassador | Crocker | ?"],
    ],
  ])("%s", (_why, day, country, remarks, people) => {
    expect(met(remarks, country, day)).toEqual(people);
  });
});

it.each([
  "Met with the Presidents of Bosnia, Croatia, and Serbia.",
  "Discussed the Kosovo crisis with Contact Group Foreign Ministers.",
  "Attended funeral of Prime Minister Holt and conferred with other attending heads of state.",
  "Met with the wife of former Deputy Prime Minister Anwar Ibrahim.",
  "Attended NATO Foreign Ministers' Meeting and visited the tomb of President Ataturk.",
  "Met with the British and French Foreign Ministers.",
  "Met with the European Council President and the High Representative for Foreign Affairs.",
  "Did not meet with President Calderón.",
  "Was unable to meet with President Calderón and Foreign Minister Espinosa.",
  "Cancelled a meeting with President Calderón.",
  "Met with neither President Calderón nor Foreign Minister Espinosa.",
  "Vacation.",
  "",
])("finds nobody who was met by name: %s", (remarks) => {
  expect(met(remarks, "FR", "1996-06-02")).toEqual([]);
});

describe("titles can be any words of an office in grammatical order", () => {
  it.each([
    [
      "MX",
      "Met with Secretary of Foreign Affairs Luis Videgaray.",
      ["Secretary of Foreign Affairs | Luis Videgaray | MX"],
    ],
    ["CA", "Met with Secretary for External Affairs Clark.", ["Secretary for External Affairs | Clark | CA"]],
    [
      "VA",
      "Met with Secretary for Relations with States Tauran.",
      ["Secretary for Relations with States | Tauran | VA"],
    ],
    ["GB", "Met with Minister of Transport Chris Grayling.", ["Minister of Transport | Chris Grayling | GB"]],
    [
      "IE",
      "Met with Taoiseach Leo Varadkar and Tánaiste Simon Coveney.",
      ["Taoiseach | Leo Varadkar | IE", "Tánaiste | Simon Coveney | IE"],
    ],
    [
      "BE",
      "Met with the President of the European Commission Ursula von der Leyen.",
      ["President of the European Commission | Ursula von der Leyen | ?"],
    ],
    ["ZA", "Met with International Relations Minister Pandor.", ["International Relations Minister | Pandor | ZA"]],
    [
      "FR",
      "Met with South African International Relations Minister Pandor.",
      ["International Relations Minister | Pandor | ZA"],
    ],
    [
      "GB",
      "Met with Chancellor of the Exchequer Philip Hammond.",
      ["Chancellor of the Exchequer | Philip Hammond | GB"],
    ],
    [
      "AT",
      "Met with EU High Representative Josep Borrell, NATO Secretary General Jens Stoltenberg, and UN Special Envoy Staffan de Mistura.",
      [
        "EU High Representative | Josep Borrell | ?",
        "NATO Secretary General | Jens Stoltenberg | ?",
        "UN Special Envoy | Staffan de Mistura | ?",
      ],
    ],
    [
      "BE",
      "Met with High Representative of the Union for Foreign Affairs and Security Policy Josep Borrell.",
      ["High Representative of the Union for Foreign Affairs and Security Policy | Josep Borrell | ?"],
    ],
    [
      "CH",
      "Met with UN High Commissioner for Refugees Filippo Grandi.",
      ["UN High Commissioner for Refugees | Filippo Grandi | ?"],
    ],
    ["LB", "Met with Speaker of Parliament Nabih Berri.", ["Speaker of Parliament | Nabih Berri | LB"]],
    ["AU", "Met with the Prime Minister Gillard and others.", ["Prime Minister | Gillard | AU"]],
    ["LY", "Met with Head of State Qadhafi.", ["Head of State | Qadhafi | LY"]],
    ["MM", "Met with Commander-in-Chief Min Aung Hlang.", ["Commander-in-Chief | Min Aung Hlang | ?"]],
    [
      "ID",
      "Met with Minister of Fisheries and Oceans Susi Pudjiastuti.",
      ["Minister of Fisheries and Oceans | Susi Pudjiastuti | ID"],
    ],
    [
      "FR",
      "Met with President of Egypt Abdel Fattah al-Sisi and King of Jordan Abdullah II.",
      ["President | Abdel Fattah al-Sisi | EG", "King | Abdullah II | JO"],
    ],
    ["BE", "Met with Governor of Georgia Brian Kemp.", ["Governor of Georgia | Brian Kemp | ?"]],
    [
      "RU",
      "Met with Foreign and Defense Ministers Lavrov and Shoigu.",
      ["Foreign Minister | Lavrov | RU", "Defense Minister | Shoigu | RU"],
    ],
    [
      "MX",
      "Was joined by Secretary of Homeland Security John Kelly.",
      ["Secretary of Homeland Security | John Kelly | ?"],
    ],
    [
      "SA",
      "Met with Russian Aide to the President Yuri Ushakov and Special Envoy to the Middle East Steve Witkoff.",
      ["Aide to the President | Yuri Ushakov | RU", "Special Envoy to the Middle East | Steve Witkoff | ?"],
    ],
  ])("%s: %s", (country, remarks, people) => {
    expect(met(remarks, country, "2018-06-02")).toEqual(people);
  });

  it.each([
    "Met with the Chief Prosecutor of the International War Crimes Tribunal.",
    "Met with President Mubarak's adviser.",
    "Met with the adviser to Prime Minister Erdogan.",
    "Met with the representative of President Assad.",
    "Met while attending UN General Assembly sessions.",
    "Met with the Mayor of New York.",
    "Met at the President Lincoln Memorial.",
  ])("but do not always belong to the person met: %s", (remarks) => {
    expect(met(remarks, "FR", "1996-06-02")).toEqual([]);
  });
});

it.each([
  [
    "Met with National Security Advisor Jake Sullivan and Foreign Minister Hayashi.",
    ["National Security Advisor | Jake Sullivan | ?", "Foreign Minister | Hayashi | JP"],
  ],
  [
    "Met with Government Spokesman Matsuno and Prime Minister Kishida.",
    ["Government Spokesman | Matsuno | ?", "Prime Minister | Kishida | JP"],
  ],
  [
    "Met with EU High Representative Ashton and President Jahjaga.",
    ["EU High Representative | Ashton | ?", "President | Jahjaga | JP"],
  ],
  ["Met with advisors of President Jahjaga.", []],
  ["Met with Government officials, and with the family of President Jahjaga.", []],
])("distinguishes titles from words that mean somebody else was met: %s", (remarks, people) => {
  expect(met(remarks, "JP", "2022-06-02")).toEqual(people);
});

it.each([
  ["Met with President Ferdinand Marcos Jr. Signed an agreement.", ["President | Ferdinand Marcos Jr. | PH"]],
  [
    "Met with President Ferdinand Marcos Jr. and Foreign Secretary Enrique Manalo.",
    ["President | Ferdinand Marcos Jr. | PH", "Foreign Secretary | Enrique Manalo | PH"],
  ],
  ["Met with Speaker Ramon Mitra, Jr., at Manila.", ["Speaker | Ramon Mitra, Jr. | ?"]],
  ["Met with Minister Juan Enrile III.", ["Minister | Juan Enrile III | PH"]],
])("keeps generational suffixes: %s", (remarks, people) => {
  expect(met(remarks, "PH", "2023-06-02")).toEqual(people);
});

it("does not identify a US president in a month when two were in office", () => {
  const [open] = peopleMet("Met with President Reagan.", {
    country: "GB",
    start: { earliest: "1989-01-01", latest: "1989-01-31" },
  });
  expect(open?.president).toBeUndefined();
  const [sure] = peopleMet("Met with President Reagan.", {
    country: "GB",
    start: { earliest: "1988-12-01", latest: "1988-12-31" },
  });
  expect(sure?.name).toBe("Ronald Reagan");
});

it.each([
  ["President Anwar Sadat, Prime Minister Mustafa Khalil", ["President Anwar Sadat", "Prime Minister Mustafa Khalil"]],
  ["Prime Minister Rudolphus F. M. (Ruud) Lubbers", ["Prime Minister Rudolphus F. M. Lubbers"]],
  ["President- elect Ernesto Zedillo Ponce de Leon", ["President-elect Ernesto Zedillo Ponce de Leon"]],
  ["King Kalakaua", ["King Kalakaua"]],
  ["Presidents Moon Jae-in and Xi Jinping", ["President Moon Jae-in", "President Xi Jinping"]],
  ["Prime Minister Theresa May", ["Prime Minister Theresa May"]],
  ["Dr. Kwame Nkrumah, Prime Minister", ["Prime Minister Kwame Nkrumah"]],
  ["Premier & Prince Sihanouk", ["Premier & Prince Sihanouk"]],
  ["Prime Minister-Prince Norodom Kantol", ["Prime Minister-Prince Norodom Kantol"]],
  ["Governor General Earl of Athlone", ["Governor General Earl of Athlone"]],
  ["President Archbishop Makarios III", ["President Archbishop Makarios III"]],
  ["Jose Luis Rodriguez Zapatero", ["Jose Luis Rodriguez Zapatero"]],
  ["President-elect of Brazil Juscelino Kubitschek", ["President-elect Juscelino Kubitschek"]],
])("reads the visitors %s", (visitor, people) => {
  expect(namesListed(visitor)).toEqual(people);
  expect(peopleListed(visitor).isAll).toBe(true);
});

it.each([
  ["President Anwar Sadat and Mrs. Sadat", ["President Anwar Sadat"]],
  ["Prime Minister Menzies, accompanied by a trade delegation", ["Prime Minister Menzies"]],
  ["The wife of President Sukarno", []],
  ["Special Envoy of President Tito", []],
  ["Soviet Delegation", []],
  ["Members of the Royal Family", []],
  ["Heads of State and Government attending the Summit", []],
])("reports that it does not read all of the visitors %s", (visitor, people) => {
  expect(namesListed(visitor)).toEqual(people);
  expect(peopleListed(visitor).isAll).toBe(false);
});

function namesListed(visitor: string): string[] {
  return peopleListed(visitor).people.map(({ title, name }) => `${title} ${name}`.trim());
}
