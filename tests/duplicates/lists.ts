import { parseDossier } from "../../src/dossier/read.js";

/** People and organisations in other spellings, some of them also in the dossier about Iran and the DPRK. */
export const WATCH_LIST = dossier("watch-list", {
  people: {
    "yoon-jong-ho": {
      name: "YOON Jong Ho",
      nationalities: ["KP"],
      positions: [{ key: "minister", title: "Minister for External Economic Relations", country: "KP" }],
    },
    "choi-ryong-hae": { name: "Choi Ryong-hae", born: "1950-01-15", nationalities: ["KP"] },
    // A namesake.
    "choi-ryong-hae-younger": { name: "Choi Ryong-hae", born: "1982", nationalities: ["KR"] },
    "hassan-ali": { name: "Hassan Ali", identifiers: [{ scheme: "passport", value: "P100" }] },
    "ghassem-soleimani": {
      name: "قاسم سلیمانی",
      nationalities: ["IR"],
    },
    "maria-petrova": { name: "Maria Petrova", born: "1970" },
  },
  organizations: {
    paekho: { name: "Chosŏn Paekho Trading Co.", type: "COMPANY", country: "KP" },
  },
});

/** Another list, which overlaps with the first. */
export const OTHER_LIST = dossier("other-list", {
  people: {
    "choe-ryong-hae": { name: "Ch'oe Ryong-hae", born: "1950-01", nationalities: ["KP"] },
    "abu-yusuf": { name: "Abu Yusuf", identifiers: [{ scheme: "passport", value: "P100" }] },
    "qasem-soleimani": { name: "Qasem Soleimani", nationalities: ["IR"] },
    "marina-petrovic": { name: "Marina Petrović", born: "1970" },
  },
  organizations: {
    paekho: { name: "Korea Paekho Trading Corporation", type: "COMPANY", country: "KP" },
  },
});

function dossier(slug: string, { people, organizations }: Record<"people" | "organizations", Record<string, object>>) {
  return parseDossier(
    JSON.stringify({
      dossier: slug,
      title: `The list ${slug}`,
      sources: { list: { title: `The list ${slug}`, type: "OTHER" } },
      people: cited(people),
      organizations: cited(organizations),
    }),
    slug,
  );
}

function cited(actors: Record<string, object>) {
  const citations = [{ source: "list" }];
  return Object.fromEntries(
    Object.entries(actors).map(([key, actor]) => [
      key,
      {
        ...actor,
        citations,
        ...("positions" in actor && Array.isArray(actor.positions)
          ? { positions: actor.positions.map((position: object) => ({ ...position, citations })) }
          : {}),
      },
    ]),
  );
}
