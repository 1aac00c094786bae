import { parseDossier } from "../../src/dossier/read.js";

/** Makes a dossier in which everything cites one source. */
export function dossier(slug: string, content: Record<string, Record<string, object>>) {
  const cited = (entries: Record<string, object>) =>
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [key, { ...entry, citations: [{ source: "list" }] }]),
    );
  const { people = {}, organizations = {}, sources = {}, ...records } = content;
  return parseDossier(
    JSON.stringify({
      dossier: slug,
      title: `The list ${slug}`,
      sources: { list: { title: `The list ${slug}`, type: "OTHER" }, ...sources },
      people: cited(people),
      organizations: cited(organizations),
      ...Object.fromEntries(Object.entries(records).map(([kind, entries]) => [kind, cited(entries)])),
    }),
    slug,
  );
}

const cited = { citations: [{ source: "list" }] };

/** People and organisations, with a meeting and a report. */
export const LIST = dossier("list", {
  people: {
    kim: { name: "Kim Chol", nationalities: ["KP"], identifiers: [{ scheme: "passport", value: "1" }] },
    lee: { name: "Lee", nationalities: ["KR"] },
  },
  organizations: {
    bank: { name: "Trade Bank", type: "COMPANY", country: "KP" },
    branch: { name: "A branch", type: "COMPANY", parent: "bank" },
  },
  sources: { report: { title: "A report", type: "REPORT", publisher: "bank" } },
  meetings: {
    talks: {
      title: "Talks",
      type: "TALKS",
      date: "2020-09-12",
      participants: [{ actor: "kim", role: "MEMBER" }, { actor: "lee" }],
    },
  },
});

/** Kim and the bank under other names, Kim twice, and others, with what they did. */
export const OTHER = dossier("other", {
  people: {
    kimm: {
      name: "KIM Chul",
      aliases: ["Kim Chol", { value: "김철", language: "ko", script: "Hang" }],
      description: "A banker.",
      born: "1950-01-02",
      nationalities: ["KP", "SY"],
      identifiers: [{ scheme: "passport", value: "2" }],
      positions: [
        { key: "director", title: "Director", organization: "banque", from: "2019", ...cited },
        { key: "envoy", title: "Envoy", country: "KP", ...cited },
      ],
    },
    "kim-c": { name: "Kim C.", died: "2023" },
    ann: { name: "Ann", nationalities: ["FR"] },
  },
  organizations: {
    banque: { name: "Banque du commerce", type: "COMPANY", country: "SY" },
  },
  sources: { paper: { title: "A paper", type: "REPORT", publisher: "banque" } },
  meetings: {
    visit: {
      title: "A visit",
      type: "VISIT",
      date: "2021-05",
      participants: [
        { actor: "kim-c", role: "SPEAKER" },
        { actor: "ann" },
        { actor: "kimm", title: "Director", representing: "KP" },
      ],
    },
    dinner: { title: "A dinner", type: "OTHER", date: "2022", participants: [{ actor: "kim-c" }, { actor: "ann" }] },
  },
  agreements: {
    loan: {
      title: "A loan",
      type: "MEMORANDUM",
      status: "SIGNED",
      parties: [{ actor: "banque" }, { actor: "KP" }],
      events: [{ key: "signed", type: "SIGNED", date: "2021-06", actor: "kimm", ...cited }],
    },
  },
  allegations: {
    fraud: {
      title: "Fraud",
      claim: "The bank hid a loan.",
      claimants: ["ann"],
      accused: ["banque", "kimm", "kim-c"],
      responses: [
        { key: "no", actor: "kimm", stance: "DENIES", ...cited },
        { key: "nothing", actor: "kim-c", stance: "DECLINES_TO_COMMENT", ...cited },
      ],
    },
  },
  milestones: {
    sanctions: {
      title: "Sanctions",
      type: "SANCTIONS_IMPOSED",
      date: "2022",
      actors: [
        { actor: "kimm", role: "TARGET" },
        { actor: "kim-c", role: "TARGET" },
        { actor: "banque", role: "TARGET" },
      ],
    },
  },
});
