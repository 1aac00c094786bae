import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";
import { addManyRecords } from "../support/many-records.js";
import { Random } from "../support/random.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addManyRecords(api.database.db, 400);
});
afterAll(() => api.close());

interface Row {
  keys: { dimension: string; value: string | null; label: string }[];
  count: number;
}

const STATISTICS = `query ($of: RecordType!, $filter: RecordFilter, $groupBy: [StatisticsDimension!]!, $first: Int) {
  statistics(of: $of, filter: $filter, groupBy: $groupBy, first: $first) { keys { dimension value label } count }
}`;

async function statistics(of: string, groupBy: string[], filter?: object, first?: number): Promise<Row[]> {
  return (await api.data(STATISTICS, { of, groupBy, filter, first: first ?? 1000 })).statistics;
}

const DOSSIER = { datasets: ["iran-dprk"] };

describe("statistics count", () => {
  test("by year, month and decade, with too imprecise dates under null", async () => {
    const rows = await statistics("MEETING", ["YEAR"], DOSSIER);
    expect(rows).toContainEqual({ keys: [{ dimension: "YEAR", value: "2017", label: "2017" }], count: 2 });
    const months = await statistics("MEETING", ["MONTH"], DOSSIER);
    expect(months).toContainEqual({ keys: [{ dimension: "MONTH", value: "2018-08", label: "August 2018" }], count: 1 });
    expect(months).toContainEqual({
      keys: [{ dimension: "MONTH", value: null, label: "Not dated precisely enough" }],
      count: 1,
    });
    const decades = await statistics("ALLEGATION", ["DECADE"], DOSSIER);
    expect(decades.map(({ keys }) => keys[0]?.value)).toEqual(["202X", null]);
  });

  test("by country and pair of countries, each once per record", async () => {
    const rows = await statistics("MEETING", ["COUNTRY"], DOSSIER);
    expect(rows[0]).toEqual({ keys: [{ dimension: "COUNTRY", value: "KP", label: "North Korea" }], count: 8 });
    const pairs = await statistics("MEETING", ["COUNTRY_PAIR"], DOSSIER);
    expect(pairs.map(({ keys, count }) => [keys[0]?.value, keys[0]?.label, count])).toEqual([
      ["IR-KP", "Iran – North Korea", 7],
      ["KP-SY", "North Korea – Syria", 1],
    ]);
  });

  test("by two dimensions, in the requested order", async () => {
    const rows = await statistics("ALLEGATION", ["STATUS", "YEAR"], { ...DOSSIER, date: { from: "2021", to: "2021" } });
    expect(rows).toEqual([
      {
        keys: [
          { dimension: "STATUS", value: "CONTESTED", label: "Contested" },
          { dimension: "YEAR", value: "2021", label: "2021" },
        ],
        count: 1,
      },
    ]);
  });

  test("the requested number of rows, the most frequent ones", async () => {
    const all = await statistics("MEETING", ["ACTOR"]);
    const counts = all.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(await statistics("MEETING", ["ACTOR"], undefined, 3)).toEqual(all.slice(0, 3));
    expect(await statistics("MEETING", ["ACTOR"], undefined, 0)).toEqual([]);
  });
});

describe("statistics refuse", () => {
  test.each([
    ["no dimension", { of: "MEETING", groupBy: [] }],
    ["three dimensions", { of: "MEETING", groupBy: ["YEAR", "TYPE", "COUNTRY"] }],
    ["the same dimension twice", { of: "MEETING", groupBy: ["YEAR", "YEAR"] }],
    ["a type of allegations", { of: "ALLEGATION", groupBy: ["TYPE"] }],
    ["a status of meetings", { of: "MEETING", groupBy: ["STATUS"] }],
    ["too many rows", { of: "MEETING", groupBy: ["YEAR"], first: 1001 }],
  ])("%s", async (_, variables) => {
    const { errors } = await api.ask(STATISTICS, variables);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

/** The list of each type that statistics count, and the type of its filter. */
const LISTS = {
  MEETING: ["meetings", "MeetingFilter"],
  AGREEMENT: ["agreements", "AgreementFilter"],
  ALLEGATION: ["allegations", "AllegationFilter"],
  MILESTONE: ["milestones", "MilestoneFilter"],
} as const;
/** The filter that selects a value of each dimension. */
const FILTER_OF: Record<string, (value: string) => object> = {
  COUNTRY: (code) => ({ countries: [code] }),
  COUNTRY_PAIR: (codes) => ({ countries: codes.split("-") }),
  TOPIC: (slug) => ({ topics: [slug] }),
  TYPE: (type) => ({ types: [type] }),
  STATUS: (status) => ({ status: [status] }),
  SOURCE: (id) => ({ sources: [id] }),
  DATASET: (slug) => ({ datasets: [slug] }),
  ACTOR: (id) => ({ actors: [id] }),
};

describe("statistics agree with the lists on random filters", () => {
  const random = new Random(20_240_424);
  const draw = (depth: number): object => {
    const part = () => draw(depth - 1);
    const filters: (() => object)[] = [
      () => ({ anyCountry: [random.of(["IR", "KP", "US", "RU"]), random.of(["CN", "FR", "SY"])] }),
      () => ({ countries: [random.of(["IR", "KP", "US", "RU", "CN"])] }),
      () => ({ topics: [random.of(["economy", "many-1", "many-2", "nuclear"]), "many-25"] }),
      () => ({ date: { from: random.of(["1960", "1985-03"]), to: "2015", match: random.of(["POSSIBLE", "CERTAIN"]) } }),
      () => ({ text: random.of(["missile or trade", "border -visa", "oil"]) }),
      () => ({ datasets: [random.of(["many", "iran-dprk"])] }),
    ];
    if (depth > 0) {
      filters.push(
        () => ({ or: [part(), part()] }),
        () => ({ and: [part()], ...part() }),
        () => ({ not: part() }),
      );
    }
    return random.of(filters)();
  };
  const cases = Array.from({ length: 24 }, () => {
    const of = random.of(["MEETING", "AGREEMENT", "ALLEGATION", "MILESTONE"] as const);
    const dimensions = Object.keys(FILTER_OF).filter(
      (name) =>
        !(name === "TYPE" && of === "ALLEGATION") && !(name === "STATUS" && of !== "AGREEMENT" && of !== "ALLEGATION"),
    );
    const one = random.of(dimensions);
    const two = random.of(dimensions.filter((name) => name !== one));
    return { of, groupBy: random.next() < 0.5 ? [one] : [one, two], filter: draw(2) };
  });

  let compared = 0;
  test.each(cases)("$of by $groupBy where $filter", async ({ of, groupBy, filter }) => {
    const rows = (await statistics(of, groupBy, filter)).filter(({ keys }) =>
      keys.every(({ value }) => value !== null),
    );
    const some = [...rows.slice(0, 4), ...rows.slice(-2)];
    compared += some.length;
    const [list, type] = LISTS[of];
    const variables = Object.fromEntries(
      some.map(({ keys }, place) => [
        `filter${place}`,
        { and: [filter, ...keys.map(({ dimension, value }) => FILTER_OF[dimension]?.(value ?? ""))] },
      ]),
    );
    const declared = some.map((_, place) => `$filter${place}: ${type}`).join(", ");
    const asked = some.map((_, place) => `row${place}: ${list}(filter: $filter${place}) { totalCount }`).join("\n");
    const counted = some.length === 0 ? {} : await api.data(`query (${declared}) { ${asked} }`, variables);
    expect(some.map((_, place) => counted[`row${place}`].totalCount)).toEqual(some.map(({ count }) => count));
  });

  test("and there are enough rows to compare", () => {
    expect(compared).toBeGreaterThan(60);
  });

  test.each(cases.slice(0, 8))(
    "$of by year and by dataset add up to the list where $filter",
    async ({ of, filter }) => {
      const [list, type] = LISTS[of];
      const document = `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount } }`;
      const { totalCount } = (await api.data(document, { filter }))[list];
      for (const dimension of ["YEAR", "MONTH", "DATASET"]) {
        const rows = await statistics(of, [dimension], filter);
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
      }
    },
  );
});
