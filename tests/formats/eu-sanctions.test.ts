import { expect, it } from "vitest";
import { stated } from "./stated.js";

// Invented entries in the form of the lists.

const COLUMNS =
  "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,nationality,birthDate,position,imoNumber";
const list = (...rows: readonly string[]) => ({ "list.csv": [`\uFEFF${COLUMNS}`, ...rows].join("\r\n") });

it("states people with every name, birth date and position, their listing and the Council's reasons", async () => {
  const { all, nameOf, account } = await stated(
    "eu-sanctions",
    list(
      '32099R1,7,EU-XXX,IV.A,Asset freeze,16.7.2009,"Head of a ""bureau"", which sold coal.",Person,Pak Il,"Park Il; Pak, Il Nam; 박일; Pak Il Sam, Pak Il Su",DPRK.,"19.2.1968; 1965 or 1966",Consul in Xanadu; Trader,',
    ),
  );
  expect(account.counts).toMatchObject({ read: 1, used: 1 });
  expect(all("person")).toMatchObject([
    {
      name: "Pak Il",
      aliases: [
        { value: "Park Il", kind: "ROMANIZATION" },
        { value: "Pak, Il Nam", kind: "ROMANIZATION" },
        { value: "Pak Il Sam", kind: "ROMANIZATION" },
        { value: "Pak Il Su", kind: "ROMANIZATION" },
        { value: "박일", kind: "ALIAS", language: "ko", script: "Hang" },
      ],
      nationalities: ["KP"],
      born: "1965?/1968-02-19?",
      positions: [{ title: "Consul in Xanadu" }, { title: "Trader" }],
    },
  ]);
  const [listing] = all("milestone");
  expect(listing).toMatchObject({ type: "SANCTIONS_IMPOSED", date: "2009-07-16", topics: ["sanctions"] });
  expect(listing?.actors.map(({ actor, role }) => [nameOf(actor), role])).toEqual([
    ["Council of the European Union", "AGENT"],
    ["Pak Il", "TARGET"],
  ]);
  const [reasons] = all("allegation");
  expect(reasons?.claim).toBe(
    "The Council of the European Union states that there are grounds to list Pak Il under the programme EU-XXX.",
  );
  expect(reasons?.quote).toBe('Head of a "bureau", which sold coal.');
  expect(reasons?.accused.map(nameOf)).toEqual(["Pak Il"]);
  expect(reasons?.citations).toMatchObject([{ locator: "annex IV.A, entry 7" }]);
  expect(all("source")).toMatchObject([{ type: "LEGAL_ACT", title: "Council Regulation 32099R1" }]);
});

it("states vessels as organisations, with a milestone per listing, and trims long reasons", async () => {
  const long = "It carried coal. ".repeat(60).trim();
  const { all } = await stated(
    "eu-sanctions",
    list(
      `32099R1,1,EU-XXX,IV.B,Transportation restrictions,30.3.2018,${long},Vessel,SEA STAR,,,,,1234567`,
      "32099R1,2,EU-XXX,IV.C,Asset freeze,2018,,LegalEntity,Star Shipping,,,,,",
    ),
  );
  expect(all("organization")).toMatchObject([
    { type: "INTERGOVERNMENTAL" },
    { name: "SEA STAR", type: "OTHER", description: "A vessel.", identifiers: [{ scheme: "imo", value: "1234567" }] },
    { name: "Star Shipping", type: "OTHER" },
  ]);
  expect(all("milestone").map(({ date }) => date)).toEqual(["2018-03-30", "2018"]);
  const [quote = "", ...more] = all("allegation").map((reasons) => reasons.quote);
  expect(more).toEqual([]);
  expect(quote.length).toBeLessThanOrEqual(600);
  expect(long.startsWith(`${quote} `)).toBe(true);
});

it("reads lists that lack columns", async () => {
  const { all, rejections } = await stated("eu-sanctions", {
    "list.csv": "celex,startDate,reason,schema,name\n32099R2,2020-05-06,It traded.,Company,Star Trading\n",
  });
  expect(rejections).toEqual([]);
  expect(all("organization").map(({ name, type }) => [name, type])).toContainEqual(["Star Trading", "COMPANY"]);
});

const FILE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-01-02T10:00:00.000+01:00" globalFileId="1">
  <sanctionEntity designationDetails="" unitedNationId="KPi.999" euReferenceNumber="EU.1.11" logicalId="1">
    <remark>Sold coal.</remark>
    <regulation regulationType="amendment" organisationType="council" publicationDate="2018-03-22" entryIntoForceDate="2018-03-23" numberTitle="2018/468 (OJ L79)" programme="PRK" logicalId="5">
      <publicationUrl>https://eur-lex.example/2018/468</publicationUrl>
    </regulation>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias wholeName="Pak Il" function="Consul in Xanadu" nameLanguage="" strong="true" logicalId="17">
      <regulationSummary regulationType="amendment" publicationDate="2018-03-22" numberTitle="2018/468 (OJ L79)"/>
    </nameAlias>
    <nameAlias wholeName="Park Il" function="" nameLanguage="" strong="false" logicalId="18"/>
    <nameAlias wholeName="Пак Ил" function="Consul in Xanadu" nameLanguage="BG" strong="true" logicalId="19"/>
    <citizenship countryIso2Code="KP" logicalId="1"/>
    <citizenship countryIso2Code="00" countryDescription="UNKNOWN" logicalId="2"/>
    <birthdate circa="false" birthdate="1958-03-05" year="1958" logicalId="2"/>
    <birthdate circa="false" birthdate="1959-03-05" year="1959" logicalId="3"/>
  </sanctionEntity>
  <sanctionEntity designationDate="2016-12-08" euReferenceNumber="EU.2.22" logicalId="2">
    <regulation regulationType="regulation" publicationDate="2016-12-09" entryIntoForceDate="2016-12-09" numberTitle="2016/2215 (OJ L334)" programme="PRK" logicalId="6">
      <publicationUrl>https://eur-lex.example/2016/2215</publicationUrl>
    </regulation>
    <subjectType code="enterprise" classificationCode="E"/>
    <nameAlias wholeName="Star Bank" function="" nameLanguage="" strong="true" logicalId="20"/>
    <address city="" countryIso2Code="00" logicalId="2"/>
    <address city="Pyongyang" countryIso2Code="KP" logicalId="3"/>
    <address city="Paris" countryIso2Code="FR" logicalId="4"/>
    <identification number="12345" identificationTypeCode="regnumber" logicalId="8"/>
    <identification number="STARKPPY" identificationTypeCode="swiftbic" logicalId="9"/>
  </sanctionEntity>
  <sanctionEntity euReferenceNumber="EU.3.33" logicalId="3">
    <regulation regulationType="regulation" publicationDate="2016-12-08" entryIntoForceDate="2016-12-09" numberTitle="2016/2215 (OJ L334)" programme="PRK" logicalId="6"/>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias wholeName="Kim Chol" function="" nameLanguage="" strong="true" logicalId="21"/>
    <birthdate circa="false" year="1950" logicalId="4"/>
  </sanctionEntity>
</export>`;

it("reads the Commission's consolidated file: names in every language, and the acts that name an entry", async () => {
  const { all, account, nameOf } = await stated("eu-sanctions", { "list.xml": FILE });
  expect(account.counts).toMatchObject({ read: 3, used: 3 });
  const [pak, kim] = all("person");
  expect(pak).toMatchObject({
    name: "Pak Il",
    description: "Sold coal.",
    nationalities: ["KP"],
    born: "1958-03-05?/1959-03-05?",
    identifiers: [
      { scheme: "eu-fsf", value: "EU.1.11" },
      { scheme: "un-sanctions", value: "KPi.999" },
    ],
    positions: [{ title: "Consul in Xanadu" }],
  });
  expect(pak?.aliases).toContainEqual({ value: "Park Il", kind: "ROMANIZATION" });
  expect(pak?.aliases).toContainEqual({ value: "Пак Ил", kind: "TRANSLATION", language: "bg" });
  expect(kim).toMatchObject({ name: "Kim Chol", born: "1950" });
  expect(all("organization")).toContainEqual(
    expect.objectContaining({
      name: "Star Bank",
      country: "KP",
      identifiers: [
        { scheme: "eu-fsf", value: "EU.2.22" },
        { scheme: "bic", value: "STARKPPY" },
      ],
    }),
  );
  expect(all("source")).toMatchObject([
    { title: "EU legal act 2018/468 (OJ L79)", url: "https://eur-lex.example/2018/468", published: "2018-03-22" },
    { title: "EU legal act 2016/2215 (OJ L334)" },
  ]);
  // The first entry's act amended an earlier one, so the entry was listed by then at the latest.
  expect(all("milestone").map(({ title, date }) => [title, date])).toEqual([
    ["Pak Il listed by the European Union", "../2018-03-22"],
    ["Star Bank listed by the European Union", "2016-12-08"],
    ["Kim Chol listed by the European Union", "2016-12-09"],
  ]);
  const [listing] = all("milestone");
  expect(listing?.actors.map(({ actor, role }) => [nameOf(actor), role])).toEqual([
    ["Council of the European Union", "AGENT"],
    ["Pak Il", "TARGET"],
  ]);
  expect(listing?.citations).toMatchObject([{ locator: "EU.1.11" }]);
});

const TABLE = `\uFEFFfileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_Type;Entity_Regulation_PublicationDate;Entity_Regulation_EntryIntoForceDate;Entity_Regulation_NumberTitle;Entity_Regulation_Programme;Entity_Regulation_PublicationUrl;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;NameAlias_NameLanguage;NameAlias_Function;Address_CountryIso2Code;BirthDate_BirthDate;BirthDate_Year;Identification_Number;Identification_TypeCode;Citizenship_CountryIso2Code
02/01/2026;1;EU.1.11;KPi.999;;Sold coal.;P;person;amendment;2018-03-22;2018-03-23;2018/468 (OJ L79);PRK;https://eur-lex.example/2018/468;;;;Pak Il;;Consul in Xanadu;;;;;;
02/01/2026;1;EU.1.11;KPi.999;;Sold coal.;P;person;amendment;2018-03-22;2018-03-23;2018/468 (OJ L79);PRK;https://eur-lex.example/2018/468;;;;Park Il;;;;;;;;
02/01/2026;1;EU.1.11;KPi.999;;Sold coal.;P;person;amendment;2018-03-22;2018-03-23;2018/468 (OJ L79);PRK;https://eur-lex.example/2018/468;;;;Пак Ил;BG;Consul in Xanadu;;;;;;
02/01/2026;1;EU.1.11;KPi.999;;Sold coal.;P;person;amendment;2018-03-22;2018-03-23;2018/468 (OJ L79);PRK;https://eur-lex.example/2018/468;;;;;;;;1958-03-05;1958;;;
02/01/2026;1;EU.1.11;KPi.999;;Sold coal.;P;person;amendment;2018-03-22;2018-03-23;2018/468 (OJ L79);PRK;https://eur-lex.example/2018/468;;;;;;;;1959-03-05;1959;;;
02/01/2026;1;EU.1.11;KPi.999;;Sold coal.;P;person;amendment;2018-03-22;2018-03-23;2018/468 (OJ L79);PRK;https://eur-lex.example/2018/468;;;;;;;;;;;;KP
02/01/2026;1;EU.1.11;KPi.999;;Sold coal.;P;person;amendment;2018-03-22;2018-03-23;2018/468 (OJ L79);PRK;https://eur-lex.example/2018/468;;;;;;;;;;;;00
02/01/2026;2;EU.2.22;;2016-12-08;;E;enterprise;regulation;2016-12-09;2016-12-09;2016/2215 (OJ L334);PRK;https://eur-lex.example/2016/2215;;;;Star Bank;;;;;;;;
02/01/2026;2;EU.2.22;;2016-12-08;;E;enterprise;regulation;2016-12-09;2016-12-09;2016/2215 (OJ L334);PRK;https://eur-lex.example/2016/2215;;;;;;;KP;;;;;
02/01/2026;2;EU.2.22;;2016-12-08;;E;enterprise;regulation;2016-12-09;2016-12-09;2016/2215 (OJ L334);PRK;https://eur-lex.example/2016/2215;;;;;;;;;;STARKPPY;swiftbic;
02/01/2026;3;EU.3.33;;;;P;person;regulation;2016-12-08;2016-12-09;2016/2215 (OJ L334);PRK;;;;;Kim Chol;;;;;;;;
02/01/2026;3;EU.3.33;;;;P;person;regulation;2016-12-08;2016-12-09;2016/2215 (OJ L334);PRK;;;;;;;;;;1950;;;
`;

it("reads the Commission's CSV file like its XML file", async () => {
  const table = await stated("eu-sanctions", { "list.csv": TABLE });
  const xml = await stated("eu-sanctions", { "list.xml": FILE });
  expect(table.rejections).toEqual([]);
  expect(table.account.counts).toMatchObject({ read: 3, used: 3 });
  for (const kind of ["person", "organization", "milestone"] as const) {
    expect(table.all(kind).length).toBeGreaterThan(0);
    expect(table.all(kind)).toEqual(xml.all(kind));
  }
  const acts = ({ all }: typeof table) => all("source").map(({ title, published }) => [title, published]);
  expect(acts(table)).toEqual(acts(xml));
});

it("keeps the precision of births in the Commission's file", async () => {
  const births = [
    'circa="true" year="1951"',
    'circa="false" year="1951" monthOfYear="3"',
    'circa="false" yearRangeFrom="1950" yearRangeTo="1955"',
    'circa="false" year="1951"/><birthdate circa="true" year="1952"',
  ];
  const entity = (
    birth: string,
    index: number,
  ) => `<sanctionEntity euReferenceNumber="EU.${index}.1" logicalId="${index}">
    <regulation regulationType="regulation" publicationDate="2016-12-08" numberTitle="2016/1" programme="PRK"/>
    <subjectType code="person"/><nameAlias wholeName="Pak ${index}"/><birthdate ${birth}/></sanctionEntity>`;
  const xml = await stated("eu-sanctions", { "list.xml": `<export>${births.map(entity).join("")}</export>` });
  expect(xml.all("person").map(({ born }) => born)).toEqual(["1951~", "1951-03", "1950/1955", "1951?/1952?"]);
  const columns = ["Circa", "Year", "Month", "YearRangeFrom", "YearRangeTo"].map((name) => `BirthDate_${name}`);
  const cells = ["YES;1951;;;", "NO;1951;3;;", "NO;;;1950;1955"];
  const table = await stated("eu-sanctions", {
    "list.csv": [
      ["Entity_LogicalId", "Entity_EU_ReferenceNumber", "Entity_SubjectType", "Entity_Regulation_NumberTitle"]
        .concat("NameAlias_WholeName", columns)
        .join(";"),
      ...cells.map((birth, index) => `${index};EU.${index}.1;P;2016/1;Pak ${index};${birth}`),
    ].join("\n"),
  });
  expect(table.all("person").map(({ born }) => born)).toEqual(["1951~", "1951-03", "1950/1955"]);
});

it("omits invalid addresses of acts, and keeps the entry", async () => {
  const xml = (address: string) => `<export><sanctionEntity euReferenceNumber="EU.1.1" logicalId="1">
    <regulation publicationDate="2016-12-08" numberTitle="2016/1" programme="PRK"><publicationUrl>${address}</publicationUrl></regulation>
    <subjectType code="person"/><nameAlias wholeName="Pak Il"/></sanctionEntity></export>`;
  const table = (address: string) =>
    "Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;Entity_Regulation_NumberTitle;Entity_Regulation_PublicationUrl;NameAlias_WholeName\n" +
    `1;EU.1.1;P;2016/1;${address};Pak Il\n`;
  const files: Record<string, string>[] = [{ "list.xml": xml("see OJ L 334") }, { "list.csv": table("see OJ L 334") }];
  for (const given of files) {
    const { all, rejections } = await stated("eu-sanctions", given);
    expect(rejections).toEqual([]);
    expect(all("person")).toMatchObject([{ name: "Pak Il" }]);
    expect(all("source")[0]?.url).toBeUndefined();
  }
  const { all } = await stated("eu-sanctions", { "list.xml": xml("HTTP://eur-lex.example/1") });
  expect(all("source")).toMatchObject([{ url: "HTTP://eur-lex.example/1" }]);
});

it("names each programme of several acts once", async () => {
  const acts = ["UKR", "UKR", "BLR", "BLR", "BLRX", "UKR"].map(
    (programme, index) =>
      `<regulation publicationDate="2016-12-08" numberTitle="2016/${index}" programme="${programme}"/>`,
  );
  const { all } = await stated("eu-sanctions", {
    "list.xml": `<export><sanctionEntity euReferenceNumber="EU.1.1" logicalId="1">${acts.join("")}
      <subjectType code="person"/><nameAlias wholeName="Pak Il"/></sanctionEntity></export>`,
  });
  expect(all("milestone").map(({ summary }) => summary)).toEqual([
    "Under the programme UKR, BLR, BLRX, by 2016/0, 2016/1, 2016/2, 2016/3, 2016/4, 2016/5.",
  ]);
});

it("builds names from their parts if the Commission's XML or CSV file has no whole ones", async () => {
  const entries = [
    [["", "Il", "Su", "Pak"]],
    [["", "Il", "", ""]],
    [
      ["", "", "", "Star Bank"],
      ["Star Bank Ltd", "", "", ""],
    ],
    [
      ["", "", "", ""],
      ["", "Chol", "", "Kim"],
      ["", "", "Chol", "Gim"],
    ],
  ];
  const expected = [
    { name: "Il Su Pak", aliases: [{ value: "Il Su Pak" }] },
    { name: "Il", aliases: [{ value: "Il" }] },
    { name: "Star Bank Ltd", aliases: [{ value: "Star Bank" }, { value: "Star Bank Ltd" }] },
    { name: "Chol Kim", aliases: [{ value: "Chol Kim" }, { value: "Chol Gim" }] },
  ];
  const xml = entries.map(
    (names, index) => `<sanctionEntity euReferenceNumber="EU.${index}.1" logicalId="${index}">
      <regulation publicationDate="2016-12-08" numberTitle="2016/1" programme="PRK"/><subjectType code="person"/>${names
        .map(
          ([whole, first, middle, last]) =>
            `<nameAlias wholeName="${whole}" firstName="${first}" middleName="${middle}" lastName="${last}"/>`,
        )
        .join("")}</sanctionEntity>`,
  );
  const rows = entries.flatMap((names, index) =>
    names.map((cells) => [index, `EU.${index}.1`, "P", "2016/1", ...cells].join(";")),
  );
  const header =
    "Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;Entity_Regulation_NumberTitle;NameAlias_WholeName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_LastName";
  const forms: Record<string, string>[] = [
    { "list.xml": `<export>${xml.join("")}</export>` },
    { "list.csv": [header, ...rows].join("\n") },
  ];
  for (const files of forms) {
    const { all, rejections } = await stated("eu-sanctions", files);
    expect(rejections).toEqual([]);
    expect(all("person")).toMatchObject(expected);
    expect(all("milestone").map(({ title }) => title)).toEqual(
      expected.map(({ name }) => `${name} listed by the European Union`),
    );
  }
});

it("refuses a table with other columns, and names them", async () => {
  const table = { "list.csv": "name,date\nPak Il,2016\n" };
  await expect(stated("eu-sanctions", table)).rejects.toThrow(
    /no input of the mapping reads a table with the columns name, date/,
  );
});
