import { expect, it } from "vitest";
import { stated } from "./stated.js";

const entity = (id: string, schema: string, properties: Record<string, readonly string[]>) =>
  JSON.stringify({ id, schema, properties, datasets: ["example"] });

const lines = (...entities: readonly string[]) => ({ "entities.ftm.json": entities.join("\n") });

it("states people with offices that stand before or after them in the file", async () => {
  const { all, rejections } = await stated(
    "ftm",
    lines(
      entity("occ-1", "Occupancy", { holder: ["p-1"], post: ["post-1"], startDate: ["2010-05"], endDate: ["2016"] }),
      entity("p-1", "Person", {
        name: ["Иван Петров", "Ivan Petrov"],
        alias: ["Petrov, Ivan"],
        birthDate: ["1960", "1960-04-02"],
        nationality: ["ru"],
        wikidataId: ["Q1"],
        position: ["Chairman", "minister of coal"],
      }),
      entity("post-1", "Position", { name: ["Minister of Coal"], country: ["ru"] }),
    ),
  );
  expect(rejections).toEqual([]);
  expect(all("person")).toMatchObject([
    {
      name: "Ivan Petrov",
      aliases: [
        { value: "Иван Петров", kind: "ALIAS", script: "Cyrl" },
        { value: "Petrov, Ivan", kind: "ALIAS", script: "Latn" },
      ],
      born: "1960-04-02",
      nationalities: ["RU"],
      identifiers: [
        { scheme: "followthemoney", value: "p-1" },
        { scheme: "wikidata", value: "Q1" },
      ],
      positions: [{ title: "Minister of Coal", country: "RU", from: "2010-05", to: "2016" }, { title: "Chairman" }],
      citations: [{ source: "entities", locator: "p-1" }],
    },
  ]);
});

it("builds people's names from their parts if they have no other", async () => {
  const { all } = await stated(
    "ftm",
    lines(
      entity("p-1", "Person", { firstName: ["Ivan"], lastName: ["Petrov"], fatherName: ["Ivanovich"] }),
      entity("p-2", "Person", { firstName: ["Anna"], lastName: ["Petrova"], name: ["A. Petrova"] }),
    ),
  );
  expect(all("person").map(({ name, aliases }) => [name, aliases])).toEqual([
    ["Ivan Ivanovich Petrov", []],
    ["A. Petrova", []],
  ]);
});

it("reads dates in other forms if none is in ISO format", async () => {
  const born = async (...birthDate: string[]) => {
    const { all } = await stated("ftm", lines(entity("p-1", "Person", { name: ["Ivan Petrov"], birthDate })));
    return all("person")[0]?.born;
  };
  expect(await born("circa 1950")).toBe("1950~");
  expect(await born("12 March 1958")).toBe("1958-03-12");
  expect(await born("1958-1960")).toBe("1958/1960");
  expect(await born("circa 1950", "1950-02-01T00:00:00")).toBe("1950-02-01");
  expect(await born("unknown")).toBeUndefined();
});

it("states the organisation of an office and the parent of an organisation if these are in the files", async () => {
  const { all, nameOf, rejections } = await stated(
    "ftm",
    lines(
      entity("post-1", "Position", { name: ["Director"], organization: ["o-1"] }),
      entity("post-2", "Position", { name: ["Chairman"], organization: ["o-9"] }),
      entity("occ-1", "Occupancy", { holder: ["p-1"], post: ["post-1", "post-2"] }),
      entity("p-1", "Person", { name: ["Ivan Petrov"], nationality: ["suhh", "ddde", "yucs", "cshh"] }),
      entity("o-1", "Company", { name: ["Coal Mine"], parent: ["o-2"] }),
      entity("o-2", "Organization", { name: ["Ministry of Coal"], parent: ["o-9"] }),
    ),
  );
  expect(rejections).toEqual([]);
  const [director, chairman] = all("person")[0]?.positions ?? [];
  expect([director?.title, nameOf(director?.organization ?? "")]).toEqual(["Director", "Coal Mine"]);
  expect([chairman?.title, chairman?.organization]).toEqual(["Chairman", undefined]);
  expect(all("person")[0]?.nationalities).toEqual(["SU", "DD", "YU", "CS"]);
  const parents = all("organization").map(({ name, parent }) => [name, parent && nameOf(parent)]);
  expect(parents).toEqual([
    ["Coal Mine", "Ministry of Coal"],
    ["Ministry of Coal", undefined],
  ]);
});

it("states members, directors and employees as positions of people in organisations that are in the files", async () => {
  const nestedBoard = { id: "d-2", schema: "Directorship", properties: { role: ["Chairman"], organization: ["o-1"] } };
  const { all, nameOf, account, rejections } = await stated(
    "ftm",
    lines(
      entity("m-1", "Membership", {
        member: ["p-1"],
        organization: ["o-1"],
        startDate: ["2001"],
        endDate: ["2004-05"],
      }),
      entity("d-1", "Directorship", { director: ["p-1", "o-2"], organization: ["o-2"], role: ["Treasurer"] }),
      entity("e-1", "Employment", { employee: ["p-1"], employer: ["o-9"] }),
      entity("e-2", "Employment", { employee: ["p-1"] }),
      entity("m-2", "Membership", { member: ["p-1"], organization: ["o-1"], startDate: ["2004"], endDate: ["2001"] }),
      entity("p-1", "Person", { name: ["Ivan Petrov"], position: ["treasurer"] }),
      JSON.stringify({
        id: "p-2",
        schema: "Person",
        properties: { name: ["Anna Petrova"], directorshipDirector: [nestedBoard] },
      }),
      entity("o-1", "Organization", { name: ["Coal Party"] }),
      entity("o-2", "Company", { name: ["Coal Ltd"] }),
    ),
  );
  const positions = all("person").map((person) =>
    person.positions.map(({ title, organization = "", from, to }) => [title, nameOf(organization), from, to]),
  );
  expect(positions).toEqual([
    [
      ["Member", "Coal Party", "2001", "2004-05"],
      ["Treasurer", "Coal Ltd", undefined, undefined],
    ],
    [["Chairman", "Coal Party", undefined, undefined]],
  ]);
  expect(rejections.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    "4: the employment has no employer",
    "5: the membership m-2 ends on 2001, before it starts on 2004",
  ]);
  expect(account.counts).toEqual({ read: 9, used: 6, skipped: 1, rejected: 2 });
  expect([...account.skippedBy.keys()]).toEqual(["the files have no person or no organisation for the Employment"]);
});

it("names an office after its occupancy, never by an id, if its position is not in the files", async () => {
  const { all, rejections, account } = await stated(
    "ftm",
    lines(
      entity("occ-1", "Occupancy", { holder: ["p-1"], post: ["Q99"], role: ["Deputy"], status: ["ended"] }),
      entity("occ-2", "Occupancy", {
        holder: ["p-1"],
        post: ["Q98"],
        summary: ["Minister of Coal"],
        startDate: ["2001"],
      }),
      entity("occ-3", "Occupancy", {
        holder: ["p-1"],
        post: ["Q97"],
        constituency: ["Xanadu North"],
        status: ["current"],
      }),
      entity("occ-4", "Occupancy", { holder: ["p-1"], post: ["Q96"], description: ["It went on. ".repeat(20)] }),
      entity("p-1", "Person", { name: ["Ivan Petrov"] }),
    ),
  );
  expect(rejections).toEqual([]);
  expect(account.counts).toEqual({ read: 5, used: 5, skipped: 0, rejected: 0 });
  expect(all("person")[0]?.positions).toMatchObject([
    {
      title: "Deputy",
      citations: [{ source: "entities", locator: "occ-1", note: "Of the position Q99, which is not in the files." }],
    },
    { title: "Minister of Coal", from: "2001" },
    { title: "Office holder for Xanadu North" },
    { title: "Office holder" },
  ]);
});

it("states offices of people only, and counts those of others as skipped", async () => {
  const post = { id: "post-1", schema: "Position", properties: { name: ["Director"] } };
  const { all, rejections, account } = await stated(
    "ftm",
    lines(
      entity("occ-1", "Occupancy", { holder: ["o-1", "p-1"], post: ["post-1"] }),
      entity("occ-2", "Occupancy", { holder: ["o-1"], post: ["post-1"] }),
      JSON.stringify({ id: "occ-3", schema: "Occupancy", properties: { holder: ["nobody"], post: [post] } }),
      entity("occ-4", "Occupancy", { holder: ["o-1"], post: ["post-1"], startDate: ["2002"], endDate: ["2001"] }),
      entity("o-1", "Organization", { name: ["Coal Party"] }),
      entity("p-1", "Person", { name: ["Ivan Petrov"] }),
    ),
  );
  expect(all("person").map(({ name, positions }) => [name, positions.map(({ title }) => title)])).toEqual([
    ["Ivan Petrov", ["Director"]],
  ]);
  expect(all("organization").map(({ name }) => name)).toEqual(["Coal Party"]);
  expect(rejections.map(({ line }) => line)).toEqual([4]);
  expect(account.counts).toEqual({ read: 6, used: 3, skipped: 2, rejected: 1 });
  expect(Object.fromEntries(account.skippedBy)).toEqual({
    "the files have no person for the Occupancy": 2,
  });
});

it("reads entities that are nested in place of their ids", async () => {
  const post = { id: "post-1", schema: "Position", properties: { name: ["Minister of Coal"], country: ["ru"] } };
  const nested = {
    id: "p-1",
    schema: "Person",
    properties: {
      name: ["Ivan Petrov"],
      addressEntity: [{ id: "a-1", schema: "Address", properties: { full: ["Somewhere"] } }],
      positionOccupancies: [{ id: "occ-1", schema: "Occupancy", properties: { post: [post], startDate: ["2019"] } }],
      sanctions: [
        { id: "s-1", schema: "Sanction", properties: { authority: ["The Council"], startDate: ["2022-02-25"] } },
      ],
    },
  };
  const { all, account, rejections } = await stated("ftm", lines(JSON.stringify(nested)));
  expect(rejections).toEqual([]);
  expect(account.counts).toEqual({ read: 1, used: 1, skipped: 0, rejected: 0 });
  expect(all("person")).toMatchObject([
    { name: "Ivan Petrov", positions: [{ title: "Minister of Coal", country: "RU", from: "2019" }] },
  ]);
  expect(all("milestone")).toMatchObject([
    { type: "SANCTIONS_IMPOSED", date: "2022-02-25", actors: [{ role: "AGENT" }, { role: "TARGET" }] },
  ]);
});

it("omits an office that ends before it starts, and rejects its row", async () => {
  const nested = (id: string, schema: string, properties: object) => ({ id, schema, properties });
  const { all, account, rejections } = await stated(
    "ftm",
    lines(
      entity("p-1", "Person", { name: ["Ivan Petrov"] }),
      entity("post-1", "Position", { name: ["Minister of Coal"] }),
      entity("occ-1", "Occupancy", { holder: ["p-1"], post: ["post-1"], startDate: ["2016"], endDate: ["2010-05"] }),
      entity("occ-2", "Occupancy", { holder: ["p-1"], post: ["post-1"], startDate: ["2018"] }),
      JSON.stringify(
        nested("p-2", "Person", {
          name: ["Anna Petrova"],
          positionOccupancies: [
            nested("occ-3", "Occupancy", { post: ["post-1"], startDate: ["2020"], endDate: ["2019"] }),
            nested("occ-4", "Occupancy", { post: ["post-1"], startDate: ["2021"] }),
          ],
        }),
      ),
    ),
  );
  expect(all("person").map(({ name, positions }) => [name, positions.map(({ from }) => from)])).toEqual([
    ["Ivan Petrov", ["2018"]],
    ["Anna Petrova", ["2021"]],
  ]);
  expect(rejections.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    "3: the occupancy occ-1 ends on 2010-05, before it starts on 2016",
    "5: the occupancy occ-3 ends on 2019, before it starts on 2020",
  ]);
  expect(account.counts).toEqual({ read: 5, used: 3, skipped: 0, rejected: 2 });
});

it("states organisations, sanctions and events", async () => {
  const { all, nameOf } = await stated(
    "ftm",
    lines(
      entity("c-1", "Company", { name: ["Coal Ltd"], jurisdiction: ["ir"] }),
      entity("b-1", "PublicBody", { name: ["Coal Office"], country: ["kp"] }),
      entity("s-1", "Sanction", {
        entity: ["c-1"],
        authority: ["Office of Sanctions"],
        country: ["us"],
        startDate: ["2019-02-03"],
        reason: ["It sold coal."],
      }),
      entity("s-2", "Sanction", { entity: ["c-1"], country: ["us"] }),
      entity("e-1", "Event", {
        name: ["Coal fair"],
        date: ["2018-01-01"],
        organizer: ["b-1"],
        involved: ["c-1", "b-1"],
      }),
      entity("a-1", "Airplane", { name: ["EP-ABC"], country: ["ir"] }),
      entity("s-3", "Sanction", { entity: ["a-1"], authority: ["Office of Sanctions"] }),
    ),
  );
  expect(all("organization").map(({ name, type, country }) => [name, type, country])).toEqual([
    ["Coal Ltd", "COMPANY", "IR"],
    ["Coal Office", "AGENCY", "KP"],
    ["Office of Sanctions", "OTHER", "US"],
    ["EP-ABC", "OTHER", "IR"],
  ]);
  const [sanction, byCountry, fair, ofAirplane] = all("milestone");
  expect(sanction).toMatchObject({ type: "SANCTIONS_IMPOSED", date: "2019-02-03", summary: "It sold coal." });
  expect(sanction?.actors.map(({ actor, role }) => `${role} ${nameOf(actor)}`)).toEqual([
    "AGENT Office of Sanctions",
    "TARGET Coal Ltd",
  ]);
  expect(byCountry).toMatchObject({
    title: "Sanctions by United States",
    actors: [{ actor: "US", role: "AGENT" }, {}],
  });
  expect(nameOf(ofAirplane?.actors[1]?.actor ?? "")).toBe("EP-ABC");
  expect(fair?.actors.map(({ actor, role }) => `${role} ${nameOf(actor)}`)).toEqual([
    "AGENT Coal Office",
    "PARTY Coal Ltd",
  ]);
});

it("cites the documents about an entity", async () => {
  const { all } = await stated(
    "ftm",
    lines(
      entity("d-1", "Documentation", { document: ["doc-1", "doc-2"], entity: ["c-1"], role: ["annual report"] }),
      entity("c-1", "Company", { name: ["Coal Ltd"] }),
      entity("doc-1", "Document", { title: ["Report 2019"], sourceUrl: ["https://coal.example/report"] }),
    ),
  );
  expect(all("source").map(({ title }) => title)).toEqual(["FollowTheMoney entities", "Report 2019"]);
  expect(all("organization")[0]?.citations).toMatchObject([{ source: "entities" }, { note: "annual report" }]);
});

it("skips entities of other schemas, and rejects invalid ones", async () => {
  const { account, rejections } = await stated(
    "ftm",
    lines(
      entity("a-1", "Address", { full: ["1 Main Street"] }),
      entity("p-1", "Person", {}),
      entity("occ-1", "Occupancy", { holder: ["p-9"] }),
      '{"name": "no entity"}',
      "no JSON",
    ),
  );
  expect(Object.fromEntries(account.skippedBy)).toEqual({ "the schema Address": 1 });
  expect(rejections.map(({ line, reason }) => `${line}: ${reason.slice(0, 60)}`)).toEqual([
    "2: it has no name",
    "3: the occupancy does not say of which position",
    "4: it is not an entity of FollowTheMoney: it has no `id` or no `sche".slice(0, 63),
    expect.stringMatching(/^5: the line is not JSON/),
  ]);
});
