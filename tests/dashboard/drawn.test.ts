import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ListeningApi, listeningApi } from "../support/listening.js";
import { hasNoBrowser, launch, open, settled, watchedPage } from "./chromium.js";

describe.skipIf(hasNoBrowser)("views show the data of the API", () => {
  let api: ListeningApi;
  let browser: Browser;
  let page: Page;
  const visit = (path: string) => open(page, new URL(path, api.url).href);
  beforeAll(async () => {
    api = await listeningApi();
    browser = await launch();
    page = (await watchedPage(browser, { viewport: { width: 1440, height: 900 } })).page;
  });
  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });

  test("overview: totals, years, pairs, open allegations", async () => {
    await visit("/");
    const answer = await api.data(`{
      meetings { totalCount } agreements { totalCount } allegations { totalCount } milestones { totalCount }
      years: statistics(of: MEETING, groupBy: [YEAR]) { keys { value } count }
      pairs: statistics(of: MEETING, groupBy: [COUNTRY_PAIR], first: 8) { keys { label } count }
      open: allegations(filter: { status: [UNANSWERED] }) { totalCount }
    }`);
    const totals = await page.locator(".totals strong").allInnerTexts();
    expect(totals.slice(0, 4).map(Number)).toEqual([
      answer.meetings.totalCount,
      answer.agreements.totalCount,
      answer.allegations.totalCount,
      answer.milestones.totalCount,
    ]);
    const bars = page.locator('.plot svg rect[fill="var(--meeting)"]');
    await expect.poll(() => bars.count()).toBe(answer.years.filter(({ keys }: any) => keys[0].value).length);
    expect(await page.locator(".ranked-bars .name").allTextContents()).toEqual(
      answer.pairs.filter(({ keys }: any) => keys[0].label.includes(" – ")).map(({ keys }: any) => keys[0].label),
    );
    expect(await page.getByRole("heading", { name: /^Unanswered allegations/ }).textContent()).toMatch(
      new RegExp(`${answer.open.totalCount}$`),
    );
  });

  test("country: its contacts, on the map and in the list", async () => {
    await visit("/country/IR");
    const { country } = await api.data(
      `{ country(code: "IR") { relations(first: 100) { edges { count country { name } } } people { totalCount } } }`,
    );
    const { edges } = country.relations;
    const listed = await page.locator(".busiest li").allInnerTexts();
    expect(listed.map((text) => text.replaceAll(/\s*\n\s*/g, " ")).sort()).toEqual(
      edges.map((edge: any) => `${edge.country.name} ${edge.count}`).sort(),
    );
    await expect.poll(() => page.locator('.plot svg g[fill="var(--meeting)"] path').count()).toBe(edges.length);
    expect(await page.getByRole("heading", { name: /^People/ }).textContent()).toContain(
      `${country.people.totalCount}`,
    );
  });

  test("relation: its records, and allegations by direction", async () => {
    await visit("/relation/KP/IR");
    const { relation, allegations } = await api.data(`{
      relation(between: ["IR", "KP"]) { meetings { nodes { title } } agreements { totalCount } allegations { totalCount } }
      allegations(filter: { countries: ["IR", "KP"] }, first: 100) { nodes { claim } }
    }`);
    const meetings = page.locator("section", { has: page.getByRole("heading", { name: /^Meetings/ }) });
    expect(await meetings.locator(".record-line h3").allInnerTexts()).toEqual(
      relation.meetings.nodes.map(({ title }: any) => title),
    );
    const claims = await page.locator(".allegation-card h3").allInnerTexts();
    expect(claims.sort()).toEqual(allegations.nodes.map(({ claim }: any) => claim).sort());
    expect(await page.locator(".directions h3").first().textContent()).toContain("Iran accuses North Korea");
  });

  test("a chart of one year labels the year, and has only whole numbers of records", async () => {
    await visit("/relation/IR/KP?from=2018&to=2018");
    const chart = page.locator("figure", { has: page.getByRole("heading", { name: "Activity by year" }) });
    await chart.locator(".plot svg").waitFor();
    // The legend is outside the drawing: its only text is that of the axes.
    expect(await chart.locator(".plot svg text").allTextContents()).toEqual(["0", "1", "2018"]);
  });

  test("search: the number of results, and details that distinguish namesakes", async () => {
    await visit("/search?q=Kim Yong-nam");
    const { search } = await api.data(
      `{ search(query: "Kim Yong-nam") { totalCount nodes { ... on Person {
        description nationalities { name } positions { title }
      } } } }`,
    );
    expect(await page.getByRole("heading", { name: /^Results/ }).textContent()).toBe(`Results ${search.totalCount}`);
    const [person] = search.nodes;
    const first = page.locator(".found li").first();
    expect(await first.locator("small").textContent()).toBe(
      `Person · ${person.nationalities[0].name} · ${person.positions[0].title}`,
    );
    expect(await first.locator("p").textContent()).toBe(person.description);
  });

  test("timeline: a mark for each dated record, as long as its date", async () => {
    await visit("/timeline");
    const { timeline } = await api.data(`{ timeline(first: 100) { nodes { id date { earliest latest } } } }`);
    const dated = timeline.nodes.filter(({ date }: any) => date);
    await expect.poll(() => page.locator(".mark").count()).toBe(dated.length);
    expect(await page.locator("figure figcaption").textContent()).toContain(`${dated.length} records with a date`);
    const widths: number[] = await page.evaluate(
      "[...document.querySelectorAll('.mark')].map((mark) => mark.getBBox().width)",
    );
    const years = dated.filter(
      ({ date }: any) => Date.parse(date.latest) - Date.parse(date.earliest) > 300 * 86_400_000,
    );
    expect(widths.filter((width) => width > 12).length).toBe(years.length);
  });

  test("timeline: days are placed by UTC in every time zone, and written like the API's labels", async () => {
    const { page: far } = await watchedPage(browser, { timezoneId: "Asia/Tokyo" });
    await open(far, new URL("/timeline?countries=US&shown=2018-04-20..2018-06-10", api.url).href);
    await far.locator(".tick").first().waitFor();
    const labels = await far.locator(".tick").allTextContents();
    expect(labels[0]).toBe("22 Apr 2018");
    expect(labels.slice(1).filter((label) => !/^\d+ (Apr|May|Jun)$/.test(label))).toEqual([]);
    // The mark of May 2018 begins nine days after the label of 22 April, which is two days after the left side.
    const [mark, tick]: [number, number] = await far.evaluate(`[
      document.querySelector(".mark").getBBox().x,
      document.querySelector(".tick").transform.baseVal[0].matrix.e,
    ]`);
    expect(mark / tick).toBeCloseTo(11 / 2, 1);
    await far.context().close();
  });

  test("timeline: takes its current width, not the one that an observer reports", async () => {
    const { page: observed } = await watchedPage(browser, { viewport: { width: 1440, height: 900 } });
    await observed.addInitScript(`
      const Observer = window.ResizeObserver;
      window.ResizeObserver = class extends Observer {
        constructor(tell) { super((entries) => tell(entries.map(({ target }) => ({ target, contentRect: { width: 194 } })))); }
      };`);
    await open(observed, new URL("/timeline", api.url).href);
    const widths = () =>
      observed.evaluate(`(() => {
        const place = document.querySelector(".timeline-drawing");
        return [...place.querySelectorAll("svg")].map((svg) => svg.getBoundingClientRect().width - place.clientWidth);
      })()`);
    for (const width of [1440, 500, 900]) {
      await observed.setViewportSize({ width, height: 900 });
      await expect.poll(widths, { message: `${width} pixels` }).toEqual([0, 0]);
    }
    await observed.context().close();
  });

  test("network: a dot for each contact, and the shared records of a tie", async () => {
    await visit("/network?center=IR");
    const { country } = await api.data(`{ country(code: "IR") { id coParticipants(first: 30) {
      totalCount edges { count node { id name } }
    } } }`);
    const { edges } = country.coParticipants;
    await expect.poll(() => page.locator(".member").count()).toBe(edges.length + 1);
    await expect.poll(() => page.locator(".tie-table tbody tr").count()).toBe(edges.length);
    await page.getByRole("button", { name: `shared by Iran and ${edges[0].node.name}` }).click();
    await settled(page);
    const { timeline } = await api.data(
      `query ($actors: [ID!]) { timeline(filter: { actors: $actors }) { totalCount } }`,
      { actors: [country.id, edges[0].node.id] },
    );
    expect(await page.locator(".network-panel .provenance").textContent()).toContain(`${timeline.totalCount} records`);
  });

  test("network: the actors with the most records are labelled within the drawing, even if their names are long", async () => {
    await visit("/network?center=IR");
    const { country } = await api.data(
      `{ country(code: "IR") { coParticipants(first: 5) { edges { node { name } } } } }`,
    );
    await page.locator(".member-name").first().waitFor();
    const written = await page.locator(".member-name").allTextContents();
    for (const { node } of country.coParticipants.edges) {
      expect
        .soft(
          written.some((name) => node.name.startsWith(name.replace("…", ""))),
          node.name,
        )
        .toBe(true);
    }
    const outside: string[] = await page.evaluate(`(() => {
      const drawing = document.querySelector(".network-drawing").getBoundingClientRect();
      return [...document.querySelectorAll(".member-name")].filter((name) => {
        const { left, right } = name.getBoundingClientRect();
        return left < drawing.left || right > drawing.right;
      }).map((name) => name.textContent);
    })()`);
    expect(outside).toEqual([]);
  });

  test("network: its table does not repeat the centre, and fits the smallest window", async () => {
    const { page: small } = await watchedPage(browser, { viewport: { width: 320, height: 800 } });
    await open(small, new URL("/network?center=KP", api.url).href);
    await small.getByRole("heading", { name: /^Who appears with North Korea/ }).waitFor();
    expect(await small.locator(".tie-table th").allTextContents()).toEqual(["Actor", "Records", "First", "Last"]);
    expect(await small.locator(".tie-table").getByRole("link", { name: "North Korea", exact: true }).count()).toBe(0);
    const hidden = await small.locator(".table-place").evaluate((place) => place.scrollWidth - place.clientWidth);
    expect(hidden).toBeLessThanOrEqual(0);
    await small.context().close();
  });

  test("record: its type and its host", async () => {
    const { meetings, milestones } = await api.data(`{
      meetings(first: 100) { nodes { id type place { name } host { name code } } }
      milestones(first: 100) { nodes { id type actorsInvolved { role } } }
    }`);
    const hosted = meetings.nodes.find(({ host, place }: any) => host && place);
    await visit(`/record/${hosted.id}`);
    expect(await page.locator(".kicker").textContent()).toBe(
      `Meeting · ${hosted.type.toLowerCase().replace("_", " ")}`,
    );
    const head = page.locator(".page-head");
    expect(await head.textContent()).toContain(` · ${hosted.place.name} · hosted by ${hosted.host.name}`);
    expect(await head.getByRole("link", { name: hosted.host.name }).getAttribute("href")).toBe(
      `/country/${hosted.host.code}`,
    );
    const other = milestones.nodes.find(
      ({ type, actorsInvolved }: any) => type === "OTHER" && actorsInvolved.some(({ role }: any) => role === "OTHER"),
    );
    await visit(`/record/${other.id}`);
    expect(await page.locator(".kicker").textContent()).toBe("Milestone");
    expect(await page.locator(".people small").allTextContents()).not.toContain("other");
  });

  test("country: a position that someone held twice is listed once", async () => {
    await visit("/country/IR");
    const rouhani = page.locator(".people li", { hasText: "Hassan Rouhani" });
    expect(await rouhani.locator("small").textContent()).toBe("President");
  });

  test("person: the country as a link, positions without the person's name", async () => {
    const { people } = await api.data(
      `{ people(first: 100) { nodes { id name nationalities { code name } positions { title } } } }`,
    );
    const person = people.nodes.find(
      ({ positions, nationalities }: any) => positions.length > 0 && nationalities.length > 0,
    );
    await visit(`/person/${person.id}`);
    const [{ code, name }] = person.nationalities;
    expect(await page.locator(".facts").getByRole("link", { name }).getAttribute("href")).toBe(`/country/${code}`);
    const section = page.locator("section", { has: page.getByRole("heading", { name: /^Positions/ }) });
    expect(await section.locator("strong").allTextContents()).toEqual(person.positions.map(({ title }: any) => title));
    expect(await section.getByRole("link", { name: person.name }).count()).toBe(0);
  });

  test("dates are written like the API's labels", async () => {
    await visit("/timeline");
    const { timeline } = await api.data(
      `{ timeline(first: 20, orderBy: { field: DATE, direction: DESC }) { nodes { date { label } } } }`,
    );
    expect(await page.locator(".record-line .date").allTextContents()).toEqual(
      timeline.nodes.map(({ date }: any) => date?.label ?? "no date"),
    );
  });

  test("timeline: an invalid window shows everything, and an empty list states why it is empty", async () => {
    await visit("/timeline?countries=KP&shown=foo..bar");
    expect(await page.getByRole("heading", { name: /^Records \d/ }).count()).toBe(1);
    await visit("/timeline?text=nosuchword");
    expect(await page.locator("main .state").textContent()).toBe("No records found. Try removing a filter.");
    await visit("/country/TV");
    expect(await page.locator("main .state").textContent()).toBe("No records yet.");
  });

  test("allegations: claims, and quotations from responses and sources", async () => {
    await visit("/allegations");
    const { allegations } = await api.data(
      `{ allegations(first: 20) { totalCount nodes { claim responses { quote } citations { nodes { quote } } } } }`,
    );
    await expect.poll(() => page.locator(".allegation-card").count()).toBe(allegations.nodes.length);
    const text = (await page.locator("main").textContent()) ?? "";
    for (const { claim, responses, citations } of allegations.nodes) {
      expect.soft(text).toContain(claim);
      for (const { quote } of [...responses, ...citations.nodes]) if (quote) expect.soft(text).toContain(quote);
    }
  });
});
