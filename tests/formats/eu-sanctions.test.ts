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

it("states vessels as organisations, each listing for itself, and trims long reasons", async () => {
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
