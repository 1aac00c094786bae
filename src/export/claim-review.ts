import { type Kysely, sql } from "kysely";
import type { ActorKind, AssessmentVerdict, DB } from "../generated/db.js";
import { toGlobalId } from "../ids/global-id.js";
import { pages } from "./pages.js";
import { KINDS_OF_RECORDS, type Selection, selectedRecords } from "./selection.js";

/** schema.org's rating of a verdict, from 1 (false) to 5 (true); null for no rating. */
const RATINGS: Readonly<Record<AssessmentVerdict, number | null>> = {
  SUPPORTED: 5,
  UNSUPPORTED: 2,
  REFUTED: 1,
  UNVERIFIED: null,
};

interface Party {
  readonly kind: ActorKind;
  readonly name: string;
}

interface AllegationRow {
  id: string;
  claim: string;
  date: string | null;
  claimants: Party[];
  works: { title: string; url: string | null }[];
  assessments: {
    id: string;
    by: Party;
    verdict: AssessmentVerdict;
    note: string | null;
    date: string | null;
    url: string | null;
  }[];
}

/** Generates a JSON-LD document of all allegations: a ClaimReview for each assessment, a Claim for an allegation without any. */
export async function* claimReviewDocument(db: Kysely<DB>, selection: Selection): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let between = "\n";
  for await (const node of claimReviews(db, selection)) {
    yield between + JSON.stringify(node);
    between = ",\n";
  }
  yield "\n]}\n";
}

async function* claimReviews(db: Kysely<DB>, selection: Selection): AsyncGenerator<object> {
  for await (const allegation of pages<AllegationRow>(db, "record.id", allegations(selection))) {
    const claim = {
      "@type": "Claim",
      "@id": `urn:chancery:${toGlobalId("allegation", allegation.id)}`,
      text: allegation.claim,
      author: allegation.claimants.map(party),
      datePublished: day(allegation.date),
      appearance: allegation.works.map(({ title, url }) => ({
        "@type": "CreativeWork",
        name: title,
        url: url ?? undefined,
      })),
    };
    if (allegation.assessments.length === 0) yield claim;
    for (const { id, by, verdict, note, date, url } of allegation.assessments) {
      yield {
        "@type": "ClaimReview",
        "@id": `urn:chancery:${toGlobalId("assessment", id)}`,
        claimReviewed: allegation.claim,
        itemReviewed: claim,
        author: party(by),
        datePublished: day(date),
        url: url ?? undefined,
        reviewBody: note ?? undefined,
        reviewRating: {
          "@type": "Rating",
          ...(RATINGS[verdict] === null ? {} : { ratingValue: RATINGS[verdict], bestRating: 5, worstRating: 1 }),
          alternateName: verdict.charAt(0) + verdict.slice(1).toLowerCase(),
        },
      };
    }
  }
}

function party({ kind, name }: Party): object {
  return { "@type": { COUNTRY: "Country", PERSON: "Person", ORGANIZATION: "Organization" }[kind], name };
}

/** A year, month or day in schema.org's date format; undefined for any other date. */
function day(edtf: string | null): string | undefined {
  return edtf !== null && /^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined;
}

function allegations(selection: Selection): Parameters<typeof pages<AllegationRow>>[2] {
  const side = (
    table: string,
  ) => sql`coalesce((select json_agg(json_build_object('kind', a.kind, 'name', a.name) order by s.rank)
    from ${sql.table(table)} s join actor a on a.id = s.actor_id where s.allegation_id = record.id), '[]'::json)`;
  return (after, inOrder) => sql<AllegationRow>`
    select record.id, allegation.claim, record.date, ${side("allegation_claimant")} as claimants,
      coalesce((select json_agg(json_build_object('title', s.title, 'url', s.url) order by c.rank, c.id)
        from citation c join source s on s.id = c.source_id
        where c.record_id = record.id and num_nonnulls(c.event_id, c.response_id, c.assessment_id) = 0), '[]'::json) as works,
      coalesce((select json_agg(json_build_object('id', v.id, 'by', json_build_object('kind', a.kind, 'name', a.name),
          'verdict', v.verdict, 'note', v.note, 'date', v.date, 'url', (
            select s.url from citation c join source s on s.id = c.source_id
            where c.assessment_id = v.id and s.url is not null order by c.rank, c.id limit 1)) order by v.rank)
        from assessment v join actor a on a.id = v.actor_id where v.allegation_id = record.id), '[]'::json) as assessments
    from record ${KINDS_OF_RECORDS}
    where record.kind = 'ALLEGATION' and ${selectedRecords(selection)} and ${after} ${inOrder}`;
}
