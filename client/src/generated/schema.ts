export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A country's ISO 3166-1 alpha-2 code in upper case, such as `KP` or `IR`. A former country has the code it had (ISO
   * 3166-3): `SU`, `DD`, `YU`, `CS`. Lower case is accepted as input.
   */
  CountryCode: { input: string; output: string; }
  /** A calendar day in the proleptic Gregorian calendar, `YYYY-MM-DD` (ISO 8601-1), in the years 1 to 9999. */
  Date: { input: string; output: string; }
  /** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ` (RFC 3339). */
  DateTime: { input: string; output: string; }
  /**
   * A date of any precision, in the Extended Date/Time Format (EDTF, ISO 8601-2), levels 0 and 1: `2019`, `2020-09`,
   * `1883-06-11`, `2024-04~` (approximate), `1958?` (uncertain), `198X` (in the 1980s), `2018-21` (spring; `-22` to `-24` are
   * summer to winter), `2013-02-25/2013-02-26` (an interval), `../1979` (until), `2019/..` (from), in the years 1 to 9999.
   */
  EDTF: { input: string; output: string; }
  /** An absolute URL with the scheme `http` or `https` (RFC 3986). */
  URL: { input: string; output: string; }
};

/** The lengths of intervals in a series. */
export type ActivityInterval =
  /** Ten years, starting with one that ends in 0. */
  | 'DECADE'
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

/** One interval of a series: the number of records dated in it. */
export type ActivityPoint = {
  __typename: 'ActivityPoint';
  /** Number of agreements. */
  agreements: Scalars['Int']['output'];
  /** Number of allegations. */
  allegations: Scalars['Int']['output'];
  /** Number of records of all types. */
  count: Scalars['Int']['output'];
  /** Number of meetings. */
  meetings: Scalars['Int']['output'];
  /** Number of milestones. */
  milestones: Scalars['Int']['output'];
  /** The interval, in EDTF: `2018`, `2018-09`, `201X`. */
  period: Scalars['EDTF']['output'];
  /** Its first day. */
  start: Scalars['Date']['output'];
};

/** An actor: a country, a person or an organisation. */
export type Actor = {
  /**
   * Agreements that involve the actor as a party or in an event; for a country, also those that involve its people and
   * organisations.
   */
  agreements: AgreementConnection;
  /** All names known from the sources, in any language, script or romanisation; the preferred name first. */
  aliases: Array<Name>;
  /** Allegations made against the actor; for a country, also those against its people and organisations. */
  allegationsAgainst: AllegationConnection;
  /** Allegations the actor made; for a country, also those its people and organisations made. */
  allegationsMade: AllegationConnection;
  /** Citations for the actor itself, with the words quoted. Its actions are cited on the records. */
  citations: Array<Citation>;
  /** Actors that appear in the same records, most frequent first; useful for studying closed elites. */
  coParticipants: CoParticipantConnection;
  /** When first stored. */
  createdAt: Scalars['DateTime']['output'];
  /** The dataset of origin. */
  dataset: Dataset;
  /** Who or what the actor is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Codes and keys used elsewhere: ISO 3166, Wikidata, dataset keys. */
  identifiers: Array<Identifier>;
  /** Meetings the actor took part in; for a country, also those its people and organisations took part in. */
  meetings: MeetingConnection;
  /**
   * Duplicates merged into this actor, earliest merge first. Their names, identifiers, citations, nationalities, positions
   * and records belong to this actor, and their ids resolve to it. Empty for countries.
   */
  mergedFrom: Array<MergedActor>;
  /** The preferred name, in English if there is one. */
  name: Scalars['String']['output'];
  /**
   * Every record that involves the actor, in any role, in date order, oldest first by default; for a country, also those
   * that involve its people and organisations.
   */
  timeline: RecordConnection;
  /** When last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An actor: a country, a person or an organisation. */
export type ActorAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** An actor: a country, a person or an organisation. */
export type ActorAllegationsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** An actor: a country, a person or an organisation. */
export type ActorAllegationsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** An actor: a country, a person or an organisation. */
export type ActorCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxRank?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipantRole>>;
};


/** An actor: a country, a person or an organisation. */
export type ActorMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** An actor: a country, a person or an organisation. */
export type ActorTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

/** The order of a list of actors. */
export type ActorOrder = {
  /** The sort direction. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field: ActorOrderField;
};

/** The fields actors can be sorted by. */
export type ActorOrderField =
  /** When first stored. */
  | 'CREATED_AT'
  /** The preferred name, ignoring case and accents. */
  | 'NAME'
  /** When last changed. */
  | 'UPDATED_AT';

/** Something agreed or proposed between actors: a treaty, a memorandum, a joint body, an understanding. */
export type Agreement = Node & Record & {
  __typename: 'Agreement';
  /** All actors involved, in any role, in the source's order within each role. */
  actors: RecordActorConnection;
  /** All citations, with the words quoted, including those for its events. */
  citations: CitationConnection;
  /** All countries involved, directly or through their people and organisations, each once, in order of name. */
  countries: Array<Country>;
  /** When first stored. */
  createdAt: Scalars['DateTime']['output'];
  /** The dataset of origin. */
  dataset: Dataset;
  /** The date, as precise as the sources give it; null if no source does. */
  date: Maybe<HistoricalDate>;
  /** The events in its history, in date order. */
  events: Array<AgreementEvent>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Meetings it resulted from. */
  meetings: MeetingConnection;
  /** The parties, actual or prospective, in the source's order. */
  parties: Array<AgreementParty>;
  /** The number of its latest revision, starting at 1. */
  revision: Scalars['Int']['output'];
  /** Its change history: one entry per change, latest first. */
  revisions: RevisionConnection;
  /** The status of the agreement. */
  status: AgreementStatus;
  /** What happened or was said, in a few sentences of the project's own. */
  summary: Maybe<Scalars['String']['output']>;
  /** A short title in the project's own words. */
  title: Scalars['String']['output'];
  /** The topics it concerns, in order of name. */
  topics: Array<Topic>;
  /** The type of agreement. */
  type: AgreementType;
  /** When last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Something agreed or proposed between actors: a treaty, a memorandum, a joint body, an understanding. */
export type AgreementActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something agreed or proposed between actors: a treaty, a memorandum, a joint body, an understanding. */
export type AgreementCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something agreed or proposed between actors: a treaty, a memorandum, a joint body, an understanding. */
export type AgreementMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** Something agreed or proposed between actors: a treaty, a memorandum, a joint body, an understanding. */
export type AgreementRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of agreements. */
export type AgreementConnection = Page & {
  __typename: 'AgreementConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<AgreementEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Agreement>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of agreements. */
export type AgreementEdge = {
  __typename: 'AgreementEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Agreement;
};

/** An event in the history of an agreement. */
export type AgreementEvent = Node & {
  __typename: 'AgreementEvent';
  /** The actor whose act it was; null if all parties acted. */
  actor: Maybe<Country | Organization | Person>;
  /** The citations that support it. */
  citations: Array<Citation>;
  /** When it happened. */
  date: Maybe<HistoricalDate>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** A note on the event. */
  note: Maybe<Scalars['String']['output']>;
  /** The type of event. */
  type: AgreementEventType;
};

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
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All of these filters match. */
  and?: InputMaybe<Array<AgreementFilter>>;
  /** Involving any of these countries, directly or through their people and organisations. */
  anyCountry?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Dated within some days before or after another record: `{ record: "milestone_…", daysAfter: 90 }`. */
  around?: InputMaybe<AroundFilter>;
  /** Involving all of these countries, directly or through their people and organisations. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** From any of these datasets, by slug. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dated within this span. */
  date?: InputMaybe<DateFilter>;
  /** With an event of any of these types, whatever its status. */
  events?: InputMaybe<Array<AgreementEventType>>;
  /** This filter does not match. */
  not?: InputMaybe<AgreementFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<AgreementFilter>>;
  /** Involving all of these actors as parties or in events. A country's id also covers its people and organisations. */
  parties?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Supported by this many distinct sources, including those of its events. `{ max: 1 }`: by one source alone. */
  sourceCount?: InputMaybe<CountFilter>;
  /** Supported by any of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With any of these statuses. */
  status?: InputMaybe<Array<AgreementStatus>>;
  /** Full-text match, in web search syntax, on title, summary and quotes: `missile -test or "joint committee"`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Concerning any of these topics, by slug, or a narrower one. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these types. */
  types?: InputMaybe<Array<AgreementType>>;
};

/** A party to an agreement. */
export type AgreementParty = {
  __typename: 'AgreementParty';
  /** The actor. */
  actor: Country | Organization | Person;
  /** When it joined; null if unknown. */
  joined: Maybe<HistoricalDate>;
  /** When it left; null if it has not left or the date is unknown. */
  left: Maybe<HistoricalDate>;
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
 * A claim by someone about what someone did, whether true or not, with the responses to it and the assessments of it.
 * Corresponds to schema.org's Claim; an assessment corresponds to ClaimReview.
 */
export type Allegation = Node & Record & {
  __typename: 'Allegation';
  /** The actors accused. */
  accused: Array<Country | Organization | Person>;
  /** All actors involved, in any role, in the source's order within each role. */
  actors: RecordActorConnection;
  /** The assessments of it, in date order. */
  assessments: Array<Assessment>;
  /** All citations, with the words quoted, including those for its responses and assessments. */
  citations: CitationConnection;
  /** What is alleged, in the project's own words. */
  claim: Scalars['String']['output'];
  /** The actors making the allegation. */
  claimants: Array<Country | Organization | Person>;
  /** The records it concerns. */
  concerning: Array<Agreement | Allegation | Meeting | Milestone>;
  /** All countries involved, directly or through their people and organisations, each once, in order of name. */
  countries: Array<Country>;
  /** When first stored. */
  createdAt: Scalars['DateTime']['output'];
  /** The dataset of origin. */
  dataset: Dataset;
  /** The date, as precise as the sources give it; null if no source does. */
  date: Maybe<HistoricalDate>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The claimant's words, if a source quotes them. */
  quote: Maybe<Scalars['String']['output']>;
  /** The responses to it, in date order. */
  responses: Array<AllegationResponse>;
  /** When the claimant retracted it; null if no retraction is known. */
  retracted: Maybe<HistoricalDate>;
  /** The number of its latest revision, starting at 1. */
  revision: Scalars['Int']['output'];
  /** Its change history: one entry per change, latest first. */
  revisions: RevisionConnection;
  /** The status, derived by the rule of `AllegationStatus`. */
  status: AllegationStatus;
  /** What happened or was said, in a few sentences of the project's own. */
  summary: Maybe<Scalars['String']['output']>;
  /** A short title in the project's own words. */
  title: Scalars['String']['output'];
  /** The topics it concerns, in order of name. */
  topics: Array<Topic>;
  /** When last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * A claim by someone about what someone did, whether true or not, with the responses to it and the assessments of it.
 * Corresponds to schema.org's Claim; an assessment corresponds to ClaimReview.
 */
export type AllegationActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A claim by someone about what someone did, whether true or not, with the responses to it and the assessments of it.
 * Corresponds to schema.org's Claim; an assessment corresponds to ClaimReview.
 */
export type AllegationCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A claim by someone about what someone did, whether true or not, with the responses to it and the assessments of it.
 * Corresponds to schema.org's Claim; an assessment corresponds to ClaimReview.
 */
export type AllegationRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of allegations. */
export type AllegationConnection = Page & {
  __typename: 'AllegationConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<AllegationEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Allegation>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of allegations. */
export type AllegationEdge = {
  __typename: 'AllegationEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Allegation;
};

/**
 * Conditions on allegations. All given conditions must hold. A condition that accepts any of its values matches nothing if
 * its list is empty; one that requires all of them matches everything.
 */
export type AllegationFilter = {
  /** Against any of these actors. A country's id also covers its people and organisations. */
  accused?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Involving all of these actors, in any role. A country's id also covers its people and organisations. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All of these filters match. */
  and?: InputMaybe<Array<AllegationFilter>>;
  /** Involving any of these countries, directly or through their people and organisations. */
  anyCountry?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Dated within some days before or after another record: `{ record: "milestone_…", daysAfter: 90 }`. */
  around?: InputMaybe<AroundFilter>;
  /** Made by any of these actors. A country's id also covers its people and organisations. */
  claimants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether one source states it and a different one contradicts it, as defined by `statedBy` and `contradictedBy`. */
  contradicted?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Contradicted by any of these sources, that is, cited for a response that denies, rejects or disputes it, or for an
   * assessment that refutes it.
   */
  contradictedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Involving all of these countries, directly or through their people and organisations. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** From any of these datasets, by slug. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dated within this span. */
  date?: InputMaybe<DateFilter>;
  /** This filter does not match. */
  not?: InputMaybe<AllegationFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<AllegationFilter>>;
  /**
   * Supported by this many distinct sources, including those of its responses and assessments. `{ max: 1 }`: by one source
   * alone.
   */
  sourceCount?: InputMaybe<CountFilter>;
  /** Supported by any of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With a response taking any of these stances. */
  stance?: InputMaybe<Array<ResponseStance>>;
  /** Stated by any of these sources, that is, cited for the allegation itself, not only for a response or assessment. */
  statedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With any of these statuses. */
  status?: InputMaybe<Array<AllegationStatus>>;
  /**
   * Full-text match, in web search syntax, on title, summary, claim, quotes, responses and assessments:
   * `missile -test or "joint committee"`.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Concerning any of these topics, by slug, or a narrower one. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With an assessment reaching any of these verdicts. */
  verdicts?: InputMaybe<Array<AssessmentVerdict>>;
};

/** A response to an allegation, by the accused or on their behalf. */
export type AllegationResponse = Node & {
  __typename: 'AllegationResponse';
  /** The actor that responded. */
  actor: Country | Organization | Person;
  /** The citations that support it. */
  citations: Array<Citation>;
  /** When it was given. */
  date: Maybe<HistoricalDate>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The response's own words, if a source quotes them. */
  quote: Maybe<Scalars['String']['output']>;
  /** The stance it takes. */
  stance: ResponseStance;
  /** The response, in the project's own words. */
  statement: Maybe<Scalars['String']['output']>;
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
  daysAfter?: Scalars['Int']['input'];
  /** Number of days before it at which the span starts; 0: on its date. */
  daysBefore?: Scalars['Int']['input'];
  /** How dates not known to the day are compared. */
  match?: DateMatch;
  /** The `id` of the record; the record itself is not returned. */
  record: Scalars['ID']['input'];
};

/** An assessment of an allegation by someone who investigated it. */
export type Assessment = Node & {
  __typename: 'Assessment';
  /** The actor that made the assessment. */
  by: Country | Organization | Person;
  /** The citations that support it. */
  citations: Array<Citation>;
  /** When it was made. */
  date: Maybe<HistoricalDate>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The reasons for it, in the project's own words. */
  note: Maybe<Scalars['String']['output']>;
  /** The verdict reached. */
  verdict: AssessmentVerdict;
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

/** A reference to a source that supports a record, a part of a record, an actor, or a position. */
export type Citation = Node & {
  __typename: 'Citation';
  /** The actor it supports. */
  actor: Maybe<Country | Organization | Person>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The place in the source: a page, a paragraph. */
  locator: Maybe<Scalars['String']['output']>;
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** The position it supports. */
  position: Maybe<Position>;
  /** The few words it rests on, verbatim from the source. */
  quote: Maybe<Scalars['String']['output']>;
  /** The record it supports, as a whole or in one of its parts; null if it supports an actor or a position. */
  record: Maybe<Agreement | Allegation | Meeting | Milestone>;
  /** The source. */
  source: Source;
};

/** A page of citations. */
export type CitationConnection = Page & {
  __typename: 'CitationConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<CitationEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Citation>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of citations. */
export type CitationEdge = {
  __typename: 'CitationEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Citation;
};

/** A page of actors that appear in the same records as another actor. */
export type CoParticipantConnection = Page & {
  __typename: 'CoParticipantConnection';
  /** This page's entries with their cursors and counts, most frequent first. */
  edges: Array<CoParticipantEdge>;
  /** This page's actors, most frequent first. */
  nodes: Array<Country | Organization | Person>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of actors on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** An actor that appears in the same records as another actor. */
export type CoParticipantEdge = {
  __typename: 'CoParticipantEdge';
  /**
   * Average rank within the delegation at the meetings among these records, where 1 is the member of the country's
   * delegation that the source lists first. Null if there is no such meeting.
   */
  averageRank: Maybe<Scalars['Float']['output']>;
  /** Number of records in which both appear. */
  count: Scalars['Int']['output'];
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The date of the first dated record among them. */
  first: Maybe<HistoricalDate>;
  /** The date of the last dated record among them. */
  last: Maybe<HistoricalDate>;
  /** The actor. */
  node: Country | Organization | Person;
  /**
   * Number of records in which both appear per year, month or decade, from the first to the last, with zero for empty
   * intervals; useful for tracing careers. A record counts in the interval in which its date begins; undated records, and
   * dates that are open or span more days than the interval, are left out.
   */
  periods: Array<CoParticipantPeriod>;
  /** The actor's roles at the meetings among these records, most frequent first. */
  roles: Array<ParticipantRoleCount>;
};


/** An actor that appears in the same records as another actor. */
export type CoParticipantEdgePeriodsArgs = {
  interval?: ActivityInterval;
};

/** One interval of a series: how often two actors appear together in it. */
export type CoParticipantPeriod = {
  __typename: 'CoParticipantPeriod';
  /** Average rank within the delegation at the meetings among them; null if there are none. */
  averageRank: Maybe<Scalars['Float']['output']>;
  /** Number of records in which both appear. */
  count: Scalars['Int']['output'];
  /** The interval, in EDTF: `2018`, `2018-09`, `201X`. */
  period: Scalars['EDTF']['output'];
  /** Its first day. */
  start: Scalars['Date']['output'];
};

/** A range of numbers. Both ends are inclusive; an omitted end is open. */
export type CountFilter = {
  /** At most this many. */
  max?: InputMaybe<Scalars['Int']['input']>;
  /** At least this many. */
  min?: InputMaybe<Scalars['Int']['input']>;
};

/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type Country = Actor & Node & {
  __typename: 'Country';
  /** Agreements that involve the country, its people or its organisations as a party or in an event. */
  agreements: AgreementConnection;
  /** All names known from the sources, in any language, script or romanisation; the preferred name first. */
  aliases: Array<Name>;
  /** Allegations made against the country, its people or its organisations. */
  allegationsAgainst: AllegationConnection;
  /** Allegations the country, its people or its organisations made. */
  allegationsMade: AllegationConnection;
  /** ISO 3166-1 alpha-3 code (`PRK`, `IRN`). */
  alpha3: Maybe<Scalars['String']['output']>;
  /** The capital, in English. */
  capital: Maybe<Scalars['String']['output']>;
  /** Citations for the country itself, with the words quoted. Its actions are cited on the records. */
  citations: Array<Citation>;
  /**
   * Actors that appear in the same records, most frequent first; useful for studying closed elites. Countries also appear
   * through their people and organisations, so the count of another country is the number of records in its relation with
   * this one.
   */
  coParticipants: CoParticipantConnection;
  /** ISO 3166-1 alpha-2 code (`KP`, `IR`); for a former country, the code it had. Null for a state that never had one. */
  code: Maybe<Scalars['CountryCode']['output']>;
  /** When first stored. */
  createdAt: Scalars['DateTime']['output'];
  /** The dataset of origin. */
  dataset: Dataset;
  /** What the country is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** When it ceased to exist; null for a current country. */
  dissolved: Maybe<HistoricalDate>;
  /** The flag as an emoji. */
  flag: Maybe<Scalars['String']['output']>;
  /** When it came into existence, if recorded; mostly for former countries. */
  founded: Maybe<HistoricalDate>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Codes and keys used elsewhere: ISO 3166, Wikidata, dataset keys. */
  identifiers: Array<Identifier>;
  /** Meetings the country, its people or its organisations took part in. */
  meetings: MeetingConnection;
  /** Always empty: countries are not merged. */
  mergedFrom: Array<MergedActor>;
  /** The preferred name, in English if there is one. */
  name: Scalars['String']['output'];
  /** The formal name in English: `Democratic People's Republic of Korea`. */
  officialName: Maybe<Scalars['String']['output']>;
  /** Organisations with their seat in it. */
  organizations: OrganizationConnection;
  /** People with its nationality. */
  people: PersonConnection;
  /** Positions held on its behalf, latest first. */
  positions: Array<Position>;
  /** The region of the world, in the UN geoscheme: `Asia`. */
  region: Maybe<Scalars['String']['output']>;
  /** Its relation with another country; null if there is no such country or it is this one. */
  relationWith: Maybe<Relation>;
  /** Its relations with all countries it shares a record with, most records first. */
  relations: RelationConnection;
  /** Actors that represented it at meetings, as far as the sources say, most frequent first. */
  representatives: RepresentativeConnection;
  /** The subregion, in the UN geoscheme: `Eastern Asia`. */
  subregion: Maybe<Scalars['String']['output']>;
  /**
   * Every record that involves the country, its people or its organisations, in any role, in date order, oldest first by
   * default.
   */
  timeline: RecordConnection;
  /** When last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryAllegationsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryAllegationsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxRank?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipantRole>>;
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryPositionsArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryRelationWithArgs = {
  code: Scalars['CountryCode']['input'];
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country: a state or territory with a current or former ISO 3166 code, or a former state. */
export type CountryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

/** A page of countries. */
export type CountryConnection = Page & {
  __typename: 'CountryConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<CountryEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Country>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of countries. */
export type CountryEdge = {
  __typename: 'CountryEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Country;
};

/** Conditions on countries. All given conditions must hold. */
export type CountryFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<CountryFilter>>;
  /** Any of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** From any of these datasets, by slug. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This filter does not match. */
  not?: InputMaybe<CountryFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<CountryFilter>>;
  /** In any of these regions of the world, in the UN geoscheme: `Asia`. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of one of the names, in any order, each matching the beginning of a word, ignoring case and accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A collection loaded as a whole: a dossier, an import, the reference countries. */
export type Dataset = Node & {
  __typename: 'Dataset';
  /** What it contains. */
  description: Maybe<Scalars['String']['output']>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** When it was last loaded. */
  importedAt: Scalars['DateTime']['output'];
  /** The licence under which it may be used, as an SPDX identifier if there is one. */
  licence: Maybe<Scalars['String']['output']>;
  /** Number of records in it. */
  recordCount: Scalars['Int']['output'];
  /** Its records, newest first by default. */
  records: RecordConnection;
  /** The short name used in URLs and filters: `iran-dprk`. */
  slug: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
  /** Where it comes from. */
  url: Maybe<Scalars['URL']['output']>;
};


/** A collection loaded as a whole: a dossier, an import, the reference countries. */
export type DatasetRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

/** A page of datasets. */
export type DatasetConnection = Page & {
  __typename: 'DatasetConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<DatasetEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Dataset>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of datasets. */
export type DatasetEdge = {
  __typename: 'DatasetEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Dataset;
};

/** Conditions on datasets. All given conditions must hold. */
export type DatasetFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<DatasetFilter>>;
  /** This filter does not match. */
  not?: InputMaybe<DatasetFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<DatasetFilter>>;
  /** Full-text match, in web search syntax, on title and description. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of datasets. */
export type DatasetOrder = {
  /** The sort direction. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field: DatasetOrderField;
};

/** The fields datasets can be sorted by. */
export type DatasetOrderField =
  /** When it was last loaded. */
  | 'IMPORTED_AT'
  /** The slug. */
  | 'SLUG'
  /** The title, ignoring case and accents. */
  | 'TITLE';

/** A time span. Both ends are inclusive; an omitted end is open. */
export type DateFilter = {
  /** The span starts on the first day this can mean. */
  from?: InputMaybe<Scalars['EDTF']['input']>;
  /** How dates not known to the day are compared. */
  match?: DateMatch;
  /** The span ends on the last day this can mean. */
  to?: InputMaybe<Scalars['EDTF']['input']>;
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

/** Two people, or two organisations, that may be the same. Being listed here merges nothing: a person decides. */
export type DuplicateCandidate = Node & {
  __typename: 'DuplicateCandidate';
  /** The two actors. */
  actors: Array<Country | Organization | Person>;
  /** When the pair was found. */
  foundAt: Scalars['DateTime']['output'];
  /** Opaque, and the same each time the pair is found. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The evidence for and against a match, names first. */
  reasons: Array<DuplicateReason>;
  /** How likely they are the same, from 0 to 1. A name alone gives at most 0.75; other evidence raises or lowers it. */
  score: Scalars['Float']['output'];
};

/** A page of possible duplicates. */
export type DuplicateCandidateConnection = Page & {
  __typename: 'DuplicateCandidateConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<DuplicateCandidateEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<DuplicateCandidate>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of possible duplicates. */
export type DuplicateCandidateEdge = {
  __typename: 'DuplicateCandidateEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: DuplicateCandidate;
};

/** Conditions on pairs of possible duplicates. All given conditions must hold. */
export type DuplicateFilter = {
  /** At least one of the two is any of these actors. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At least one of the two comes from any of these datasets, by slug. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The minimum score, from 0 to 1. Pairs below 0.4 are never stored. */
  minScore?: InputMaybe<Scalars['Float']['input']>;
  /** People or organisations; both if omitted. */
  types?: InputMaybe<Array<DuplicateType>>;
};

/** A piece of evidence for or against two actors being the same. */
export type DuplicateReason = {
  __typename: 'DuplicateReason';
  /** What was compared. */
  kind: DuplicateReasonKind;
  /** True if it speaks for a match, false if against. */
  supports: Scalars['Boolean']['output'];
  /** Human-readable, in a few words: `born on 5 July 1950`. */
  text: Scalars['String']['output'];
};

/** What is compared to find duplicates. */
export type DuplicateReasonKind =
  /** Their dates of birth. */
  | 'BIRTH_DATE'
  /** Their countries: nationalities, seats, and those they held positions for or represented at meetings. */
  | 'COUNTRY'
  /** Their dates of death. */
  | 'DEATH_DATE'
  /** Identifiers in one scheme: the same one, or different ones in a scheme that gives each actor only one. */
  | 'IDENTIFIER'
  /** Their names, in any spelling and romanisation. */
  | 'NAME'
  /** Positions with similar titles, in the same organisation or for the same country, and their dates. */
  | 'POSITION'
  /** Records in which both appear, which speaks against a match: a source rarely names one actor twice. */
  | 'RECORD'
  /** The types of two organisations. */
  | 'TYPE';

/** The types of actors that can be duplicates. */
export type DuplicateType =
  /** Organisations. */
  | 'ORGANIZATION'
  /** People. */
  | 'PERSON';

/**
 * A date as the source gives it, in EDTF, with the days it can mean. Dates are sorted by their first possible day or, if the
 * start is open (`../1979`), by their last.
 */
export type HistoricalDate = {
  __typename: 'HistoricalDate';
  /** Whether the source gives it as approximate (`~`, `%`). */
  approximate: Scalars['Boolean']['output'];
  /** The first day it can mean; null if its start is open or unknown. */
  earliest: Maybe<Scalars['Date']['output']>;
  /** The date in the Extended Date/Time Format. */
  edtf: Scalars['EDTF']['output'];
  /** Human-readable, in English: `September 2020`, `around April 2024`. */
  label: Scalars['String']['output'];
  /** The last day it can mean; null if its end is open or unknown. */
  latest: Maybe<Scalars['Date']['output']>;
  /** The precision; for an interval, that of its less precise end. */
  precision: DatePrecision;
  /** Whether the source gives it as uncertain (`?`, `%`). */
  uncertain: Scalars['Boolean']['output'];
};

/** A code or key that identifies an actor elsewhere. */
export type Identifier = {
  __typename: 'Identifier';
  /** The scheme that assigns it: `iso3166-1-alpha2`, `wikidata`, or a dataset's own. */
  scheme: Scalars['String']['output'];
  /** The code or key. */
  value: Scalars['String']['output'];
};

/** An actor's part in a milestone. */
export type InvolvedActor = {
  __typename: 'InvolvedActor';
  /** The actor. */
  actor: Country | Organization | Person;
  /** The actor's role. */
  role: MilestoneRole;
};

/**
 * The limits on one operation. Exceeding them is refused with the code `QUERY_TOO_COMPLEX`, or `BAD_USER_INPUT` for
 * `pageSize`.
 */
export type Limits = {
  __typename: 'Limits';
  /** Maximum number of aliases. */
  aliases: Scalars['Int']['output'];
  /**
   * Maximum cost: roughly the number of objects the operation can return, more for searching and counting; counted as
   * described in docs/limits.md.
   */
  cost: Scalars['Int']['output'];
  /** Maximum depth of nested fields. */
  depth: Scalars['Int']['output'];
  /** Maximum number of entries one field returns (`first`, `last`). */
  pageSize: Scalars['Int']['output'];
  /** Maximum number of tokens in the document. */
  tokens: Scalars['Int']['output'];
};

/** A meeting of people, organisations or countries: a visit, a summit, talks, a ceremony, a call. */
export type Meeting = Node & Record & {
  __typename: 'Meeting';
  /** All actors involved, in any role, in the source's order within each role. */
  actors: RecordActorConnection;
  /** All citations, with the words quoted. */
  citations: CitationConnection;
  /** All countries involved, directly or through their people and organisations, each once, in order of name. */
  countries: Array<Country>;
  /** When first stored. */
  createdAt: Scalars['DateTime']['output'];
  /** The dataset of origin. */
  dataset: Dataset;
  /** The date, as precise as the sources give it; null if no source does. */
  date: Maybe<HistoricalDate>;
  /** The country that received the others; null if there was none or no source says. */
  host: Maybe<Country>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Agreements that resulted from it, in date order. */
  outcomes: Array<Agreement>;
  /** The participants, in the source's order. */
  participants: ParticipantConnection;
  /** Where it took place; null if no source says. */
  place: Maybe<Place>;
  /** The number of its latest revision, starting at 1. */
  revision: Scalars['Int']['output'];
  /** Its change history: one entry per change, latest first. */
  revisions: RevisionConnection;
  /** What happened or was said, in a few sentences of the project's own. */
  summary: Maybe<Scalars['String']['output']>;
  /** A short title in the project's own words. */
  title: Scalars['String']['output'];
  /** The topics it concerns, in order of name. */
  topics: Array<Topic>;
  /** The type of meeting. */
  type: MeetingType;
  /** When last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A meeting of people, organisations or countries: a visit, a summit, talks, a ceremony, a call. */
export type MeetingActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting of people, organisations or countries: a visit, a summit, talks, a ceremony, a call. */
export type MeetingCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting of people, organisations or countries: a visit, a summit, talks, a ceremony, a call. */
export type MeetingParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting of people, organisations or countries: a visit, a summit, talks, a ceremony, a call. */
export type MeetingRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of meetings. */
export type MeetingConnection = Page & {
  __typename: 'MeetingConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<MeetingEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Meeting>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of meetings. */
export type MeetingEdge = {
  __typename: 'MeetingEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Meeting;
};

/**
 * Conditions on meetings. All given conditions must hold. A condition that accepts any of its values matches nothing if its
 * list is empty; one that requires all of them matches everything.
 */
export type MeetingFilter = {
  /** Involving all of these actors, in any role. A country's id also covers its people and organisations. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All of these filters match. */
  and?: InputMaybe<Array<MeetingFilter>>;
  /** Involving any of these countries, directly or through their people and organisations. */
  anyCountry?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Dated within some days before or after another record: `{ record: "milestone_…", daysAfter: 90 }`. */
  around?: InputMaybe<AroundFilter>;
  /** Involving all of these countries, directly or through their people and organisations. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** From any of these datasets, by slug. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dated within this span. */
  date?: InputMaybe<DateFilter>;
  /** This filter does not match. */
  not?: InputMaybe<MeetingFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<MeetingFilter>>;
  /** With a participant representing any of these countries, as far as the sources say. */
  representing?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Supported by this many distinct sources. `{ max: 1 }`: by one source alone. */
  sourceCount?: InputMaybe<CountFilter>;
  /** Supported by any of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Full-text match, in web search syntax, on title, summary, place and quotes: `missile -test or "joint committee"`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Concerning any of these topics, by slug, or a narrower one. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these types. */
  types?: InputMaybe<Array<MeetingType>>;
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

/** An actor as stated by its dataset, merged into another actor. A merge can be undone without loss. */
export type MergedActor = {
  __typename: 'MergedActor';
  /** When it was merged. */
  at: Scalars['DateTime']['output'];
  /** Who merged it; `identifier` if the merge was automatic, by a shared exact identifier. */
  by: Scalars['String']['output'];
  /** The dataset of origin. */
  dataset: Dataset;
  /** Its id before the merge. `node(id:)` resolves it to the actor it was merged into. */
  id: Scalars['ID']['output'];
  /** Its key in its dataset. */
  key: Scalars['String']['output'];
  /** Its preferred name in its dataset. */
  name: Scalars['String']['output'];
  /** Why it was merged. */
  reason: Maybe<Scalars['String']['output']>;
};

/**
 * An event other than a meeting, agreement or allegation: relations established, sanctions imposed, an election, a
 * revolution.
 */
export type Milestone = Node & Record & {
  __typename: 'Milestone';
  /** All actors involved, in any role, in the source's order within each role. */
  actors: RecordActorConnection;
  /** The actors involved and their roles, in the source's order. */
  actorsInvolved: Array<InvolvedActor>;
  /** All citations, with the words quoted. */
  citations: CitationConnection;
  /** All countries involved, directly or through their people and organisations, each once, in order of name. */
  countries: Array<Country>;
  /** When first stored. */
  createdAt: Scalars['DateTime']['output'];
  /** The dataset of origin. */
  dataset: Dataset;
  /** The date, as precise as the sources give it; null if no source does. */
  date: Maybe<HistoricalDate>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The number of its latest revision, starting at 1. */
  revision: Scalars['Int']['output'];
  /** Its change history: one entry per change, latest first. */
  revisions: RevisionConnection;
  /** What happened or was said, in a few sentences of the project's own. */
  summary: Maybe<Scalars['String']['output']>;
  /** A short title in the project's own words. */
  title: Scalars['String']['output'];
  /** The topics it concerns, in order of name. */
  topics: Array<Topic>;
  /** The type of event. */
  type: MilestoneType;
  /** When last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * An event other than a meeting, agreement or allegation: relations established, sanctions imposed, an election, a
 * revolution.
 */
export type MilestoneActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An event other than a meeting, agreement or allegation: relations established, sanctions imposed, an election, a
 * revolution.
 */
export type MilestoneCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An event other than a meeting, agreement or allegation: relations established, sanctions imposed, an election, a
 * revolution.
 */
export type MilestoneRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of milestones. */
export type MilestoneConnection = Page & {
  __typename: 'MilestoneConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<MilestoneEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Milestone>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of milestones. */
export type MilestoneEdge = {
  __typename: 'MilestoneEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Milestone;
};

/**
 * Conditions on milestones. All given conditions must hold. A condition that accepts any of its values matches nothing if
 * its list is empty; one that requires all of them matches everything.
 */
export type MilestoneFilter = {
  /** Involving all of these actors, in any role. A country's id also covers its people and organisations. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All of these filters match. */
  and?: InputMaybe<Array<MilestoneFilter>>;
  /** Involving any of these countries, directly or through their people and organisations. */
  anyCountry?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Dated within some days before or after another record: `{ record: "milestone_…", daysAfter: 90 }`. */
  around?: InputMaybe<AroundFilter>;
  /** Involving all of these countries, directly or through their people and organisations. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** From any of these datasets, by slug. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dated within this span. */
  date?: InputMaybe<DateFilter>;
  /** This filter does not match. */
  not?: InputMaybe<MilestoneFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<MilestoneFilter>>;
  /** Supported by this many distinct sources. `{ max: 1 }`: by one source alone. */
  sourceCount?: InputMaybe<CountFilter>;
  /** Supported by any of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Full-text match, in web search syntax, on title, summary and quotes: `missile -test or "joint committee"`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Concerning any of these topics, by slug, or a narrower one. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these types. */
  types?: InputMaybe<Array<MilestoneType>>;
};

/** The roles of actors in a milestone. */
export type MilestoneRole =
  /** Carried it out. */
  | 'AGENT'
  /** Any other. */
  | 'OTHER'
  /** Took part on equal terms, as when two countries establish relations. */
  | 'PARTY'
  /** Was its target. */
  | 'TARGET';

/** The types of milestones. */
export type MilestoneType =
  /** A war or other armed conflict. */
  | 'CONFLICT'
  /** Cooperation over a period of time. */
  | 'COOPERATION'
  /** An election. */
  | 'ELECTION'
  /** Someone took office. */
  | 'INAUGURATION'
  /** Any other. */
  | 'OTHER'
  /** A state or government was recognised. */
  | 'RECOGNITION'
  /** Diplomatic relations were established or resumed. */
  | 'RELATIONS_ESTABLISHED'
  /** Diplomatic relations were severed. */
  | 'RELATIONS_SEVERED'
  /** A revolution or other overthrow. */
  | 'REVOLUTION'
  /** Sanctions were imposed or reimposed. */
  | 'SANCTIONS_IMPOSED'
  /** Sanctions were lifted. */
  | 'SANCTIONS_LIFTED'
  /** An actor withdrew from an agreement or organisation. */
  | 'WITHDRAWAL';

/** A name of an actor. */
export type Name = {
  __typename: 'Name';
  /** The kind of name. */
  kind: NameKind;
  /** The language, as a BCP 47 tag (`en`, `fa`, `ko`); null if unknown or not specific to a language. */
  language: Maybe<Scalars['String']['output']>;
  /** The script, as an ISO 15924 code (`Latn`, `Hang`, `Arab`); null if unknown. */
  script: Maybe<Scalars['String']['output']>;
  /** The name as written. */
  value: Scalars['String']['output'];
};

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

/** An object with a global id by which it can be fetched again (Relay's global object identification). */
export type Node = {
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
};

/** The sort directions. */
export type OrderDirection =
  /** Ascending: A to Z, oldest first. */
  | 'ASC'
  /** Descending: Z to A, newest first. */
  | 'DESC';

/** An organisation: a ministry, a parliament, a company, an intergovernmental body, a newspaper… */
export type Organization = Actor & Node & {
  __typename: 'Organization';
  /** Agreements that involve the organisation as a party or in an event. */
  agreements: AgreementConnection;
  /** All names known from the sources, in any language, script or romanisation; the preferred name first. */
  aliases: Array<Name>;
  /** Allegations made against the organisation. */
  allegationsAgainst: AllegationConnection;
  /** Allegations the organisation made. */
  allegationsMade: AllegationConnection;
  /** Citations for the organisation itself, with the words quoted. Its actions are cited on the records. */
  citations: Array<Citation>;
  /** Actors that appear in the same records, most frequent first; useful for studying closed elites. */
  coParticipants: CoParticipantConnection;
  /** The country it has its seat in or is an organ of; null for an international organisation. */
  country: Maybe<Country>;
  /** When first stored. */
  createdAt: Scalars['DateTime']['output'];
  /** The dataset of origin. */
  dataset: Dataset;
  /** What the organisation is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Codes and keys used elsewhere: Wikidata, LEI, dataset keys. */
  identifiers: Array<Identifier>;
  /** Meetings the organisation took part in. */
  meetings: MeetingConnection;
  /**
   * Duplicates merged into this organisation, earliest merge first. Their names, identifiers, citations, positions and
   * records belong to this organisation, and their ids resolve to it.
   */
  mergedFrom: Array<MergedActor>;
  /** The preferred name, in English if there is one. */
  name: Scalars['String']['output'];
  /** The organisation it is part of. */
  parent: Maybe<Organization>;
  /** Positions held in it, latest first. */
  positions: Array<Position>;
  /** Every record that involves the organisation, in any role, in date order, oldest first by default. */
  timeline: RecordConnection;
  /** The type of organisation. */
  type: OrganizationType;
  /** When last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** An organisation: a ministry, a parliament, a company, an intergovernmental body, a newspaper… */
export type OrganizationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** An organisation: a ministry, a parliament, a company, an intergovernmental body, a newspaper… */
export type OrganizationAllegationsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** An organisation: a ministry, a parliament, a company, an intergovernmental body, a newspaper… */
export type OrganizationAllegationsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** An organisation: a ministry, a parliament, a company, an intergovernmental body, a newspaper… */
export type OrganizationCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxRank?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipantRole>>;
};


/** An organisation: a ministry, a parliament, a company, an intergovernmental body, a newspaper… */
export type OrganizationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** An organisation: a ministry, a parliament, a company, an intergovernmental body, a newspaper… */
export type OrganizationPositionsArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation: a ministry, a parliament, a company, an intergovernmental body, a newspaper… */
export type OrganizationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

/** A page of organisations. */
export type OrganizationConnection = Page & {
  __typename: 'OrganizationConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<OrganizationEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Organization>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of organisations. */
export type OrganizationEdge = {
  __typename: 'OrganizationEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Organization;
};

/** Conditions on organisations. All given conditions must hold. */
export type OrganizationFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** With their seat in any of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** From any of these datasets, by slug. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This filter does not match. */
  not?: InputMaybe<OrganizationFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** With a position that matches this filter, held now or in the past. */
  positions?: InputMaybe<PositionFilter>;
  /** Words of one of the names, in any order, each matching the beginning of a word, ignoring case and accents. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of any of these types. */
  types?: InputMaybe<Array<OrganizationType>>;
};

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

/** One page of a list that can be paged through in both directions by cursor (a Relay connection). */
export type Page = {
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** The place of a page in its list. */
export type PageInfo = {
  __typename: 'PageInfo';
  /** The cursor of the page's last entry; null if the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are entries after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are entries before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first entry; null if the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A page of the participants of a meeting. */
export type ParticipantConnection = Page & {
  __typename: 'ParticipantConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<ParticipantEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Country | Organization | Person>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of the participants of a meeting. */
export type ParticipantEdge = {
  __typename: 'ParticipantEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Country | Organization | Person;
  /**
   * Their other roles at the meeting: those the source lists under names of actors merged into this one. Empty in nearly all
   * cases.
   */
  otherRoles: Array<ParticipantRole>;
  /**
   * The position they held, or may have held, on the meeting's date; if several, the one closest to `title`, then the one
   * begun last. Null if none is known.
   */
  position: Maybe<Position>;
  /** Their place in the source's order, starting at 1. */
  rank: Scalars['Int']['output'];
  /** The country they represented. */
  representing: Maybe<Country>;
  /** Their role at the meeting. */
  role: ParticipantRole;
  /** The title the source gives them at this meeting. */
  title: Maybe<Scalars['String']['output']>;
};

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

/** How often an actor had a role at meetings. */
export type ParticipantRoleCount = {
  __typename: 'ParticipantRoleCount';
  /** Number of meetings. */
  count: Scalars['Int']['output'];
  /** The role. */
  role: ParticipantRole;
};

/**
 * The shortest chain from one actor to another, in which each actor is involved in a meeting, agreement or allegation
 * together with the next, in any role. Milestones link nobody.
 *
 * People and organisations can be intermediate links; countries cannot, because they would link nearly everybody. A country
 * can be at either end, where it stands for itself, its people and its organisations.
 */
export type Path = {
  __typename: 'Path';
  /** The actors along the chain, including both ends: one more than there are steps. */
  actors: Array<Country | Organization | Person>;
  /** Number of steps: 1 if both actors are involved in the same record. */
  length: Scalars['Int']['output'];
  /** The steps from each actor to the next. */
  steps: Array<PathStep>;
};

/** A step along a chain: two actors and what links them. */
export type PathStep = {
  __typename: 'PathStep';
  /**
   * Number of such records, as listed by `timeline(filter: { actors: […], types: [MEETING, AGREEMENT, ALLEGATION] })` with
   * both ids.
   */
  count: Scalars['Int']['output'];
  /** The actor the step starts from. */
  from: Country | Organization | Person;
  /** The latest meeting, agreement or allegation that involves both. */
  record: Agreement | Allegation | Meeting | Milestone;
  /** The actor it leads to. */
  to: Country | Organization | Person;
};

/** A person named in the sources. */
export type Person = Actor & Node & {
  __typename: 'Person';
  /** Agreements that involve the person as a party or in an event. */
  agreements: AgreementConnection;
  /** All names known from the sources, in any language, script or romanisation; the preferred name first. */
  aliases: Array<Name>;
  /** Allegations made against the person. */
  allegationsAgainst: AllegationConnection;
  /** Allegations the person made. */
  allegationsMade: AllegationConnection;
  /** The date of birth. */
  birthDate: Maybe<HistoricalDate>;
  /** Citations for the person, with the words quoted. The person's actions are cited on the records. */
  citations: Array<Citation>;
  /** Actors that appear in the same records, most frequent first; useful for studying closed elites. */
  coParticipants: CoParticipantConnection;
  /** When first stored. */
  createdAt: Scalars['DateTime']['output'];
  /** The dataset of origin. */
  dataset: Dataset;
  /** The date of death. */
  deathDate: Maybe<HistoricalDate>;
  /** Who the person is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Codes and keys used elsewhere: Wikidata, dataset keys. */
  identifiers: Array<Identifier>;
  /** Meetings the person took part in. */
  meetings: MeetingConnection;
  /**
   * Duplicates merged into this person, earliest merge first. Their names, identifiers, citations, nationalities, positions
   * and records belong to this person, and their ids resolve to this person.
   */
  mergedFrom: Array<MergedActor>;
  /** The preferred name, in English if there is one. */
  name: Scalars['String']['output'];
  /** The countries the person is a national of or, according to the sources, acts for; in order of name. */
  nationalities: Array<Country>;
  /** The positions the person holds or held, latest first, at most 1,000. */
  positions: Array<Position>;
  /** Every record that involves the person, in any role, in date order, oldest first by default. */
  timeline: RecordConnection;
  /** When last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A person named in the sources. */
export type PersonAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** A person named in the sources. */
export type PersonAllegationsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** A person named in the sources. */
export type PersonAllegationsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** A person named in the sources. */
export type PersonCoParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxRank?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipantRole>>;
};


/** A person named in the sources. */
export type PersonMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** A person named in the sources. */
export type PersonPositionsArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
};


/** A person named in the sources. */
export type PersonTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

/** A page of people. */
export type PersonConnection = Page & {
  __typename: 'PersonConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<PersonEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Person>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of people. */
export type PersonEdge = {
  __typename: 'PersonEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Person;
};

/** Conditions on people. All given conditions must hold. */
export type PersonFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** With any of these nationalities. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** From any of these datasets, by slug. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This filter does not match. */
  not?: InputMaybe<PersonFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** With a position that matches this filter, held now or in the past. */
  positions?: InputMaybe<PositionFilter>;
  /** Words of one of the names, in any order, each matching the beginning of a word, ignoring case and accents. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A place where something happened. */
export type Place = {
  __typename: 'Place';
  /** The country it is in. */
  country: Maybe<Country>;
  /** Degrees north of the equator (WGS 84); south is negative. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east of Greenwich (WGS 84); west is negative. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** The name, usually of a city: `Tehran`. */
  name: Scalars['String']['output'];
};

/** An office or post that a person holds or held, in an organisation or for a country. */
export type Position = Node & {
  __typename: 'Position';
  /** The citations that support it. */
  citations: Array<Citation>;
  /** The country it is held for; null if the source names none. */
  country: Maybe<Country>;
  /** The start date; null if unknown. */
  from: Maybe<HistoricalDate>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The organisation it is held in; null if the source names none. */
  organization: Maybe<Organization>;
  /** The person who holds or held it. */
  person: Person;
  /** The title: `Minister of Foreign Affairs`. */
  title: Scalars['String']['output'];
  /** The end date; null if unknown or not ended. */
  to: Maybe<HistoricalDate>;
};

/** Conditions on a position. All given conditions must hold for the same position. */
export type PositionFilter = {
  /** A date at which it may have been held. A position without dates matches any date. */
  at?: InputMaybe<Scalars['EDTF']['input']>;
  /** The organisation it is held in. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the title, in any order, each matching the beginning of a word, ignoring case and accents: `foreign minister`. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** All queries. */
export type Query = {
  __typename: 'Query';
  /** The agreement with this id; null if there is none. */
  agreement: Maybe<Agreement>;
  /** Agreements, including proposed ones. */
  agreements: AgreementConnection;
  /** The allegation with this id; null if there is none. */
  allegation: Maybe<Allegation>;
  /** Allegations with their responses. */
  allegations: AllegationConnection;
  /** All current countries, and some former ones. */
  countries: CountryConnection;
  /** The country with this code; null if there is none. */
  country: Maybe<Country>;
  /** The dataset with this slug; null if there is none. */
  dataset: Maybe<Dataset>;
  /** Datasets. */
  datasets: DatasetConnection;
  /**
   * Actors that may be the same, within a dataset or across datasets, likeliest first, as last found by
   * `npx chancery duplicates`. Empty until it has run; excludes later imports, and pairs since merged or marked as distinct.
   */
  duplicateCandidates: DuplicateCandidateConnection;
  /** The meeting with this id; null if there is none. */
  meeting: Maybe<Meeting>;
  /** Meetings. */
  meetings: MeetingConnection;
  /** The milestone with this id; null if there is none. */
  milestone: Maybe<Milestone>;
  /** Milestones. */
  milestones: MilestoneConnection;
  /** The object with this id; null if there is none. The id of a merged actor resolves to the actor it was merged into. */
  node: Maybe<Agreement | AgreementEvent | Allegation | AllegationResponse | Assessment | Citation | Country | Dataset | DuplicateCandidate | Meeting | Milestone | Organization | Person | Position | Relation | Revision | Source | Topic>;
  /** The objects with these ids, in the same order; null for an id without an object. At most 100 ids. */
  nodes: Array<Maybe<Agreement | AgreementEvent | Allegation | AllegationResponse | Assessment | Citation | Country | Dataset | DuplicateCandidate | Meeting | Milestone | Organization | Person | Position | Relation | Revision | Source | Topic>>;
  /** The organisation with this id; null if there is none. */
  organization: Maybe<Organization>;
  /** Organisations. */
  organizations: OrganizationConnection;
  /**
   * The connection between two actors: the shortest chain from one to the other, null if there is none of at most
   * `maxLength` steps. If several are equally short, one whose steps rest on many records.
   *
   * Fails with `NOT_FOUND` if an actor does not exist, with `BAD_USER_INPUT` if both are the same, and with
   * `QUERY_TOO_COMPLEX` if one step would have to follow more than 100,000 involvements.
   */
  path: Maybe<Path>;
  /** People. */
  people: PersonConnection;
  /** The person with this id; null if there is none. */
  person: Maybe<Person>;
  /** The relation between two countries; null if one of them is unknown. */
  relation: Maybe<Relation>;
  /**
   * Finds actors, records and sources, best match first: actors by any of their names, in any script and romanisation, with
   * words in any order, with titles, abbreviated, misspelled or partly typed, and by their codes and keys (`KR`, `Q794`);
   * records and sources by the words of their texts. In a query of several words that is nobody's name, some may also name
   * actors, years or kinds of records: `Iran North Korea missiles`, `Zarif talks 2018`. It finds these actors, and the records
   * that involve all of them. If it finds few records, those that lack one of the other words are added. Finds only the best matches, a few hundred at most; for every match,
   * use the `text` filters of the lists.
   */
  search: SearchConnection;
  /** The source with this id; null if there is none. */
  source: Maybe<Source>;
  /** Sources. */
  sources: SourceConnection;
  /** Exact record counts by one or two dimensions, highest first; ties are in a stable order. */
  statistics: Array<StatisticsRow>;
  /**
   * Records of all types in date order, oldest first by default. A date not known to the day sorts by the first day it can
   * mean: `2019` before `2019-01-02`, `199X` at the start of 1990; if its start is open (`../1979`), by the last. Undated
   * records sort before all others, so they come last with `DESC`; a `date` filter excludes them.
   */
  timeline: RecordConnection;
  /** The topic with this slug; null if there is none. */
  topic: Maybe<Topic>;
  /** Topics. */
  topics: TopicConnection;
  /** The caller, their role and their limits. */
  viewer: Viewer;
};


/** All queries. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** All queries. */
export type QueryAllegationArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. */
export type QueryAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** All queries. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** All queries. */
export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


/** All queries. */
export type QueryDatasetArgs = {
  slug: Scalars['String']['input'];
};


/** All queries. */
export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DatasetOrder>;
};


/** All queries. */
export type QueryDuplicateCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DuplicateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** All queries. */
export type QueryMilestoneArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. */
export type QueryMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilestoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** All queries. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** All queries. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** All queries. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** All queries. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** All queries. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. */
export type QueryRelationArgs = {
  between: Array<Scalars['CountryCode']['input']>;
};


/** All queries. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/** All queries. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** All queries. */
export type QueryStatisticsArgs = {
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<StatisticsDimension>;
  of: RecordType;
};


/** All queries. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** All queries. */
export type QueryTopicArgs = {
  slug: Scalars['String']['input'];
};


/** All queries. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TopicOrder>;
};

/**
 * Something that happened or was said: a meeting, an agreement, an allegation or a milestone. Every record has at least one
 * citation.
 */
export type Record = {
  /** All actors involved, in any role, in the source's order within each role. */
  actors: RecordActorConnection;
  /** All citations, with the words quoted, including those for its parts (events, responses, assessments). */
  citations: CitationConnection;
  /** All countries involved, directly or through their people and organisations, each once, in order of name. */
  countries: Array<Country>;
  /** When first stored. */
  createdAt: Scalars['DateTime']['output'];
  /** The dataset of origin. */
  dataset: Dataset;
  /** The date, as precise as the sources give it; null if no source does. */
  date: Maybe<HistoricalDate>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The number of its latest revision, starting at 1. */
  revision: Scalars['Int']['output'];
  /** Its change history: one entry per change, latest first. */
  revisions: RevisionConnection;
  /** What happened or was said, in a few sentences of the project's own. */
  summary: Maybe<Scalars['String']['output']>;
  /** A short title in the project's own words. */
  title: Scalars['String']['output'];
  /** The topics it concerns, in order of name. */
  topics: Array<Topic>;
  /** When last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * Something that happened or was said: a meeting, an agreement, an allegation or a milestone. Every record has at least one
 * citation.
 */
export type RecordActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Something that happened or was said: a meeting, an agreement, an allegation or a milestone. Every record has at least one
 * citation.
 */
export type RecordCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Something that happened or was said: a meeting, an agreement, an allegation or a milestone. Every record has at least one
 * citation.
 */
export type RecordRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the actors of a record. */
export type RecordActorConnection = Page & {
  __typename: 'RecordActorConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<RecordActorEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Country | Organization | Person>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of the actors of a record. */
export type RecordActorEdge = {
  __typename: 'RecordActorEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Country | Organization | Person;
  /** The actor's roles in the record; there can be several. */
  roles: Array<RecordRole>;
};

/** A page of records. */
export type RecordConnection = Page & {
  __typename: 'RecordConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<RecordEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Agreement | Allegation | Meeting | Milestone>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of records. */
export type RecordEdge = {
  __typename: 'RecordEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Agreement | Allegation | Meeting | Milestone;
};

/**
 * Conditions on records. All given conditions must hold. A condition that accepts any of its values matches nothing if its
 * list is empty; one that requires all of them matches everything.
 */
export type RecordFilter = {
  /** Involving all of these actors, in any role. A country's id also covers its people and organisations. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All of these filters match. */
  and?: InputMaybe<Array<RecordFilter>>;
  /** Involving any of these countries, directly or through their people and organisations. */
  anyCountry?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Dated within some days before or after another record: `{ record: "milestone_…", daysAfter: 90 }`. */
  around?: InputMaybe<AroundFilter>;
  /** Involving all of these countries, directly or through their people and organisations. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** From any of these datasets, by slug. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dated within this span. */
  date?: InputMaybe<DateFilter>;
  /** This filter does not match. */
  not?: InputMaybe<RecordFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<RecordFilter>>;
  /**
   * Supported by this many distinct sources, including those of its parts (events, responses, assessments). `{ max: 1 }`: by
   * one source alone.
   */
  sourceCount?: InputMaybe<CountFilter>;
  /** Supported by any of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Full-text match, in web search syntax, on title, summary, claim, place, quotes, responses and assessments:
   * `missile -test or "joint committee"`.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Concerning any of these topics, by slug, or a narrower one. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of any of these types. */
  types?: InputMaybe<Array<RecordType>>;
};

/** The order of a list of records. */
export type RecordOrder = {
  /** The sort direction. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field: RecordOrderField;
};

/** The fields records can be sorted by. */
export type RecordOrderField =
  /** When first stored. */
  | 'CREATED_AT'
  /**
   * The date: its first possible day or, if the start is open, its last; the id decides between equal days. In ascending
   * order, undated records come first.
   */
  | 'DATE'
  /** The title, ignoring case and accents. */
  | 'TITLE'
  /** When last changed. */
  | 'UPDATED_AT';

/** The roles of actors in a record. */
export type RecordRole =
  /** Is accused in an allegation. */
  | 'ACCUSED'
  /** Has assessed an allegation. Does not involve the assessor's country. */
  | 'ASSESSOR'
  /** Makes an allegation. */
  | 'CLAIMANT'
  /** The country that hosts a meeting. */
  | 'HOST'
  /** Is involved in a milestone. */
  | 'INVOLVED'
  /** Takes part in a meeting. */
  | 'PARTICIPANT'
  /** A party to an agreement, or the actor in one of its events. */
  | 'PARTY'
  /** Responds to an allegation. */
  | 'RESPONDENT';

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

/** The relation between two countries, the same in whichever order they are named. */
export type Relation = Node & {
  __typename: 'Relation';
  /**
   * Number of records that involve both per year, month or decade, from the first to the last, with zero for empty
   * intervals. A record counts in the interval in which its date begins; undated records, and dates that are open or span
   * more days than the interval, are left out.
   */
  activity: Array<ActivityPoint>;
  /** Agreements that involve both. */
  agreements: AgreementConnection;
  /** Allegations that involve both, on either side; `allegationsBy` separates the two directions. */
  allegations: AllegationConnection;
  /** Allegations by one of the two countries, its people or organisations against the other, its people or organisations. */
  allegationsBy: AllegationConnection;
  /** The two countries, in order of code. */
  countries: Array<Country>;
  /** When diplomatic relations were established: the date of the latest `RELATIONS_ESTABLISHED` milestone that involves both. */
  established: Maybe<HistoricalDate>;
  /** The date of the first dated meeting or agreement that involves both. */
  firstContact: Maybe<HistoricalDate>;
  /** Opaque and stable. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The date of the last dated meeting or agreement that involves both. */
  lastContact: Maybe<HistoricalDate>;
  /** Meetings that involve both. */
  meetings: MeetingConnection;
  /** Milestones that involve both. */
  milestones: MilestoneConnection;
  /** When diplomatic relations were severed: the date of the latest `RELATIONS_SEVERED` milestone that involves both. */
  severed: Maybe<HistoricalDate>;
  /** All records that involve both, in date order, oldest first by default. */
  timeline: RecordConnection;
  /** The topics of the records that involve both, including broader topics, most frequent first. */
  topics: Array<TopicCount>;
};


/** The relation between two countries, the same in whichever order they are named. */
export type RelationActivityArgs = {
  interval?: ActivityInterval;
};


/** The relation between two countries, the same in whichever order they are named. */
export type RelationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** The relation between two countries, the same in whichever order they are named. */
export type RelationAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** The relation between two countries, the same in whichever order they are named. */
export type RelationAllegationsByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  country: Scalars['CountryCode']['input'];
  filter?: InputMaybe<AllegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** The relation between two countries, the same in whichever order they are named. */
export type RelationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** The relation between two countries, the same in whichever order they are named. */
export type RelationMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilestoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};


/** The relation between two countries, the same in whichever order they are named. */
export type RelationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

/** A page of a country's relations. */
export type RelationConnection = Page & {
  __typename: 'RelationConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<RelationEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Relation>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of a country's relations. */
export type RelationEdge = {
  __typename: 'RelationEdge';
  /** Number of records that involve both. */
  count: Scalars['Int']['output'];
  /** The other country. */
  country: Country;
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Relation;
};

/** A page of a country's representatives. */
export type RepresentativeConnection = Page & {
  __typename: 'RepresentativeConnection';
  /** This page's entries with their cursors and counts, most frequent first. */
  edges: Array<RepresentativeEdge>;
  /** This page's actors, most frequent first. */
  nodes: Array<Country | Organization | Person>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of actors on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** An actor that represented a country at meetings. */
export type RepresentativeEdge = {
  __typename: 'RepresentativeEdge';
  /** Number of meetings. */
  count: Scalars['Int']['output'];
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The actor. */
  node: Country | Organization | Person;
};

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

/** A change to a record: its creation or a later update. */
export type Revision = Node & {
  __typename: 'Revision';
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** Who or what made it, for instance the import of a dataset. */
  by: Scalars['String']['output'];
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The kind of change. */
  kind: RevisionKind;
  /** The number of the revision within its record, starting at 1. */
  number: Scalars['Int']['output'];
};

/** A page of revisions. */
export type RevisionConnection = Page & {
  __typename: 'RevisionConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<RevisionEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Revision>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of revisions. */
export type RevisionEdge = {
  __typename: 'RevisionEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Revision;
};

/** The kinds of changes. */
export type RevisionKind =
  /** The record was first stored. */
  | 'CREATED'
  /** The record was changed. */
  | 'UPDATED';

/** What an account may do. */
export type Role =
  /** May read everything. */
  | 'READER';

/** A page of search results. */
export type SearchConnection = Page & {
  __typename: 'SearchConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<SearchEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Agreement | AgreementEvent | Allegation | AllegationResponse | Assessment | Citation | Country | Dataset | DuplicateCandidate | Meeting | Milestone | Organization | Person | Position | Relation | Revision | Source | Topic>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of search results. */
export type SearchEdge = {
  __typename: 'SearchEdge';
  /** Cursor of this entry, for `after`. */
  cursor: Scalars['String']['output'];
  /**
   * The text of a record or a source around the match, each matching word between `<mark>` and `</mark>`; the rest is plain
   * text, not HTML. Null for an actor.
   */
  highlight: Maybe<Scalars['String']['output']>;
  /** How it matches. */
  match: SearchMatch;
  /** The name that matched; null for a match by code or key, and for a record or a source. */
  matchedName: Maybe<Name>;
  /** The entry itself. */
  node: Agreement | AgreementEvent | Allegation | AllegationResponse | Assessment | Citation | Country | Dataset | DuplicateCandidate | Meeting | Milestone | Organization | Person | Position | Relation | Revision | Source | Topic;
  /**
   * How well it matches, above 0 and at most 1. A preferred name equal to the query scores at least 0.97, and more the more
   * records its actor appears in; an alias slightly less; a text below 0.9.
   */
  score: Scalars['Float']['output'];
};

/** How a search found something, from the most to the least certain. */
export type SearchMatch =
  /** The query abbreviates the name, or the name abbreviates the query. */
  | 'ABBREVIATION'
  /**
   * The name equals the query, ignoring case, accents and punctuation between words; or a code or key of the actor equals
   * it.
   */
  | 'EXACT'
  /** The name begins with the query, or the query's last word begins a word of the name. */
  | 'PREFIX'
  /**
   * The words are the same in another romanisation, script or form of a given name, or in translation, such as "company" or
   * an institution's name.
   */
  | 'ROMANIZATION'
  /** Some words differ in spelling or are missing, or only a part of the query names the actor. */
  | 'SIMILAR'
  /**
   * The name contains all words of the query, in another order or among other words; the text of a record or a source has
   * them; or a record involves the actors and is of the years and kinds that some of them name, and its text has the others.
   */
  | 'WORDS';

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

/** A source of facts: an article, a report, a statement, a legal act, a dataset. */
export type Source = Node & {
  __typename: 'Source';
  /** The author, as named in the source. */
  author: Maybe<Scalars['String']['output']>;
  /** All citations of it, with the words quoted. */
  citations: CitationConnection;
  /** When first stored. */
  createdAt: Scalars['DateTime']['output'];
  /** The dataset of origin. */
  dataset: Dataset;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The language, as a BCP 47 tag. */
  language: Maybe<Scalars['String']['output']>;
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  publishedOn: Maybe<HistoricalDate>;
  /** The publisher. */
  publisher: Maybe<Organization>;
  /** Records it supports, newest first by default. */
  records: RecordConnection;
  /** When it was read for this collection. */
  retrievedOn: Maybe<Scalars['Date']['output']>;
  /** The title. */
  title: Scalars['String']['output'];
  /** The type of source. */
  type: SourceType;
  /** When last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it can be read. */
  url: Maybe<Scalars['URL']['output']>;
};


/** A source of facts: an article, a report, a statement, a legal act, a dataset. */
export type SourceCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source of facts: an article, a report, a statement, a legal act, a dataset. */
export type SourceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

/** A page of sources. */
export type SourceConnection = Page & {
  __typename: 'SourceConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<SourceEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Source>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** One entry of a page of sources. */
export type SourceEdge = {
  __typename: 'SourceEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Source;
};

/** Conditions on sources. All given conditions must hold. */
export type SourceFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<SourceFilter>>;
  /** From any of these datasets, by slug. */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This filter does not match. */
  not?: InputMaybe<SourceFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<SourceFilter>>;
  /** Published within this span. */
  publishedOn?: InputMaybe<DateFilter>;
  /** Published by any of these organisations. */
  publishers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Full-text match, in web search syntax, on title and author. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of any of these types. */
  types?: InputMaybe<Array<SourceType>>;
};

/** The order of a list of sources. */
export type SourceOrder = {
  /** The sort direction. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field: SourceOrderField;
};

/** The fields sources can be sorted by. */
export type SourceOrderField =
  /** When first stored. */
  | 'CREATED_AT'
  /**
   * The publication date: its first possible day or, if the start is open, its last. In ascending order, undated sources
   * come first.
   */
  | 'PUBLISHED_ON'
  /** The title, ignoring case and accents. */
  | 'TITLE';

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

/**
 * The dimensions records can be counted by. With one described by "each", a record counts under several values, so that
 * counts can add up to more than the number of records. Records without a value count in a row of their own, whose `value`
 * is null.
 */
export type StatisticsDimension =
  /**
   * Each person and organisation involved, in any role, counted once per record. The value is the id. Countries count under
   * `COUNTRY`.
   */
  | 'ACTOR'
  /**
   * Each country involved, directly or through its people and organisations, counted once per record. The value is the code,
   * or a UUID for a country that never had one.
   */
  | 'COUNTRY'
  /**
   * Each pair of countries involved, counted once per record. The value is both codes, in order of code, with a hyphen:
   * `IR-KP`.
   */
  | 'COUNTRY_PAIR'
  /** The dataset it comes from. The value is the slug. */
  | 'DATASET'
  /**
   * The decade in which the date begins, in EDTF: `201X`. Undated records, and dates that are open or span more days than a
   * decade, have no value.
   */
  | 'DECADE'
  /**
   * The month in which the date begins, in EDTF: `2018-09`. Undated records, and dates that are open or span more days than
   * a month, have no value.
   */
  | 'MONTH'
  /** Each source that supports the record or a part of it, counted once per record. The value is the id. */
  | 'SOURCE'
  /**
   * The status of an agreement or allegation: a value of `AgreementStatus` or `AllegationStatus`. Not available for other
   * records.
   */
  | 'STATUS'
  /**
   * Each topic the record concerns, and each broader one, counted once per record. The value is the slug. As in the filter
   * `topics`, a topic includes the narrower ones.
   */
  | 'TOPIC'
  /** The record's own type: a value of `MeetingType`, `AgreementType` or `MilestoneType`. Not available for allegations. */
  | 'TYPE'
  /**
   * The year in which the date begins, in EDTF: `2018`. Undated records, and dates that are open or span more days than a
   * year, have no value.
   */
  | 'YEAR';

/** A value of a dimension. */
export type StatisticsKey = {
  __typename: 'StatisticsKey';
  /** The dimension. */
  dimension: StatisticsDimension;
  /** Human-readable: the name of a country, the title of a source, `September 2018`. */
  label: Scalars['String']['output'];
  /** The value, as described for the dimension; null for records without one. */
  value: Maybe<Scalars['String']['output']>;
};

/** One row of a statistic: the number of records for a value, or for a pair of values. */
export type StatisticsRow = {
  __typename: 'StatisticsRow';
  /** Number of records. Except for dates, it equals the `totalCount` of a list with the same filter and these values. */
  count: Scalars['Int']['output'];
  /** The values these records have in common, one per dimension, in the requested order. */
  keys: Array<StatisticsKey>;
};

/** A subject that records concern. */
export type Topic = Node & {
  __typename: 'Topic';
  /** The broader topic it belongs to. */
  broader: Maybe<Topic>;
  /** What it covers. */
  description: Maybe<Scalars['String']['output']>;
  /** Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The topics that belong to it, in order of name. */
  narrower: Array<Topic>;
  /** Records concerning it or a narrower topic, newest first by default. */
  records: RecordConnection;
  /** The short name used in URLs and filters: `nuclear-programme`. */
  slug: Scalars['String']['output'];
};


/** A subject that records concern. */
export type TopicRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

/** A page of topics. */
export type TopicConnection = Page & {
  __typename: 'TopicConnection';
  /** This page's entries with their cursors, in order. */
  edges: Array<TopicEdge>;
  /** This page's entries without their cursors. */
  nodes: Array<Topic>;
  /** Whether there are more entries in either direction, and the cursors to fetch them. */
  pageInfo: PageInfo;
  /** Number of entries on all pages. Counted only when requested. */
  totalCount: Scalars['Int']['output'];
};

/** A topic, and how many of a set of records concern it. */
export type TopicCount = {
  __typename: 'TopicCount';
  /** Number of these records that concern it or a narrower topic, as in `statistics` and the filter `topics`. */
  count: Scalars['Int']['output'];
  /** The topic. */
  topic: Topic;
};

/** One entry of a page of topics. */
export type TopicEdge = {
  __typename: 'TopicEdge';
  /** Cursor of this entry, for `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Topic;
};

/** Conditions on topics. All given conditions must hold. */
export type TopicFilter = {
  /** All of these filters match. */
  and?: InputMaybe<Array<TopicFilter>>;
  /** Narrower than any of these, by slug, at any depth. */
  broader?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This filter does not match. */
  not?: InputMaybe<TopicFilter>;
  /** At least one of these filters matches. */
  or?: InputMaybe<Array<TopicFilter>>;
  /** Full-text match, in web search syntax, on name and description. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of topics. */
export type TopicOrder = {
  /** The sort direction. */
  direction?: OrderDirection;
  /** The field to sort by. */
  field: TopicOrderField;
};

/** The fields topics can be sorted by. */
export type TopicOrderField =
  /** The name, ignoring case and accents. */
  | 'NAME'
  /** The slug. */
  | 'SLUG';

/** The caller and what they may do. */
export type Viewer = {
  __typename: 'Viewer';
  /** The limits on one operation. */
  limits: Limits;
  /** The account name; null if not signed in. */
  name: Maybe<Scalars['String']['output']>;
  /** What they may do. */
  role: Role;
};
