/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The types of events in the history of an agreement. */
export type AgreementEventType =
  /** It was agreed, with no known signing. */
  | 'AGREED'
  /** It entered into force. */
  | 'IN_FORCE'
  /** It was negotiated. */
  | 'NEGOTIATED'
  /** It was proposed. */
  | 'PROPOSED'
  /** It was ratified. */
  | 'RATIFIED'
  /** It was signed. */
  | 'SIGNED'
  /** It was suspended. */
  | 'SUSPENDED'
  /** It was terminated. */
  | 'TERMINATED'
  /** A party withdrew, or announced its withdrawal. */
  | 'WITHDRAWN';

/**
 * Conditions on agreements. All given conditions must hold. A condition that accepts any of its values matches nothing if
 * its list is empty; one that requires all of them matches everything.
 */
export type AgreementFilter = {
  /** Involving all of these actors, in any role. A country's id also covers its people and organisations. */
  actors?: Array<string> | null | undefined;
  /** All of these filters match. */
  and?: Array<AgreementFilter> | null | undefined;
  /** Involving any of these countries, directly or through their people and organisations. */
  anyCountry?: Array<string> | null | undefined;
  /** Dated within some days before or after another record: `{ record: "milestone_…", daysAfter: 90 }`. */
  around?: AroundFilter | null | undefined;
  /** Involving all of these countries, directly or through their people and organisations. */
  countries?: Array<string> | null | undefined;
  /** From any of these datasets, by slug. */
  datasets?: Array<string> | null | undefined;
  /** Dated within this span. */
  date?: DateFilter | null | undefined;
  /** With an event of any of these types, whatever its status. */
  events?: Array<AgreementEventType> | null | undefined;
  /** This filter does not match. */
  not?: AgreementFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<AgreementFilter> | null | undefined;
  /** Involving all of these actors as parties or in events. A country's id also covers its people and organisations. */
  parties?: Array<string> | null | undefined;
  /** Supported by this many distinct sources, including those of its events. `{ max: 1 }`: by one source alone. */
  sourceCount?: CountFilter | null | undefined;
  /** Supported by any of these sources. */
  sources?: Array<string> | null | undefined;
  /** With any of these statuses. */
  status?: Array<AgreementStatus> | null | undefined;
  /** Full-text match, in web search syntax, on title, summary and quotes: `missile -test or "joint committee"`. */
  text?: string | null | undefined;
  /** Concerning any of these topics, by slug, or a narrower one. */
  topics?: Array<string> | null | undefined;
  /** Of any of these types. */
  types?: Array<AgreementType> | null | undefined;
};

/** The statuses of agreements. */
export type AgreementStatus =
  /** In force. */
  | 'IN_FORCE'
  /** Proposed but not agreed. */
  | 'PROPOSED'
  /** Agreed or signed. */
  | 'SIGNED'
  /** Suspended. */
  | 'SUSPENDED'
  /** Terminated. */
  | 'TERMINATED';

/** The types of agreements. */
export type AgreementType =
  /** The creation of a joint body, such as a committee. */
  | 'INSTITUTION'
  /** A joint statement or communiqué. */
  | 'JOINT_STATEMENT'
  /** A memorandum of understanding, or a protocol. */
  | 'MEMORANDUM'
  /** Any other. */
  | 'OTHER'
  /** A treaty or other text binding under international law. */
  | 'TREATY'
  /** An understanding without a known text. */
  | 'UNDERSTANDING';

/**
 * Conditions on allegations. All given conditions must hold. A condition that accepts any of its values matches nothing if
 * its list is empty; one that requires all of them matches everything.
 */
export type AllegationFilter = {
  /** Against any of these actors. A country's id also covers its people and organisations. */
  accused?: Array<string> | null | undefined;
  /** Involving all of these actors, in any role. A country's id also covers its people and organisations. */
  actors?: Array<string> | null | undefined;
  /** All of these filters match. */
  and?: Array<AllegationFilter> | null | undefined;
  /** Involving any of these countries, directly or through their people and organisations. */
  anyCountry?: Array<string> | null | undefined;
  /** Dated within some days before or after another record: `{ record: "milestone_…", daysAfter: 90 }`. */
  around?: AroundFilter | null | undefined;
  /** Made by any of these actors. A country's id also covers its people and organisations. */
  claimants?: Array<string> | null | undefined;
  /** Whether one source states it and a different one contradicts it, as defined by `statedBy` and `contradictedBy`. */
  contradicted?: boolean | null | undefined;
  /**
   * Contradicted by any of these sources, that is, cited for a response that denies, rejects or disputes it, or for an
   * assessment that refutes it.
   */
  contradictedBy?: Array<string> | null | undefined;
  /** Involving all of these countries, directly or through their people and organisations. */
  countries?: Array<string> | null | undefined;
  /** From any of these datasets, by slug. */
  datasets?: Array<string> | null | undefined;
  /** Dated within this span. */
  date?: DateFilter | null | undefined;
  /** This filter does not match. */
  not?: AllegationFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<AllegationFilter> | null | undefined;
  /**
   * Supported by this many distinct sources, including those of its responses and assessments. `{ max: 1 }`: by one source
   * alone.
   */
  sourceCount?: CountFilter | null | undefined;
  /** Supported by any of these sources. */
  sources?: Array<string> | null | undefined;
  /** With a response taking any of these stances. */
  stance?: Array<ResponseStance> | null | undefined;
  /** Stated by any of these sources, that is, cited for the allegation itself, not only for a response or assessment. */
  statedBy?: Array<string> | null | undefined;
  /** With any of these statuses. */
  status?: Array<AllegationStatus> | null | undefined;
  /**
   * Full-text match, in web search syntax, on title, summary, claim, quotes, responses and assessments:
   * `missile -test or "joint committee"`.
   */
  text?: string | null | undefined;
  /** Concerning any of these topics, by slug, or a narrower one. */
  topics?: Array<string> | null | undefined;
  /** With an assessment reaching any of these verdicts. */
  verdicts?: Array<AssessmentVerdict> | null | undefined;
};

/**
 * The status of an allegation, decided by the first of these rules that applies:
 * 1. It was retracted: `RETRACTED`.
 * 2. Among the assessments by actors other than claimants, accused and respondents, some are `SUPPORTED` and none `REFUTED`:
 * `CORROBORATED`; some are `REFUTED` and none `SUPPORTED`: `REFUTED`; both occur: `CONTESTED`. `UNSUPPORTED` and
 * `UNVERIFIED` are not considered.
 * 3. A response denies, rejects or disputes it: `CONTESTED`.
 * 4. A response acknowledges it: `ACKNOWLEDGED`.
 * 5. Otherwise, including if the accused only declined to comment: `UNANSWERED`.
 */
export type AllegationStatus =
  /** It was acknowledged, and not denied, rejected or disputed. */
  | 'ACKNOWLEDGED'
  /** It was denied, rejected or disputed, or assessments contradict each other. */
  | 'CONTESTED'
  /** Independent assessments support it. */
  | 'CORROBORATED'
  /** Independent assessments refute it. */
  | 'REFUTED'
  /** The claimant retracted it. */
  | 'RETRACTED'
  /** There is no response, other than declining to comment, and no deciding assessment. */
  | 'UNANSWERED';

/**
 * A span of days around the date of a record. If that date is not known to the day, `POSSIBLE` counts `daysBefore` from its
 * first possible day and `daysAfter` from its last; `CERTAIN` takes only the days that are in the span whichever day it was.
 * Nothing matches around an undated record.
 */
export type AroundFilter = {
  /** Number of days after it at which the span ends; 0: on its date. */
  daysAfter?: number;
  /** Number of days before it at which the span starts; 0: on its date. */
  daysBefore?: number;
  /** How dates not known to the day are compared. */
  match?: DateMatch;
  /** The `id` of the record; the record itself is not returned. */
  record: string;
};

/** The verdicts an assessment can reach. */
export type AssessmentVerdict =
  /** There is evidence against the allegation. */
  | 'REFUTED'
  /** There is evidence for the allegation. */
  | 'SUPPORTED'
  /** No evidence was presented. */
  | 'UNSUPPORTED'
  /** It could be neither supported nor refuted. */
  | 'UNVERIFIED';

/** A range of numbers. Both ends are inclusive; an omitted end is open. */
export type CountFilter = {
  /** At most this many. */
  max?: number | null | undefined;
  /** At least this many. */
  min?: number | null | undefined;
};

/** Conditions on countries. All given conditions must hold. */
export type CountryFilter = {
  /** All of these filters match. */
  and?: Array<CountryFilter> | null | undefined;
  /** Any of these countries. */
  countries?: Array<string> | null | undefined;
  /** From any of these datasets, by slug. */
  datasets?: Array<string> | null | undefined;
  /** This filter does not match. */
  not?: CountryFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<CountryFilter> | null | undefined;
  /** In any of these regions of the world, in the UN geoscheme: `Asia`. */
  regions?: Array<string> | null | undefined;
  /** Words of one of the names, in any order, each matching the beginning of a word, ignoring case and accents. */
  text?: string | null | undefined;
};

/** A time span. Both ends are inclusive; an omitted end is open. */
export type DateFilter = {
  /** The span starts on the first day this can mean. */
  from?: string | null | undefined;
  /** How dates not known to the day are compared. */
  match?: DateMatch;
  /** The span ends on the last day this can mean. */
  to?: string | null | undefined;
};

/**
 * How an imprecise date is compared with a time span. An undated record matches no span. `~` and `?` do not widen a date:
 * "around April 2024" matches April 2024 only.
 */
export type DateMatch =
  /** It certainly lies in the span: every day it can mean does. */
  | 'CERTAIN'
  /** It may lie in the span: at least one day it can mean does. */
  | 'POSSIBLE';

/** The precisions of dates. */
export type DatePrecision =
  /** A hundred years that share their first two digits. */
  | 'CENTURY'
  /** A day. */
  | 'DAY'
  /** Ten years that share their first three digits. */
  | 'DECADE'
  /** A month. */
  | 'MONTH'
  /** A season of a year. */
  | 'SEASON'
  /** A year. */
  | 'YEAR';

/**
 * Conditions on meetings. All given conditions must hold. A condition that accepts any of its values matches nothing if its
 * list is empty; one that requires all of them matches everything.
 */
export type MeetingFilter = {
  /** Involving all of these actors, in any role. A country's id also covers its people and organisations. */
  actors?: Array<string> | null | undefined;
  /** All of these filters match. */
  and?: Array<MeetingFilter> | null | undefined;
  /** Involving any of these countries, directly or through their people and organisations. */
  anyCountry?: Array<string> | null | undefined;
  /** Dated within some days before or after another record: `{ record: "milestone_…", daysAfter: 90 }`. */
  around?: AroundFilter | null | undefined;
  /** Involving all of these countries, directly or through their people and organisations. */
  countries?: Array<string> | null | undefined;
  /** From any of these datasets, by slug. */
  datasets?: Array<string> | null | undefined;
  /** Dated within this span. */
  date?: DateFilter | null | undefined;
  /** This filter does not match. */
  not?: MeetingFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<MeetingFilter> | null | undefined;
  /** With a participant representing any of these countries, as far as the sources say. */
  representing?: Array<string> | null | undefined;
  /** Supported by this many distinct sources. `{ max: 1 }`: by one source alone. */
  sourceCount?: CountFilter | null | undefined;
  /** Supported by any of these sources. */
  sources?: Array<string> | null | undefined;
  /** Full-text match, in web search syntax, on title, summary, place and quotes: `missile -test or "joint committee"`. */
  text?: string | null | undefined;
  /** Concerning any of these topics, by slug, or a narrower one. */
  topics?: Array<string> | null | undefined;
  /** Of any of these types. */
  types?: Array<MeetingType> | null | undefined;
};

/** The types of meetings. */
export type MeetingType =
  /** A telephone or video call. */
  | 'CALL'
  /** An inauguration, funeral, anniversary or signing. */
  | 'CEREMONY'
  /** A conference, assembly or forum. */
  | 'CONFERENCE'
  /** Any other. */
  | 'OTHER'
  /** A formal visit by a head of state. */
  | 'STATE_VISIT'
  /** A meeting of leaders or ministers that is called a summit. */
  | 'SUMMIT'
  /** Talks, negotiations or a consultation. */
  | 'TALKS'
  /** Any other visit, such as by a delegation. */
  | 'VISIT';

/** The kinds of names. */
export type NameKind =
  /** A short form: `DPRK`, `SHIG`. */
  | 'ABBREVIATION'
  /** Another name in use. */
  | 'ALIAS'
  /** A name no longer in use. */
  | 'FORMER'
  /** The name the actor is shown by. */
  | 'PREFERRED'
  /** The name in Latin script, in one of its romanisations. */
  | 'ROMANIZATION'
  /** The name in another language. */
  | 'TRANSLATION';

/** The types of organisations. */
export type OrganizationType =
  /** A public agency, embassy or other state body below a ministry. */
  | 'AGENCY'
  /** An army, guard, militia or other armed force. */
  | 'ARMED_FORCE'
  /** A committee, commission or panel. */
  | 'COMMITTEE'
  /** A company or a group of companies. */
  | 'COMPANY'
  /** An organisation of states, or part of one. */
  | 'INTERGOVERNMENTAL'
  /** A newspaper, broadcaster, news agency or publisher. */
  | 'MEDIA'
  /** A government ministry or department. */
  | 'MINISTRY'
  /** Any other. */
  | 'OTHER'
  /** A parliament or one of its chambers. */
  | 'PARLIAMENT'
  /** A political party. */
  | 'PARTY';

/** The roles of participants at a meeting. */
export type ParticipantRole =
  /** Was present. */
  | 'ATTENDEE'
  /** Met the participant the source names first, as their counterpart. */
  | 'COUNTERPART'
  /** Led a delegation. */
  | 'HEAD_OF_DELEGATION'
  /** Received the others. */
  | 'HOST'
  /** Mediated between others. */
  | 'MEDIATOR'
  /** Was a member of a delegation. */
  | 'MEMBER'
  /** Any other, or the source does not say. */
  | 'OTHER'
  /** Gave an address. */
  | 'SPEAKER';

/**
 * Conditions on records. All given conditions must hold. A condition that accepts any of its values matches nothing if its
 * list is empty; one that requires all of them matches everything.
 */
export type RecordFilter = {
  /** Involving all of these actors, in any role. A country's id also covers its people and organisations. */
  actors?: Array<string> | null | undefined;
  /** All of these filters match. */
  and?: Array<RecordFilter> | null | undefined;
  /** Involving any of these countries, directly or through their people and organisations. */
  anyCountry?: Array<string> | null | undefined;
  /** Dated within some days before or after another record: `{ record: "milestone_…", daysAfter: 90 }`. */
  around?: AroundFilter | null | undefined;
  /** Involving all of these countries, directly or through their people and organisations. */
  countries?: Array<string> | null | undefined;
  /** From any of these datasets, by slug. */
  datasets?: Array<string> | null | undefined;
  /** Dated within this span. */
  date?: DateFilter | null | undefined;
  /** This filter does not match. */
  not?: RecordFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<RecordFilter> | null | undefined;
  /**
   * Supported by this many distinct sources, including those of its parts (events, responses, assessments). `{ max: 1 }`: by
   * one source alone.
   */
  sourceCount?: CountFilter | null | undefined;
  /** Supported by any of these sources. */
  sources?: Array<string> | null | undefined;
  /**
   * Full-text match, in web search syntax, on title, summary, claim, place, quotes, responses and assessments:
   * `missile -test or "joint committee"`.
   */
  text?: string | null | undefined;
  /** Concerning any of these topics, by slug, or a narrower one. */
  topics?: Array<string> | null | undefined;
  /** Of any of these types. */
  types?: Array<RecordType> | null | undefined;
};

/** The types of records. */
export type RecordType =
  /** An `Agreement`. */
  | 'AGREEMENT'
  /** An `Allegation`. */
  | 'ALLEGATION'
  /** A `Meeting`. */
  | 'MEETING'
  /** A `Milestone`. */
  | 'MILESTONE';

/** The stances a response to an allegation can take. */
export type ResponseStance =
  /** Says it is true. */
  | 'ACKNOWLEDGES'
  /** Was asked and did not answer. */
  | 'DECLINES_TO_COMMENT'
  /** Says it is not true. */
  | 'DENIES'
  /** Disputes parts of it, or what they mean. */
  | 'DISPUTES'
  /** Rejects the allegation as such: its basis, its source, or the right to make it. */
  | 'REJECTS';

/** The types of objects `search` can find. */
export type SearchType =
  /** Agreements, by title, summary and quotes. */
  | 'AGREEMENT'
  /** Allegations, by title, summary, claim, quotes, responses and assessments. */
  | 'ALLEGATION'
  /** Countries, by any of their names, codes and keys. */
  | 'COUNTRY'
  /** Meetings, by title, summary, place and quotes. */
  | 'MEETING'
  /** Milestones, by title, summary and quotes. */
  | 'MILESTONE'
  /** Organisations, by any of their names and keys. */
  | 'ORGANIZATION'
  /** People, by any of their names and keys. */
  | 'PERSON'
  /** Sources, by title and author. */
  | 'SOURCE';

/** The types of sources. */
export type SourceType =
  /** A collection of data. */
  | 'DATASET'
  /** A law, regulation, resolution or treaty text. */
  | 'LEGAL_ACT'
  /** An article by a newspaper, news agency, broadcaster or online outlet. */
  | 'NEWS_ARTICLE'
  /** A publication by a government or an official. */
  | 'OFFICIAL_STATEMENT'
  /** Any other. */
  | 'OTHER'
  /** A report by researchers, a panel or an organisation. */
  | 'REPORT';

/** Conditions on topics. All given conditions must hold. */
export type TopicFilter = {
  /** All of these filters match. */
  and?: Array<TopicFilter> | null | undefined;
  /** Narrower than any of these, by slug, at any depth. */
  broader?: Array<string> | null | undefined;
  /** This filter does not match. */
  not?: TopicFilter | null | undefined;
  /** At least one of these filters matches. */
  or?: Array<TopicFilter> | null | undefined;
  /** Full-text match, in web search syntax, on name and description. */
  text?: string | null | undefined;
};

export type AgreementsQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgreementsQuery = { agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, type: AgreementType, status: AgreementStatus, events: Array<{ id: string, type: AgreementEventType, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, actor:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }>, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, parties: Array<{ actor:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }> }> } };

export type AllegationsQueryVariables = Exact<{
  filter?: AllegationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllegationsQuery = { allegations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, claim: string, quote: string | null, status: AllegationStatus, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, claimants: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, accused: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, responses: Array<{ id: string, stance: ResponseStance, statement: string | null, quote: string | null, actor:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }>, assessments: Array<{ id: string, verdict: AssessmentVerdict, note: string | null, by:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }> }> } };

export type CountryQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
}>;


export type CountryQuery = { country: { officialName: string | null, capital: string | null, region: string | null, subregion: string | null, id: string, code: string | null, name: string, flag: string | null, aliases: Array<{ value: string, kind: NameKind, language: string | null }>, relations: { totalCount: number, nodes: Array<{ id: string, countries: Array<{ id: string, code: string | null, name: string, flag: string | null }>, established: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, lastContact: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }> } } | null };

export type CountriesQueryVariables = Exact<{
  filter?: CountryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CountriesQuery = { countries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, name: string, flag: string | null }> } };

export type CountryNameFragment = { id: string, code: string | null, name: string, flag: string | null };

export type DateLabelFragment = { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string };

type ActorName_Country_Fragment = { __typename: 'Country', id: string, name: string };

type ActorName_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type ActorName_Person_Fragment = { __typename: 'Person', id: string, name: string };

export type ActorNameFragment =
  | ActorName_Country_Fragment
  | ActorName_Organization_Fragment
  | ActorName_Person_Fragment
;

type RecordTitle_Agreement_Fragment = { __typename: 'Agreement', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null };

type RecordTitle_Allegation_Fragment = { __typename: 'Allegation', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null };

type RecordTitle_Meeting_Fragment = { __typename: 'Meeting', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null };

type RecordTitle_Milestone_Fragment = { __typename: 'Milestone', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null };

export type RecordTitleFragment =
  | RecordTitle_Agreement_Fragment
  | RecordTitle_Allegation_Fragment
  | RecordTitle_Meeting_Fragment
  | RecordTitle_Milestone_Fragment
;

export type CitedWordsFragment = { id: string, quote: string | null, locator: string | null, source: { id: string, title: string, url: string | null } };

export type MeetingSummaryFragment = { id: string, title: string, type: MeetingType, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, place: { name: string, country: { id: string, code: string | null, name: string, flag: string | null } | null } | null, participants: { edges: Array<{ role: ParticipantRole, title: string | null, node:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , representing: { id: string, code: string | null, name: string, flag: string | null } | null }> } };

export type AgreementSummaryFragment = { id: string, title: string, type: AgreementType, status: AgreementStatus, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, parties: Array<{ actor:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     }> };

export type AllegationSummaryFragment = { id: string, title: string, claim: string, quote: string | null, status: AllegationStatus, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, claimants: Array<
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, accused: Array<
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, responses: Array<{ id: string, stance: ResponseStance, statement: string | null, quote: string | null, actor:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     }>, assessments: Array<{ id: string, verdict: AssessmentVerdict, note: string | null, by:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     }> };

export type MeetingsQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, type: MeetingType, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, place: { name: string, country: { id: string, code: string | null, name: string, flag: string | null } | null } | null, participants: { edges: Array<{ role: ParticipantRole, title: string | null, node:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          , representing: { id: string, code: string | null, name: string, flag: string | null } | null }> } }> } };

export type OrganizationQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type OrganizationQuery = { organization: { id: string, name: string, type: OrganizationType, description: string | null, country: { id: string, code: string | null, name: string, flag: string | null } | null, parent: { __typename: 'Organization', id: string, name: string } | null, positions: Array<{ id: string, title: string, person: { __typename: 'Person', id: string, name: string }, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }>, citations: Array<{ id: string, quote: string | null, locator: string | null, source: { id: string, title: string, url: string | null } }>, timeline: { totalCount: number, nodes: Array<
        | { __typename: 'Agreement', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
        | { __typename: 'Allegation', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
        | { __typename: 'Meeting', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
        | { __typename: 'Milestone', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
      > } } | null };

export type PersonQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type PersonQuery = { person: { id: string, name: string, description: string | null, aliases: Array<{ value: string, kind: NameKind, language: string | null }>, nationalities: Array<{ id: string, code: string | null, name: string, flag: string | null }>, positions: Array<{ id: string, title: string, organization: { __typename: 'Organization', id: string, name: string } | null, country: { id: string, code: string | null, name: string, flag: string | null } | null, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }>, citations: Array<{ id: string, quote: string | null, locator: string | null, source: { id: string, title: string, url: string | null } }>, timeline: { totalCount: number, nodes: Array<
        | { __typename: 'Agreement', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
        | { __typename: 'Allegation', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
        | { __typename: 'Meeting', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
        | { __typename: 'Milestone', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
      > } } | null };

export type RecordSourcesQueryVariables = Exact<{
  id: string;
}>;


export type RecordSourcesQuery = { node:
    | { __typename: 'Agreement', title: string, summary: string | null, id: string, citations: { nodes: Array<{ id: string, quote: string | null, locator: string | null, source: { id: string, title: string, url: string | null } }> } }
    | { __typename: 'AgreementEvent', id: string }
    | { __typename: 'Allegation', title: string, summary: string | null, id: string, citations: { nodes: Array<{ id: string, quote: string | null, locator: string | null, source: { id: string, title: string, url: string | null } }> } }
    | { __typename: 'AllegationResponse', id: string }
    | { __typename: 'Assessment', id: string }
    | { __typename: 'Citation', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'DuplicateCandidate', id: string }
    | { __typename: 'Meeting', title: string, summary: string | null, id: string, citations: { nodes: Array<{ id: string, quote: string | null, locator: string | null, source: { id: string, title: string, url: string | null } }> } }
    | { __typename: 'Milestone', title: string, summary: string | null, id: string, citations: { nodes: Array<{ id: string, quote: string | null, locator: string | null, source: { id: string, title: string, url: string | null } }> } }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Revision', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Topic', id: string }
   | null };

export type RelationQueryVariables = Exact<{
  between: Array<string>;
  first?: number | null | undefined;
}>;


export type RelationQuery = { relation: { id: string, countries: Array<{ id: string, code: string | null, name: string, flag: string | null }>, established: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, severed: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, firstContact: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, lastContact: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, meetings: { totalCount: number, nodes: Array<{ id: string, title: string, type: MeetingType, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, place: { name: string, country: { id: string, code: string | null, name: string, flag: string | null } | null } | null, participants: { edges: Array<{ role: ParticipantRole, title: string | null, node:
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , representing: { id: string, code: string | null, name: string, flag: string | null } | null }> } }> }, agreements: { totalCount: number, nodes: Array<{ id: string, title: string, type: AgreementType, status: AgreementStatus, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, parties: Array<{ actor:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> }> }, allegations: { totalCount: number, nodes: Array<{ id: string, title: string, claim: string, quote: string | null, status: AllegationStatus, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, claimants: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, accused: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, responses: Array<{ id: string, stance: ResponseStance, statement: string | null, quote: string | null, actor:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }>, assessments: Array<{ id: string, verdict: AssessmentVerdict, note: string | null, by:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> }> }, topics: Array<{ count: number, topic: { id: string, slug: string, name: string } }>, activity: Array<{ period: string, count: number }> } | null };

export type SearchQueryVariables = Exact<{
  query: string;
  types?: Array<SearchType> | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { edges: Array<{ score: number, highlight: string | null, matchedName: { value: string, kind: NameKind, language: string | null } | null, node:
        | { __typename: 'Agreement', title: string, id: string }
        | { __typename: 'AgreementEvent', id: string }
        | { __typename: 'Allegation', title: string, id: string }
        | { __typename: 'AllegationResponse', id: string }
        | { __typename: 'Assessment', id: string }
        | { __typename: 'Citation', id: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Dataset', id: string }
        | { __typename: 'DuplicateCandidate', id: string }
        | { __typename: 'Meeting', title: string, id: string }
        | { __typename: 'Milestone', title: string, id: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Revision', id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Topic', id: string }
       }> } };

export type SourceQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourceQuery = { source: { id: string, title: string, type: SourceType, author: string | null, url: string | null, language: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null, publisher: { __typename: 'Organization', id: string, name: string } | null, records: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { __typename: 'Agreement', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
        | { __typename: 'Allegation', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
        | { __typename: 'Meeting', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
        | { __typename: 'Milestone', id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
      > } } | null };

export type TimelineQueryVariables = Exact<{
  filter?: RecordFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Agreement', summary: string | null, id: string, title: string, topics: Array<{ id: string, slug: string, name: string }>, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
      | { __typename: 'Allegation', summary: string | null, id: string, title: string, topics: Array<{ id: string, slug: string, name: string }>, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
      | { __typename: 'Meeting', summary: string | null, id: string, title: string, topics: Array<{ id: string, slug: string, name: string }>, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
      | { __typename: 'Milestone', summary: string | null, id: string, title: string, topics: Array<{ id: string, slug: string, name: string }>, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
    > } };

export type CitedTimelineQueryVariables = Exact<{
  filter?: RecordFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CitedTimelineQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Agreement', summary: string | null, id: string, title: string, citations: { nodes: Array<{ id: string, quote: string | null, locator: string | null, source: { id: string, title: string, url: string | null } }> }, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
      | { __typename: 'Allegation', summary: string | null, id: string, title: string, citations: { nodes: Array<{ id: string, quote: string | null, locator: string | null, source: { id: string, title: string, url: string | null } }> }, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
      | { __typename: 'Meeting', summary: string | null, id: string, title: string, citations: { nodes: Array<{ id: string, quote: string | null, locator: string | null, source: { id: string, title: string, url: string | null } }> }, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
      | { __typename: 'Milestone', summary: string | null, id: string, title: string, citations: { nodes: Array<{ id: string, quote: string | null, locator: string | null, source: { id: string, title: string, url: string | null } }> }, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, label: string } | null }
    > } };

export type TopicsQueryVariables = Exact<{
  filter?: TopicFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicsQuery = { topics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, description: string | null, broader: { id: string, slug: string, name: string } | null }> } };

export const DateLabelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<DateLabelFragment, unknown>;
export const RecordTitleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<RecordTitleFragment, unknown>;
export const CitedWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<CitedWordsFragment, unknown>;
export const CountryNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}}]}}]} as unknown as DocumentNode<CountryNameFragment, unknown>;
export const ActorNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ActorNameFragment, unknown>;
export const MeetingSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"representing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<MeetingSummaryFragment, unknown>;
export const AgreementSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<AgreementSummaryFragment, unknown>;
export const AllegationSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllegationSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<AllegationSummaryFragment, unknown>;
export const AgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementSummary"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]} as unknown as DocumentNode<AgreementsQuery, AgreementsQueryVariables>;
export const AllegationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Allegations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AllegationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllegationSummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllegationSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]} as unknown as DocumentNode<AllegationsQuery, AllegationsQueryVariables>;
export const CountryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Country"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}},{"kind":"Field","name":{"kind":"Name","value":"officialName"}},{"kind":"Field","name":{"kind":"Name","value":"capital"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"subregion"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"established"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<CountryQuery, CountryQueryVariables>;
export const CountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Countries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}}]}}]} as unknown as DocumentNode<CountriesQuery, CountriesQueryVariables>;
export const MeetingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Meetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingSummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"representing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingsQuery, MeetingsQueryVariables>;
export const OrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordTitle"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}}]} as unknown as DocumentNode<OrganizationQuery, OrganizationQueryVariables>;
export const PersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordTitle"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const RecordSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedWords"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<RecordSourcesQuery, RecordSourcesQueryVariables>;
export const RelationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Relation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"between"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"between"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"established"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"severed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllegationSummary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"representing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllegationSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]} as unknown as DocumentNode<RelationQuery, RelationQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"highlight"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Source"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordTitle"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}}]} as unknown as DocumentNode<SourceQuery, SourceQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordTitle"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const CitedTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitedTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordTitle"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedWords"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoricalDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<CitedTimelineQuery, CitedTimelineQueryVariables>;
export const TopicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Topics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TopicFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TopicsQuery, TopicsQueryVariables>;