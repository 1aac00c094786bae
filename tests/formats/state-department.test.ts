import { expect, it } from "vitest";
import { type Stated, stated } from "./stated.js";

// Entries as the Office of the Historian publishes them (public domain), shortened.

interface Trip {
  readonly id: number;
  readonly start: string;
  readonly end?: string;
  readonly country: string;
  readonly slug?: string;
  readonly remarks: string;
  readonly who?: readonly [key: string, name: string, role: string];
}

const POWELL = ["powell-colin-luther", "Colin Luther Powell", "secretary"] as const;
const CLINTON = ["clinton-william-j", "William J. Clinton", "president"] as const;

function trips(...list: readonly Trip[]): Record<string, string> {
  const elements = list.map(({ id, start, end = start, country, slug = "", remarks, who = POWELL }) => {
    const [key, name, role] = who;
    return `<trip role="${role}" who="${key}"><id>${id}</id><role>${role}</role><name>${name}</name>
      <start-date>${start}</start-date><end-date>${end}</end-date><country id="${slug}">${country}</country>
      <locale>Somewhere</locale><remarks>${remarks}</remarks></trip>`;
  });
  return {
    "secretary-travels/trips.xml": `<?xml version="1.0" encoding="UTF-8"?><trips>${elements.join("\n")}</trips>`,
  };
}

function participants({ all, nameOf }: Stated): string[][] {
  return all("meeting").map((meeting) =>
    meeting.participants.map(({ actor, title, representing }) => `${title} ${nameOf(actor)} (${representing ?? "?"})`),
  );
}

it("reads a file outside the published folders only if no file is inside them", async () => {
  const [file = ""] = Object.values(trips({ id: 1, start: "2001-02-24", country: "Egypt", remarks: "" }));
  const alone = await stated("state-department-travels", { "trips.xml": file });
  expect(alone.all("meeting")).toHaveLength(1);
  const beside = await stated("state-department-travels", {
    "secretary-travels/trips.xml": file,
    "other/trips.xml": "<codes/>",
  });
  expect(beside.all("meeting")).toHaveLength(1);
  expect(beside.account.notes).toEqual([expect.stringMatching(/1 file was not read, .*other\/trips\.xml/)]);
});

it("states a journey as a meeting with the people met", async () => {
  const read = await stated(
    "state-department-travels",
    trips({
      id: 1232,
      start: "2001-02-24",
      end: "2001-02-25",
      country: "Egypt",
      remarks: "Met with President Mubarak and with Russian Foreign Minister\n  Ivanov.",
    }),
  );
  expect(read.all("meeting")).toMatchObject([
    {
      title: "Secretary of State Colin Luther Powell in Egypt",
      summary: "Met with President Mubarak and with Russian Foreign Minister Ivanov.",
      date: "2001-02-24/2001-02-25",
      type: "VISIT",
      host: "EG",
      place: { name: "Somewhere", country: "EG" },
      citations: [{ source: "collection", locator: "journey 1232" }],
    },
  ]);
  expect(participants(read)).toEqual([
    ["Secretary of State Colin Luther Powell (US)", "President Mubarak (EG)", "Foreign Minister Ivanov (RU)"],
  ]);
  const [powell, mubarak] = read.all("person");
  expect(powell?.identifiers).toEqual([{ scheme: "state-department-pocom", value: "powell-colin-luther" }]);
  expect(mubarak).toMatchObject({
    description: "Named as President. Not yet reconciled with people of other datasets.",
    identifiers: [],
    nationalities: ["EG"],
    positions: [{ title: "President", country: "EG", from: "../2001-02-24", to: "2001-02-24/.." }],
  });
});

it("treats the holder of an office as one person if no more than eight years pass between meetings", async () => {
  const { all } = await stated(
    "state-department-travels",
    trips(
      { id: 1, start: "1982-01-12", country: "Egypt", remarks: "Met with President Mubarak." },
      { id: 2, start: "1989-02-01", country: "Egypt", remarks: "Met with President Hosni Mubarak." },
      { id: 3, start: "1995-02-01", country: "Egypt", remarks: "Met with Foreign Minister Mubarak." },
      { id: 4, start: "1974-02-01", country: "Venezuela", remarks: "Met with President Perez." },
      { id: 5, start: "1990-02-01", country: "Venezuela", remarks: "Met with President Perez." },
      { id: 6, start: "1991-02-01", country: "Egypt", remarks: "Met with President Gamal Mubarak." },
    ),
  );
  const leaders = all("person").map(({ name, positions }) => [
    name,
    ...positions.map(({ from, to }) => `from ${from} to ${to}`),
  ]);
  expect(leaders.sort()).toEqual([
    ["Colin Luther Powell"],
    ["Gamal Mubarak", "from 1989-02-01/1991-02-01 to 1991-02-01/.."],
    ["Hosni Mubarak", "from ../1982-01-12 to 1989-02-01/.."],
    ["Mubarak", "from ../1995-02-01 to 1995-02-01/.."],
    ["Perez", "from ../1974-02-01 to 1974-02-01/.."],
    ["Perez", "from ../1990-02-01 to 1990-02-01/.."],
  ]);
});

it("states an office as held on the days of its meetings, and never past those of other holders", async () => {
  const met = (id: number, day: string, remarks: string) => ({ id, start: day, country: "Colombia", remarks });
  const { all } = await stated(
    "state-department-travels",
    trips(
      met(1, "1969-06-12", "Met with Colombian President Lleras Restrepo."),
      met(2, "1975-09-25", "Met with President Lopez Michelson and Ambassador Santos."),
      met(3, "1976-02-22", "Met with President Lopez Michelson, Bogota Mayor Barco, and Foreign Minister Lievano."),
      // Met once, and the country is only inferred, so this ends nobody's term.
      met(4, "1977-02-22", "Met with President Lopez Portillo."),
      met(5, "1990-06-05", "Met with Colombian President Barco."),
    ),
  );
  const leaders = all("person").flatMap(({ name, nationalities, positions: [held] }) =>
    held ? [[name, nationalities, held.from, held.to, held.citations.map(({ locator }) => locator)]] : [],
  );
  expect(leaders).toEqual([
    ["Lleras Restrepo", ["CO"], "../1969-06-12", "1969-06-12/1975-09-25", ["journey 1", "journey 2"]],
    [
      "Lopez Michelson",
      ["CO"],
      "1969-06-12/1975-09-25",
      "1976-02-22/1990-06-05",
      ["journey 2", "journey 1", "journey 5"],
    ],
    ["Lievano", ["CO"], "../1976-02-22", "1976-02-22/..", ["journey 3"]],
    [
      "Lopez Portillo",
      ["CO"],
      "1976-02-22/1977-02-22",
      "1977-02-22/1990-06-05",
      ["journey 4", "journey 3", "journey 5"],
    ],
    ["Barco", ["CO"], "1976-02-22/1990-06-05", "1990-06-05/..", ["journey 5", "journey 3"]],
  ]);
  // A person for whom the source names no country has none.
  expect(all("person").find(({ name }) => name === "Santos")?.nationalities).toEqual([]);
});

it("never merges people with different given names: a surname alone means the person named nearest in time", async () => {
  const met = (id: number, day: string, name: string, title = "Prime Minister", country = "Thailand") => ({
    id,
    start: day,
    country,
    remarks: `Met with ${title} ${name}.`,
  });
  const { all } = await stated(
    "state-department-travels",
    trips(
      met(1, "1980-01-01", "Somchai Srisai"),
      met(2, "1981-01-01", "Srisai"),
      met(3, "1985-01-01", "Srisai"),
      met(4, "1986-01-01", "Anan Srisai"),
      met(5, "1983-01-01", "Srisai"),
      met(6, "1918-12-26", "George V", "King", "United Kingdom"),
      met(7, "1926-12-26", "George VI", "King", "United Kingdom"),
      // The first one's given name is never stated, but it is known when the second one took office.
      met(8, "1999-09-04", "Assad", "President", "Syria"),
      met(9, "2000-10-17", "Bashar Assad", "President", "Syria"),
      met(10, "2002-04-15", "Assad", "President", "Syria"),
    ),
  );
  const meetings = all("meeting").map(({ participants, date }) => ({ date, actor: participants[1]?.actor }));
  const days = [...new Set(meetings.map(({ actor }) => actor))].map((person) =>
    meetings
      .flatMap(({ date, actor }) => (actor === person ? [date] : []))
      .sort()
      .join(" "),
  );
  expect(days.sort()).toEqual([
    "1918-12-26",
    "1926-12-26",
    "1980-01-01 1981-01-01",
    "1983-01-01",
    "1985-01-01 1986-01-01",
    "1999-09-04",
    "2000-10-17 2002-04-15",
  ]);
});

it("takes the country of an office's holder from journeys of the same years that state it", async () => {
  const read = await stated(
    "state-department-travels",
    trips(
      { id: 1, start: "2000-06-04", country: "Germany", remarks: "Met with Israeli Prime Minister Barak." },
      { id: 2, start: "2000-10-03", country: "France", remarks: "Met with Prime Minister Barak." },
      { id: 3, start: "2012-10-03", country: "France", remarks: "Met with Prime Minister Barak." },
    ),
  );
  expect(participants(read).map((people) => people[1])).toEqual([
    "Prime Minister Barak (IL)",
    "Prime Minister Barak (IL)",
    "Prime Minister Barak (FR)",
  ]);
});

it("names the president whom a secretary accompanies, and keeps an unknown country as a name", async () => {
  const read = await stated(
    "state-department-travels",
    trips(
      { id: 1, start: "2000-03-20", country: "Netherlands Antilles", remarks: "Accompanied President Clinton." },
      { id: 2, start: "2000-03-20", country: "Burma (Myanmar)", remarks: "", who: CLINTON },
    ),
  );
  expect(participants(read)).toEqual([
    ["Secretary of State Colin Luther Powell (US)", "President William J. Clinton (US)"],
    ["President William J. Clinton (US)"],
  ]);
  const [antilles, burma] = read.all("meeting");
  expect([antilles?.host, antilles?.title]).toEqual([
    undefined,
    "Secretary of State Colin Luther Powell in Netherlands Antilles",
  ]);
  expect(burma?.host).toBe("MM");
  // The visits give the president the same identifier.
  const clinton = read.all("person").find(({ name }) => name === "William J. Clinton");
  expect(clinton?.identifiers).toEqual([{ scheme: "wikidata", value: "Q1124" }]);
});

it("rejects impossible journeys, and says why", async () => {
  const { all, rejections } = await stated(
    "state-department-travels",
    trips(
      { id: 1, start: "2000-03-20", end: "2000-03-01", country: "Egypt", remarks: "" },
      { id: 2, start: "spring 2000", country: "Egypt", remarks: "" },
      { id: 3, start: "2000-03-20", country: "", remarks: "" },
      { id: 4, start: "2000-03-20", country: "Egypt", remarks: "", who: ["x", "X", "treasurer"] },
      { id: 5, start: "2014-06-31", country: "Egypt", remarks: "" },
      { id: 6, start: "2000-03-20", country: "Egypt", remarks: "" },
    ),
  );
  expect(all("meeting")).toHaveLength(1);
  expect(rejections.map(({ row, reason }) => `${row}: ${reason}`)).toEqual([
    "1: it ends on 2000-03-01, before it starts on 2000-03-20",
    '2: the start date "spring 2000" is not a date, such as 1995-06-30, 1995-06 or 1995',
    "3: it has no country",
    '4: the role "treasurer" is neither president nor secretary',
    '5: the start date "2014-06-31" is not a date, such as 1995-06-30, 1995-06 or 1995',
  ]);
});

it("rejects journeys and visits with the number of another one, and skips repeated rows", async () => {
  const [first, other] = [
    { id: 1, start: "2000-03-20", country: "Egypt", remarks: "Met with President Mubarak." },
    { id: 1, start: "2001-03-20", country: "Jordan", remarks: "Met with King Abdullah II." },
  ];
  const travels = await stated("state-department-travels", trips(first, other, first));
  expect(travels.all("meeting").map(({ date }) => date)).toEqual(["2000-03-20"]);
  expect(participants(travels)).toEqual([["Secretary of State Colin Luther Powell (US)", "President Mubarak (EG)"]]);
  expect(travels.rejections.map(({ row, reason }) => [row, reason.replace(/: .*/, "")])).toEqual([
    [2, "another row has the id 1"],
  ]);
  expect(Object.fromEntries(travels.account.skippedBy)).toEqual({ "a row that was read already": 1 });
  const visit = (visitor: string) =>
    `<visit><id>1</id><start-date>2000-01-01</start-date><visitor>${visitor}</visitor><from>Egypt</from></visit>`;
  const list = [visit("President Hosni Mubarak"), visit("Prime Minister Atef Ebeid"), visit("President Hosni Mubarak")];
  const visits = await stated("state-department-visits", { "data/1.xml": `<visits>${list.join("")}</visits>` });
  expect(visits.account.counts).toEqual({ read: 3, used: 1, skipped: 1, rejected: 1 });
  expect(visits.rejections).toMatchObject([{ row: 2 }]);
});

it("accepts dates of months and years, and bounds terms only by what is certainly before or after", async () => {
  const { all, rejections } = await stated(
    "state-department-travels",
    trips(
      { id: 1, start: "1990-05", country: "Colombia", remarks: "Met with Colombian President Barco." },
      { id: 2, start: "1990-09-10", end: "1990-09", country: "Colombia", remarks: "Met with President Gaviria." },
      { id: 3, start: "1995", country: "Colombia", remarks: "Met with Colombian President Samper." },
      { id: 4, start: "1995-08-07", country: "Colombia", remarks: "Met with President Pastrana." },
      { id: 5, start: "1998~", country: "Colombia", remarks: "" },
      { id: 6, start: "1998-05", end: "1998-04", country: "Colombia", remarks: "" },
    ),
  );
  expect(all("meeting").map(({ date }) => date)).toEqual([
    "1990-05",
    "1990-09-10/1990-09",
    "1995",
    "1995-08-07",
    "1998~",
  ]);
  const terms = all("person").flatMap(({ name, positions: [held] }) => (held ? [[name, held.from, held.to]] : []));
  expect(terms).toEqual([
    ["Barco", "../1990-05", "1990-05/1995"],
    ["Gaviria", "1990-05/1990-09-10", "1990-09-10/1995"],
    ["Samper", "1990-05/1995", "1995/.."],
    ["Pastrana", "1990-05/1995-08-07", "1995-08-07/.."],
  ]);
  expect(rejections.map(({ reason }) => reason)).toEqual(["it ends on 1998-04, before it starts on 1998-05"]);
});

it("states a visit with all its visitors, and the president if they met", async () => {
  const visit = (id: number, day: string, visitor: string, from: string, description: string) =>
    `<visit><id>${id}</id><start-date>${day}</start-date><end-date>${day}</end-date><visitor>${visitor}</visitor>
      <from id="x">${from}</from><description>${description}</description></visit>`;
  const read = await stated("state-department-visits", {
    "data/1970.xml": `<visits>
      ${visit(1, "1979-03-24", "President Anwar Sadat, Prime Minister Mustafa Khalil", "Egypt", "Official visit.")}
      ${visit(2, "1993-02-23", "Prime Minister John Major", "United Kingdom", "Met with President Clinton during a private visit.")}
      ${visit(3, "1874-12-12", "King Kalakaua", "Hawaii", "First visit by a foreign Chief of State.")}
    </visits>`,
  });
  expect(participants(read)).toEqual([
    ["President Anwar Sadat (EG)", "Prime Minister Mustafa Khalil (EG)"],
    ["Prime Minister John Major (GB)", "President William J. Clinton (US)"],
    ["King Kalakaua (?)"],
  ]);
  expect(read.all("meeting").map(({ host }) => host)).toEqual(["US", "US", "US"]);
  expect(read.all("meeting")[2]?.title).toBe("Visit of King Kalakaua of Hawaii to the United States");
});

it("states people named in a visit's description, and reports visitors that it cannot read", async () => {
  const visit = (id: number, day: string, visitor: string, from: string, description: string) =>
    `<visit><id>${id}</id><start-date>${day}</start-date><end-date>${day}</end-date><visitor>${visitor}</visitor>
      <from id="x">${from}</from><description>${description}</description></visit>`;
  const read = await stated("state-department-visits", {
    "data/visits.xml": `<visits>
      ${visit(1, "1990-06-06", "President Roh Tae-woo", "South Korea", "Private visit. Had met with Soviet President Gorbachev in San Francisco, June 4.")}
      ${visit(2, "2001-06-26", "Prime Minister Ariel Sharon", "Israel", "Met with President Bush and Secretary of State Powell. Prime Minister Sharon met with no others.")}
      ${visit(3, "1953-05-17", "Prime Minister Holland", "New Zealand", "Met with President Eisenhower en route to London for the coronation of Queen Elizabeth II.")}
      ${visit(4, "1960-01", "President Prado and Mrs. Prado", "Peru", "")}
      ${visit(5, "1960-02", "Heads of delegations attending the Conference", "Peru", "")}
    </visits>`,
  });
  expect(participants(read)).toEqual([
    ["President Roh Tae-woo (KR)", "President Gorbachev (SU)"],
    ["Prime Minister Ariel Sharon (IL)", "Secretary of State Powell (US)", "President George W. Bush (US)"],
    ["Prime Minister Holland (NZ)", "President Dwight D. Eisenhower (US)"],
    ["President Prado (PE)"],
  ]);
  expect(read.all("meeting")[0]?.participants.map(({ role }) => role)).toEqual(["HEAD_OF_DELEGATION", "ATTENDEE"]);
  expect(read.all("meeting")[3]?.citations).toMatchObject([
    { locator: "visit 4", quote: "President Prado and Mrs. Prado", note: expect.stringMatching(/^Not all/) },
  ]);
  expect(read.rejections.map(({ row, reason }) => `${row}: ${reason}`)).toEqual([
    '5: the visitor "Heads of delegations attending the Conference" contains no name that could be recognised',
  ]);
});

it("states officers with the appointments from other files", async () => {
  const person = `<person><id>horn-william</id><old-ids><old-id>horn-w</old-id></old-ids><persName><surname>Horn</surname>
    <forename>William H.</forename><altname>Bill Horn</altname></persName><birth>1879</birth><death/></person>`;
  const appointment = (element: string, role: string, start: string, end: string, place = "") =>
    `<${element}><id>x-${role}</id><person-id>horn-william</person-id><role-title-id>${role}</role-title-id>${place}
      <appointed><date>1935-01-22</date><note/></appointed><started><date>${start}</date><note/></started>
      <ended><date>${end}</date><note/></ended><note/></${element}>`;
  const place = "<contemporary-territory-id>afghanistan</contemporary-territory-id>";
  const { all, rejections } = await stated("state-department-pocom", {
    "people/h/horn-william.xml": person,
    "missions-countries/afghanistan.xml": `<country-mission><chiefs>${appointment("chief", "ambassador-e-p", "1935-05-04", "1936-03", place)}</chiefs></country-mission>`,
    "positions-principals/secretary.xml": `<principal-position><principals>${appointment("principal", "secretary", "", "")}</principals></principal-position>`,
  });
  expect(rejections).toEqual([]);
  expect(all("person")).toMatchObject([
    {
      name: "William H. Horn",
      born: "1879",
      identifiers: [{ value: "horn-william" }, { value: "horn-w" }],
      positions: [
        {
          title: "Ambassador Extraordinary and Plenipotentiary to Afghanistan",
          from: "1935-05-04",
          to: "1936-03",
          country: "US",
        },
        { title: "Secretary of State", from: "1935-01-22" },
      ],
    },
  ]);
});

it("states the dated entries of an article, with the day if the text gives exactly one of that year", async () => {
  const entry = (heading: string, text: string) => `<div type="timeline"><head>${heading}</head><p>${text}</p></div>`;
  const article = (title: string, ...entries: readonly string[]) =>
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="complete">A Guide</title>
      <title type="short">${title}</title></titleStmt></fileDesc></teiHeader><text><body>
      <div type="section" xml:id="history"><head>Summary</head><p>Before.</p></div>
      <div type="section" xml:id="treaties_agreements"><head>Relations</head>${entries.join("")}</div></body></text></TEI>`;
  const { all, nameOf } = await stated("state-department-rdcr", {
    "articles/libya.xml": article(
      "Libya",
      entry(
        `Establishment of Diplomatic Relations, <date when="1951">1951</date>.`,
        "Relations were established on December 24, 1951, when the <hi>Consulate</hi> was elevated, and again on May 2, 1980.",
      ),
      entry(`Relations Severed, <date when="1980">1980</date>.`, "On May 2, 1980, and May 6, 1980."),
      entry("Treaty of Peace and Friendship, 1805.", "Signed on June 10, 1805."),
      entry(`Legation raised, <date from="1954-09-25" to="1954-11-16">1954</date>.`, ""),
    ),
    "articles/baden.xml": article("Baden*", entry("Mutual Recognition, 1832.", "It was mutual.")),
  });
  expect(all("milestone").map(({ title, type, date }) => [title, type, date])).toEqual([
    ["Mutual Recognition, 1832 (United States and Baden)", "RECOGNITION", "1832"],
    ["Establishment of Diplomatic Relations, 1951 (United States and Libya)", "RELATIONS_ESTABLISHED", "1951-12-24"],
    ["Relations Severed, 1980 (United States and Libya)", "RELATIONS_SEVERED", "1980"],
    ["Legation raised, 1954 (United States and Libya)", "OTHER", "1954-09-25/1954-11-16"],
  ]);
  expect(all("agreement")).toMatchObject([
    { type: "TREATY", status: "SIGNED", date: "1805-06-10", parties: [{ actor: "US" }, { actor: "LY" }] },
  ]);
  expect(all("milestone")[0]?.actors.map(({ actor }) => nameOf(actor))).toEqual(["US", "Baden"]);
});
