// Generated from schema/*.graphql by `npm run codegen`. Do not edit.
import "reflect-metadata";
import { ArrayMaxSize, ArrayMinSize, Max, MaxLength, Min, MinLength, ValidateNested } from "class-validator";
import { ArgsType, Field, Float, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from "type-graphql";
import { CountryCodeScalar, DateScalar, DateTimeScalar, EdtfScalar, UrlScalar } from "../scalars/scalars.js";
import { ActivityInterval, ActorOrderField, AgreementEventType, AgreementStatus, AgreementType, AllegationStatus, AssessmentVerdict, DatasetOrderField, DateMatch, DatePrecision, DuplicateReasonKind, DuplicateType, MeetingType, MilestoneRole, MilestoneType, NameKind, OrderDirection, OrganizationType, ParticipantRole, RecordOrderField, RecordRole, RecordType, ResponseStance, RevisionKind, Role, SearchMatch, SearchType, SourceOrderField, SourceType, StatisticsDimension, TopicOrderField } from "./enums.js";
export * from "./enums.js";

registerEnumType(ActivityInterval, { name: "ActivityInterval", description: "The lengths of intervals in a series.", valuesConfig: { DECADE: { description: "Ten years, starting with one that ends in 0." }, MONTH: { description: "A calendar month." }, YEAR: { description: "A calendar year." } } });

registerEnumType(ActorOrderField, { name: "ActorOrderField", description: "The fields actors can be sorted by.", valuesConfig: { CREATED_AT: { description: "When first stored." }, NAME: { description: "The preferred name, ignoring case and accents." }, UPDATED_AT: { description: "When last changed." } } });

registerEnumType(AgreementEventType, { name: "AgreementEventType", description: "The types of events in the history of an agreement.", valuesConfig: { AGREED: { description: "It was agreed, with no known signing." }, IN_FORCE: { description: "It entered into force." }, NEGOTIATED: { description: "It was negotiated." }, PROPOSED: { description: "It was proposed." }, RATIFIED: { description: "It was ratified." }, SIGNED: { description: "It was signed." }, SUSPENDED: { description: "It was suspended." }, TERMINATED: { description: "It was terminated." }, WITHDRAWN: { description: "A party withdrew, or announced its withdrawal." } } });

registerEnumType(AgreementStatus, { name: "AgreementStatus", description: "The statuses of agreements.", valuesConfig: { IN_FORCE: { description: "In force." }, PROPOSED: { description: "Proposed but not agreed." }, SIGNED: { description: "Agreed or signed." }, SUSPENDED: { description: "Suspended." }, TERMINATED: { description: "Terminated." } } });

registerEnumType(AgreementType, { name: "AgreementType", description: "The types of agreements.", valuesConfig: { INSTITUTION: { description: "The creation of a joint body, such as a committee." }, JOINT_STATEMENT: { description: "A joint statement or communiqué." }, MEMORANDUM: { description: "A memorandum of understanding, or a protocol." }, OTHER: { description: "Any other." }, TREATY: { description: "A treaty or other text binding under international law." }, UNDERSTANDING: { description: "An understanding without a known text." } } });

registerEnumType(AllegationStatus, { name: "AllegationStatus", description: "The status of an allegation, decided by the first of these rules that applies:\n1. It was retracted: `RETRACTED`.\n2. Among the assessments by actors other than claimants, accused and respondents, some are `SUPPORTED` and none `REFUTED`:\n`CORROBORATED`; some are `REFUTED` and none `SUPPORTED`: `REFUTED`; both occur: `CONTESTED`. `UNSUPPORTED` and\n`UNVERIFIED` are not considered.\n3. A response denies, rejects or disputes it: `CONTESTED`.\n4. A response acknowledges it: `ACKNOWLEDGED`.\n5. Otherwise, including if the accused only declined to comment: `UNANSWERED`.", valuesConfig: { ACKNOWLEDGED: { description: "It was acknowledged, and not denied, rejected or disputed." }, CONTESTED: { description: "It was denied, rejected or disputed, or assessments contradict each other." }, CORROBORATED: { description: "Independent assessments support it." }, REFUTED: { description: "Independent assessments refute it." }, RETRACTED: { description: "The claimant retracted it." }, UNANSWERED: { description: "There is no response, other than declining to comment, and no deciding assessment." } } });

registerEnumType(AssessmentVerdict, { name: "AssessmentVerdict", description: "The verdicts an assessment can reach.", valuesConfig: { REFUTED: { description: "There is evidence against the allegation." }, SUPPORTED: { description: "There is evidence for the allegation." }, UNSUPPORTED: { description: "No evidence was presented." }, UNVERIFIED: { description: "It could be neither supported nor refuted." } } });

registerEnumType(DatasetOrderField, { name: "DatasetOrderField", description: "The fields datasets can be sorted by.", valuesConfig: { IMPORTED_AT: { description: "When it was last loaded." }, SLUG: { description: "The slug." }, TITLE: { description: "The title, ignoring case and accents." } } });

registerEnumType(DateMatch, { name: "DateMatch", description: "How an imprecise date is compared with a time span. An undated record matches no span. `~` and `?` do not widen a date:\n\"around April 2024\" matches April 2024 only.", valuesConfig: { CERTAIN: { description: "It certainly lies in the span: every day it can mean does." }, POSSIBLE: { description: "It may lie in the span: at least one day it can mean does." } } });

registerEnumType(DatePrecision, { name: "DatePrecision", description: "The precisions of dates.", valuesConfig: { CENTURY: { description: "A hundred years that share their first two digits." }, DAY: { description: "A day." }, DECADE: { description: "Ten years that share their first three digits." }, MONTH: { description: "A month." }, SEASON: { description: "A season of a year." }, YEAR: { description: "A year." } } });

registerEnumType(DuplicateReasonKind, { name: "DuplicateReasonKind", description: "What is compared to find duplicates.", valuesConfig: { BIRTH_DATE: { description: "Their dates of birth." }, COUNTRY: { description: "Their countries: nationalities, seats, and those they held positions for or represented at meetings." }, DEATH_DATE: { description: "Their dates of death." }, IDENTIFIER: { description: "Identifiers in one scheme: the same one, or different ones in a scheme that gives each actor only one." }, NAME: { description: "Their names, in any spelling and romanisation." }, POSITION: { description: "Positions with similar titles, in the same organisation or for the same country, and their dates." }, RECORD: { description: "Records in which both appear, which speaks against a match: a source rarely names one actor twice." }, TYPE: { description: "The types of two organisations." } } });

registerEnumType(DuplicateType, { name: "DuplicateType", description: "The types of actors that can be duplicates.", valuesConfig: { ORGANIZATION: { description: "Organisations." }, PERSON: { description: "People." } } });

registerEnumType(MeetingType, { name: "MeetingType", description: "The types of meetings.", valuesConfig: { CALL: { description: "A telephone or video call." }, CEREMONY: { description: "An inauguration, funeral, anniversary or signing." }, CONFERENCE: { description: "A conference, assembly or forum." }, OTHER: { description: "Any other." }, STATE_VISIT: { description: "A formal visit by a head of state." }, SUMMIT: { description: "A meeting of leaders or ministers that is called a summit." }, TALKS: { description: "Talks, negotiations or a consultation." }, VISIT: { description: "Any other visit, such as by a delegation." } } });

registerEnumType(MilestoneRole, { name: "MilestoneRole", description: "The roles of actors in a milestone.", valuesConfig: { AGENT: { description: "Carried it out." }, OTHER: { description: "Any other." }, PARTY: { description: "Took part on equal terms, as when two countries establish relations." }, TARGET: { description: "Was its target." } } });

registerEnumType(MilestoneType, { name: "MilestoneType", description: "The types of milestones.", valuesConfig: { CONFLICT: { description: "A war or other armed conflict." }, COOPERATION: { description: "Cooperation over a period of time." }, ELECTION: { description: "An election." }, INAUGURATION: { description: "Someone took office." }, OTHER: { description: "Any other." }, RECOGNITION: { description: "A state or government was recognised." }, RELATIONS_ESTABLISHED: { description: "Diplomatic relations were established or resumed." }, RELATIONS_SEVERED: { description: "Diplomatic relations were severed." }, REVOLUTION: { description: "A revolution or other overthrow." }, SANCTIONS_IMPOSED: { description: "Sanctions were imposed or reimposed." }, SANCTIONS_LIFTED: { description: "Sanctions were lifted." }, WITHDRAWAL: { description: "An actor withdrew from an agreement or organisation." } } });

registerEnumType(NameKind, { name: "NameKind", description: "The kinds of names.", valuesConfig: { ABBREVIATION: { description: "A short form: `DPRK`, `SHIG`." }, ALIAS: { description: "Another name in use." }, FORMER: { description: "A name no longer in use." }, PREFERRED: { description: "The name the actor is shown by." }, ROMANIZATION: { description: "The name in Latin script, in one of its romanisations." }, TRANSLATION: { description: "The name in another language." } } });

registerEnumType(OrderDirection, { name: "OrderDirection", description: "The sort directions.", valuesConfig: { ASC: { description: "Ascending: A to Z, oldest first." }, DESC: { description: "Descending: Z to A, newest first." } } });

registerEnumType(OrganizationType, { name: "OrganizationType", description: "The types of organisations.", valuesConfig: { AGENCY: { description: "A public agency, embassy or other state body below a ministry." }, ARMED_FORCE: { description: "An army, guard, militia or other armed force." }, COMMITTEE: { description: "A committee, commission or panel." }, COMPANY: { description: "A company or a group of companies." }, INTERGOVERNMENTAL: { description: "An organisation of states, or part of one." }, MEDIA: { description: "A newspaper, broadcaster, news agency or publisher." }, MINISTRY: { description: "A government ministry or department." }, OTHER: { description: "Any other." }, PARLIAMENT: { description: "A parliament or one of its chambers." }, PARTY: { description: "A political party." } } });

registerEnumType(ParticipantRole, { name: "ParticipantRole", description: "The roles of participants at a meeting.", valuesConfig: { ATTENDEE: { description: "Was present." }, COUNTERPART: { description: "Met the participant the source names first, as their counterpart." }, HEAD_OF_DELEGATION: { description: "Led a delegation." }, HOST: { description: "Received the others." }, MEDIATOR: { description: "Mediated between others." }, MEMBER: { description: "Was a member of a delegation." }, OTHER: { description: "Any other, or the source does not say." }, SPEAKER: { description: "Gave an address." } } });

registerEnumType(RecordOrderField, { name: "RecordOrderField", description: "The fields records can be sorted by.", valuesConfig: { CREATED_AT: { description: "When first stored." }, DATE: { description: "The date: its first possible day or, if the start is open, its last; the id decides between equal days. In ascending\norder, undated records come first." }, TITLE: { description: "The title, ignoring case and accents." }, UPDATED_AT: { description: "When last changed." } } });

registerEnumType(RecordRole, { name: "RecordRole", description: "The roles of actors in a record.", valuesConfig: { ACCUSED: { description: "Is accused in an allegation." }, ASSESSOR: { description: "Has assessed an allegation. Does not involve the assessor's country." }, CLAIMANT: { description: "Makes an allegation." }, HOST: { description: "The country that hosts a meeting." }, INVOLVED: { description: "Is involved in a milestone." }, PARTICIPANT: { description: "Takes part in a meeting." }, PARTY: { description: "A party to an agreement, or the actor in one of its events." }, RESPONDENT: { description: "Responds to an allegation." } } });

registerEnumType(RecordType, { name: "RecordType", description: "The types of records.", valuesConfig: { AGREEMENT: { description: "An `Agreement`." }, ALLEGATION: { description: "An `Allegation`." }, MEETING: { description: "A `Meeting`." }, MILESTONE: { description: "A `Milestone`." } } });

registerEnumType(ResponseStance, { name: "ResponseStance", description: "The stances a response to an allegation can take.", valuesConfig: { ACKNOWLEDGES: { description: "Says it is true." }, DECLINES_TO_COMMENT: { description: "Was asked and did not answer." }, DENIES: { description: "Says it is not true." }, DISPUTES: { description: "Disputes parts of it, or what they mean." }, REJECTS: { description: "Rejects the allegation as such: its basis, its source, or the right to make it." } } });

registerEnumType(RevisionKind, { name: "RevisionKind", description: "The kinds of changes.", valuesConfig: { CREATED: { description: "The record was first stored." }, UPDATED: { description: "The record was changed." } } });

registerEnumType(Role, { name: "Role", description: "What an account may do.", valuesConfig: { READER: { description: "May read everything." } } });

registerEnumType(SearchMatch, { name: "SearchMatch", description: "How a search found something, from the most to the least certain.", valuesConfig: { ABBREVIATION: { description: "The query abbreviates the name, or the name abbreviates the query." }, EXACT: { description: "The name equals the query, ignoring case, accents and punctuation between words; or a code or key of the actor equals\nit." }, PREFIX: { description: "The name begins with the query, or the query's last word begins a word of the name." }, ROMANIZATION: { description: "The words are the same in another romanisation, script or form of a given name, or in translation, such as \"company\" or\nan institution's name." }, SIMILAR: { description: "Some words differ in spelling or are missing, or only a part of the query names the actor." }, WORDS: { description: "The name contains all words of the query, in another order or among other words; the text of a record or a source has\nthem; or a record involves the actors and is of the years and kinds that some of them name, and its text has the others." } } });

registerEnumType(SearchType, { name: "SearchType", description: "The types of objects `search` can find.", valuesConfig: { AGREEMENT: { description: "Agreements, by title, summary and quotes." }, ALLEGATION: { description: "Allegations, by title, summary, claim, quotes, responses and assessments." }, COUNTRY: { description: "Countries, by any of their names, codes and keys." }, MEETING: { description: "Meetings, by title, summary, place and quotes." }, MILESTONE: { description: "Milestones, by title, summary and quotes." }, ORGANIZATION: { description: "Organisations, by any of their names and keys." }, PERSON: { description: "People, by any of their names and keys." }, SOURCE: { description: "Sources, by title and author." } } });

registerEnumType(SourceOrderField, { name: "SourceOrderField", description: "The fields sources can be sorted by.", valuesConfig: { CREATED_AT: { description: "When first stored." }, PUBLISHED_ON: { description: "The publication date: its first possible day or, if the start is open, its last. In ascending order, undated sources\ncome first." }, TITLE: { description: "The title, ignoring case and accents." } } });

registerEnumType(SourceType, { name: "SourceType", description: "The types of sources.", valuesConfig: { DATASET: { description: "A collection of data." }, LEGAL_ACT: { description: "A law, regulation, resolution or treaty text." }, NEWS_ARTICLE: { description: "An article by a newspaper, news agency, broadcaster or online outlet." }, OFFICIAL_STATEMENT: { description: "A publication by a government or an official." }, OTHER: { description: "Any other." }, REPORT: { description: "A report by researchers, a panel or an organisation." } } });

registerEnumType(StatisticsDimension, { name: "StatisticsDimension", description: "The dimensions records can be counted by. With one described by \"each\", a record counts under several values, so that\ncounts can add up to more than the number of records. Records without a value count in a row of their own, whose `value`\nis null.", valuesConfig: { ACTOR: { description: "Each person and organisation involved, in any role, counted once per record. The value is the id. Countries count under\n`COUNTRY`." }, COUNTRY: { description: "Each country involved, directly or through its people and organisations, counted once per record. The value is the code,\nor a UUID for a country that never had one." }, COUNTRY_PAIR: { description: "Each pair of countries involved, counted once per record. The value is both codes, in order of code, with a hyphen:\n`IR-KP`." }, DATASET: { description: "The dataset it comes from. The value is the slug." }, DECADE: { description: "The decade in which the date begins, in EDTF: `201X`. Undated records, and dates that are open or span more days than a\ndecade, have no value." }, MONTH: { description: "The month in which the date begins, in EDTF: `2018-09`. Undated records, and dates that are open or span more days than\na month, have no value." }, SOURCE: { description: "Each source that supports the record or a part of it, counted once per record. The value is the id." }, STATUS: { description: "The status of an agreement or allegation: a value of `AgreementStatus` or `AllegationStatus`. Not available for other\nrecords." }, TOPIC: { description: "Each topic the record concerns, and each broader one, counted once per record. The value is the slug. As in the filter\n`topics`, a topic includes the narrower ones." }, TYPE: { description: "The record's own type: a value of `MeetingType`, `AgreementType` or `MilestoneType`. Not available for allegations." }, YEAR: { description: "The year in which the date begins, in EDTF: `2018`. Undated records, and dates that are open or span more days than a\nyear, have no value." } } });

registerEnumType(TopicOrderField, { name: "TopicOrderField", description: "The fields topics can be sorted by.", valuesConfig: { NAME: { description: "The name, ignoring case and accents." }, SLUG: { description: "The slug." } } });

@InterfaceType("Node", { description: "An object with a global id by which it can be fetched again (Relay's global object identification).", resolveType: (row: object) => String(Reflect.get(row, "__typename")) })
export abstract class Node {
  @Field(() => ID, { description: "Opaque and stable, even when the dataset is imported again. Accepted by `node(id:)`." })
  id!: string;
}

@InterfaceType("Page", { description: "One page of a list that can be paged through in both directions by cursor (a Relay connection).", resolveType: (row: object) => String(Reflect.get(row, "__typename")) })
export abstract class Page {
  @Field(() => PageInfo, { description: "Whether there are more entries in either direction, and the cursors to fetch them." })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: "Number of entries on all pages. Counted only when requested." })
  totalCount!: number;
}

@InterfaceType("Actor", { description: "An actor: a country, a person or an organisation.", implements: [Node], resolveType: (row: object) => String(Reflect.get(row, "__typename")) })
export abstract class Actor {
  @Field(() => AgreementConnection, { description: "Agreements that involve the actor as a party or in an event; for a country, also those that involve its people and\norganisations." })
  agreements!: AgreementConnection;
  @Field(() => [Name], { description: "All names known from the sources, in any language, script or romanisation; the preferred name first." })
  aliases!: Array<Name>;
  @Field(() => AllegationConnection, { description: "Allegations made against the actor; for a country, also those against its people and organisations." })
  allegationsAgainst!: AllegationConnection;
  @Field(() => AllegationConnection, { description: "Allegations the actor made; for a country, also those its people and organisations made." })
  allegationsMade!: AllegationConnection;
  @Field(() => [Citation], { description: "Citations for the actor itself, with the words quoted. Its actions are cited on the records." })
  citations!: Array<Citation>;
  @Field(() => CoParticipantConnection, { description: "Actors that appear in the same records, most frequent first; useful for studying closed elites." })
  coParticipants!: CoParticipantConnection;
  @Field(() => DateTimeScalar, { description: "When first stored." })
  createdAt!: Date;
  @Field(() => Dataset, { description: "The dataset of origin." })
  dataset!: Dataset;
  @Field(() => String, { nullable: true, description: "Who or what the actor is, in one sentence." })
  description!: string | null;
  @Field(() => [Identifier], { description: "Codes and keys used elsewhere: ISO 3166, Wikidata, dataset keys." })
  identifiers!: Array<Identifier>;
  @Field(() => MeetingConnection, { description: "Meetings the actor took part in; for a country, also those its people and organisations took part in." })
  meetings!: MeetingConnection;
  @Field(() => [MergedActor], { description: "Duplicates merged into this actor, earliest merge first. Their names, identifiers, citations, nationalities, positions\nand records belong to this actor, and their ids resolve to it. Empty for countries." })
  mergedFrom!: Array<MergedActor>;
  @Field(() => String, { description: "The preferred name, in English if there is one." })
  name!: string;
  @Field(() => RecordConnection, { description: "Every record that involves the actor, in any role, in date order, oldest first by default; for a country, also those\nthat involve its people and organisations." })
  timeline!: RecordConnection;
  @Field(() => DateTimeScalar, { description: "When last changed." })
  updatedAt!: Date;
}

@InterfaceType("Record", { description: "Something that happened or was said: a meeting, an agreement, an allegation or a milestone. Every record has at least one\ncitation.", implements: [Node], resolveType: (row: object) => String(Reflect.get(row, "__typename")) })
export abstract class Record {
  @Field(() => RecordActorConnection, { description: "All actors involved, in any role, in the source's order within each role." })
  actors!: RecordActorConnection;
  @Field(() => CitationConnection, { description: "All citations, with the words quoted, including those for its parts (events, responses, assessments)." })
  citations!: CitationConnection;
  @Field(() => [Country], { description: "All countries involved, directly or through their people and organisations, each once, in order of name." })
  countries!: Array<Country>;
  @Field(() => DateTimeScalar, { description: "When first stored." })
  createdAt!: Date;
  @Field(() => Dataset, { description: "The dataset of origin." })
  dataset!: Dataset;
  @Field(() => HistoricalDate, { nullable: true, description: "The date, as precise as the sources give it; null if no source does." })
  date!: HistoricalDate | null;
  @Field(() => Int, { description: "The number of its latest revision, starting at 1." })
  revision!: number;
  @Field(() => RevisionConnection, { description: "Its change history: one entry per change, latest first." })
  revisions!: RevisionConnection;
  @Field(() => String, { nullable: true, description: "What happened or was said, in a few sentences of the project's own." })
  summary!: string | null;
  @Field(() => String, { description: "A short title in the project's own words." })
  title!: string;
  @Field(() => [Topic], { description: "The topics it concerns, in order of name." })
  topics!: Array<Topic>;
  @Field(() => DateTimeScalar, { description: "When last changed." })
  updatedAt!: Date;
}

@InputType("ActorOrder", { description: "The order of a list of actors." })
export class ActorOrder {
  @Field(() => OrderDirection, { defaultValue: "ASC", description: "The sort direction." })
  direction!: OrderDirection;
  @Field(() => ActorOrderField, { description: "The field to sort by." })
  field!: ActorOrderField;
}

@InputType("AgreementFilter", { description: "Conditions on agreements. All given conditions must hold. A condition that accepts any of its values matches nothing if\nits list is empty; one that requires all of them matches everything." })
export class AgreementFilter {
  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: "Involving all of these actors, in any role. A country's id also covers its people and organisations." })
  actors?: Array<string> | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [AgreementFilter], { nullable: true, description: "All of these filters match." })
  and?: Array<AgreementFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "Involving any of these countries, directly or through their people and organisations." })
  anyCountry?: Array<string> | null;
  @ValidateNested()
  @Field(() => AroundFilter, { nullable: true, description: "Dated within some days before or after another record: `{ record: \"milestone_…\", daysAfter: 90 }`." })
  around?: AroundFilter | null;
  @ArrayMaxSize(20)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "Involving all of these countries, directly or through their people and organisations." })
  countries?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "From any of these datasets, by slug." })
  datasets?: Array<string> | null;
  @Field(() => DateFilter, { nullable: true, description: "Dated within this span." })
  date?: DateFilter | null;
  @ArrayMaxSize(100)
  @Field(() => [AgreementEventType], { nullable: true, description: "With an event of any of these types, whatever its status." })
  events?: Array<AgreementEventType> | null;
  @ValidateNested()
  @Field(() => AgreementFilter, { nullable: true, description: "This filter does not match." })
  not?: AgreementFilter | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [AgreementFilter], { nullable: true, description: "At least one of these filters matches." })
  or?: Array<AgreementFilter> | null;
  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: "Involving all of these actors as parties or in events. A country's id also covers its people and organisations." })
  parties?: Array<string> | null;
  @ValidateNested()
  @Field(() => CountFilter, { nullable: true, description: "Supported by this many distinct sources, including those of its events. `{ max: 1 }`: by one source alone." })
  sourceCount?: CountFilter | null;
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Supported by any of these sources." })
  sources?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [AgreementStatus], { nullable: true, description: "With any of these statuses." })
  status?: Array<AgreementStatus> | null;
  @MaxLength(500)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Full-text match, in web search syntax, on title, summary and quotes: `missile -test or \"joint committee\"`." })
  text?: string | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "Concerning any of these topics, by slug, or a narrower one." })
  topics?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [AgreementType], { nullable: true, description: "Of any of these types." })
  types?: Array<AgreementType> | null;
}

@InputType("AllegationFilter", { description: "Conditions on allegations. All given conditions must hold. A condition that accepts any of its values matches nothing if\nits list is empty; one that requires all of them matches everything." })
export class AllegationFilter {
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Against any of these actors. A country's id also covers its people and organisations." })
  accused?: Array<string> | null;
  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: "Involving all of these actors, in any role. A country's id also covers its people and organisations." })
  actors?: Array<string> | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [AllegationFilter], { nullable: true, description: "All of these filters match." })
  and?: Array<AllegationFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "Involving any of these countries, directly or through their people and organisations." })
  anyCountry?: Array<string> | null;
  @ValidateNested()
  @Field(() => AroundFilter, { nullable: true, description: "Dated within some days before or after another record: `{ record: \"milestone_…\", daysAfter: 90 }`." })
  around?: AroundFilter | null;
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Made by any of these actors. A country's id also covers its people and organisations." })
  claimants?: Array<string> | null;
  @Field(() => Boolean, { nullable: true, description: "Whether one source states it and a different one contradicts it, as defined by `statedBy` and `contradictedBy`." })
  contradicted?: boolean | null;
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Contradicted by any of these sources, that is, cited for a response that denies, rejects or disputes it, or for an\nassessment that refutes it." })
  contradictedBy?: Array<string> | null;
  @ArrayMaxSize(20)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "Involving all of these countries, directly or through their people and organisations." })
  countries?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "From any of these datasets, by slug." })
  datasets?: Array<string> | null;
  @Field(() => DateFilter, { nullable: true, description: "Dated within this span." })
  date?: DateFilter | null;
  @ValidateNested()
  @Field(() => AllegationFilter, { nullable: true, description: "This filter does not match." })
  not?: AllegationFilter | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [AllegationFilter], { nullable: true, description: "At least one of these filters matches." })
  or?: Array<AllegationFilter> | null;
  @ValidateNested()
  @Field(() => CountFilter, { nullable: true, description: "Supported by this many distinct sources, including those of its responses and assessments. `{ max: 1 }`: by one source\nalone." })
  sourceCount?: CountFilter | null;
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Supported by any of these sources." })
  sources?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [ResponseStance], { nullable: true, description: "With a response taking any of these stances." })
  stance?: Array<ResponseStance> | null;
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Stated by any of these sources, that is, cited for the allegation itself, not only for a response or assessment." })
  statedBy?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [AllegationStatus], { nullable: true, description: "With any of these statuses." })
  status?: Array<AllegationStatus> | null;
  @MaxLength(500)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Full-text match, in web search syntax, on title, summary, claim, quotes, responses and assessments:\n`missile -test or \"joint committee\"`." })
  text?: string | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "Concerning any of these topics, by slug, or a narrower one." })
  topics?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [AssessmentVerdict], { nullable: true, description: "With an assessment reaching any of these verdicts." })
  verdicts?: Array<AssessmentVerdict> | null;
}

@InputType("AroundFilter", { description: "A span of days around the date of a record. If that date is not known to the day, `POSSIBLE` counts `daysBefore` from its\nfirst possible day and `daysAfter` from its last; `CERTAIN` takes only the days that are in the span whichever day it was.\nNothing matches around an undated record." })
export class AroundFilter {
  @Max(36600)
  @Min(0)
  @Field(() => Int, { defaultValue: 0, description: "Number of days after it at which the span ends; 0: on its date." })
  daysAfter!: number;
  @Max(36600)
  @Min(0)
  @Field(() => Int, { defaultValue: 0, description: "Number of days before it at which the span starts; 0: on its date." })
  daysBefore!: number;
  @Field(() => DateMatch, { defaultValue: "POSSIBLE", description: "How dates not known to the day are compared." })
  match!: DateMatch;
  @Field(() => ID, { description: "The `id` of the record; the record itself is not returned." })
  record!: string;
}

@InputType("CountFilter", { description: "A range of numbers. Both ends are inclusive; an omitted end is open." })
export class CountFilter {
  @Max(1000)
  @Min(0)
  @Field(() => Int, { nullable: true, description: "At most this many." })
  max?: number | null;
  @Max(1000)
  @Min(0)
  @Field(() => Int, { nullable: true, description: "At least this many." })
  min?: number | null;
}

@InputType("CountryFilter", { description: "Conditions on countries. All given conditions must hold." })
export class CountryFilter {
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [CountryFilter], { nullable: true, description: "All of these filters match." })
  and?: Array<CountryFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "Any of these countries." })
  countries?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "From any of these datasets, by slug." })
  datasets?: Array<string> | null;
  @ValidateNested()
  @Field(() => CountryFilter, { nullable: true, description: "This filter does not match." })
  not?: CountryFilter | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [CountryFilter], { nullable: true, description: "At least one of these filters matches." })
  or?: Array<CountryFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "In any of these regions of the world, in the UN geoscheme: `Asia`." })
  regions?: Array<string> | null;
  @MaxLength(200)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Words of one of the names, in any order, each matching the beginning of a word, ignoring case and accents." })
  text?: string | null;
}

@InputType("DatasetFilter", { description: "Conditions on datasets. All given conditions must hold." })
export class DatasetFilter {
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [DatasetFilter], { nullable: true, description: "All of these filters match." })
  and?: Array<DatasetFilter> | null;
  @ValidateNested()
  @Field(() => DatasetFilter, { nullable: true, description: "This filter does not match." })
  not?: DatasetFilter | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [DatasetFilter], { nullable: true, description: "At least one of these filters matches." })
  or?: Array<DatasetFilter> | null;
  @MaxLength(200)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Full-text match, in web search syntax, on title and description." })
  text?: string | null;
}

@InputType("DatasetOrder", { description: "The order of a list of datasets." })
export class DatasetOrder {
  @Field(() => OrderDirection, { defaultValue: "ASC", description: "The sort direction." })
  direction!: OrderDirection;
  @Field(() => DatasetOrderField, { description: "The field to sort by." })
  field!: DatasetOrderField;
}

@InputType("DateFilter", { description: "A time span. Both ends are inclusive; an omitted end is open." })
export class DateFilter {
  @Field(() => EdtfScalar, { nullable: true, description: "The span starts on the first day this can mean." })
  from?: string | null;
  @Field(() => DateMatch, { defaultValue: "POSSIBLE", description: "How dates not known to the day are compared." })
  match!: DateMatch;
  @Field(() => EdtfScalar, { nullable: true, description: "The span ends on the last day this can mean." })
  to?: string | null;
}

@InputType("DuplicateFilter", { description: "Conditions on pairs of possible duplicates. All given conditions must hold." })
export class DuplicateFilter {
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "At least one of the two is any of these actors." })
  actors?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "At least one of the two comes from any of these datasets, by slug." })
  datasets?: Array<string> | null;
  @Max(1)
  @Min(0)
  @Field(() => Float, { nullable: true, description: "The minimum score, from 0 to 1. Pairs below 0.4 are never stored." })
  minScore?: number | null;
  @ArrayMaxSize(100)
  @Field(() => [DuplicateType], { nullable: true, description: "People or organisations; both if omitted." })
  types?: Array<DuplicateType> | null;
}

@InputType("MeetingFilter", { description: "Conditions on meetings. All given conditions must hold. A condition that accepts any of its values matches nothing if its\nlist is empty; one that requires all of them matches everything." })
export class MeetingFilter {
  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: "Involving all of these actors, in any role. A country's id also covers its people and organisations." })
  actors?: Array<string> | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [MeetingFilter], { nullable: true, description: "All of these filters match." })
  and?: Array<MeetingFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "Involving any of these countries, directly or through their people and organisations." })
  anyCountry?: Array<string> | null;
  @ValidateNested()
  @Field(() => AroundFilter, { nullable: true, description: "Dated within some days before or after another record: `{ record: \"milestone_…\", daysAfter: 90 }`." })
  around?: AroundFilter | null;
  @ArrayMaxSize(20)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "Involving all of these countries, directly or through their people and organisations." })
  countries?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "From any of these datasets, by slug." })
  datasets?: Array<string> | null;
  @Field(() => DateFilter, { nullable: true, description: "Dated within this span." })
  date?: DateFilter | null;
  @ValidateNested()
  @Field(() => MeetingFilter, { nullable: true, description: "This filter does not match." })
  not?: MeetingFilter | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [MeetingFilter], { nullable: true, description: "At least one of these filters matches." })
  or?: Array<MeetingFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "With a participant representing any of these countries, as far as the sources say." })
  representing?: Array<string> | null;
  @ValidateNested()
  @Field(() => CountFilter, { nullable: true, description: "Supported by this many distinct sources. `{ max: 1 }`: by one source alone." })
  sourceCount?: CountFilter | null;
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Supported by any of these sources." })
  sources?: Array<string> | null;
  @MaxLength(500)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Full-text match, in web search syntax, on title, summary, place and quotes: `missile -test or \"joint committee\"`." })
  text?: string | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "Concerning any of these topics, by slug, or a narrower one." })
  topics?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [MeetingType], { nullable: true, description: "Of any of these types." })
  types?: Array<MeetingType> | null;
}

@InputType("MilestoneFilter", { description: "Conditions on milestones. All given conditions must hold. A condition that accepts any of its values matches nothing if\nits list is empty; one that requires all of them matches everything." })
export class MilestoneFilter {
  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: "Involving all of these actors, in any role. A country's id also covers its people and organisations." })
  actors?: Array<string> | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [MilestoneFilter], { nullable: true, description: "All of these filters match." })
  and?: Array<MilestoneFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "Involving any of these countries, directly or through their people and organisations." })
  anyCountry?: Array<string> | null;
  @ValidateNested()
  @Field(() => AroundFilter, { nullable: true, description: "Dated within some days before or after another record: `{ record: \"milestone_…\", daysAfter: 90 }`." })
  around?: AroundFilter | null;
  @ArrayMaxSize(20)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "Involving all of these countries, directly or through their people and organisations." })
  countries?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "From any of these datasets, by slug." })
  datasets?: Array<string> | null;
  @Field(() => DateFilter, { nullable: true, description: "Dated within this span." })
  date?: DateFilter | null;
  @ValidateNested()
  @Field(() => MilestoneFilter, { nullable: true, description: "This filter does not match." })
  not?: MilestoneFilter | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [MilestoneFilter], { nullable: true, description: "At least one of these filters matches." })
  or?: Array<MilestoneFilter> | null;
  @ValidateNested()
  @Field(() => CountFilter, { nullable: true, description: "Supported by this many distinct sources. `{ max: 1 }`: by one source alone." })
  sourceCount?: CountFilter | null;
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Supported by any of these sources." })
  sources?: Array<string> | null;
  @MaxLength(500)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Full-text match, in web search syntax, on title, summary and quotes: `missile -test or \"joint committee\"`." })
  text?: string | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "Concerning any of these topics, by slug, or a narrower one." })
  topics?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [MilestoneType], { nullable: true, description: "Of any of these types." })
  types?: Array<MilestoneType> | null;
}

@InputType("OrganizationFilter", { description: "Conditions on organisations. All given conditions must hold." })
export class OrganizationFilter {
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [OrganizationFilter], { nullable: true, description: "All of these filters match." })
  and?: Array<OrganizationFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "With their seat in any of these countries." })
  countries?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "From any of these datasets, by slug." })
  datasets?: Array<string> | null;
  @ValidateNested()
  @Field(() => OrganizationFilter, { nullable: true, description: "This filter does not match." })
  not?: OrganizationFilter | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [OrganizationFilter], { nullable: true, description: "At least one of these filters matches." })
  or?: Array<OrganizationFilter> | null;
  @ValidateNested()
  @Field(() => PositionFilter, { nullable: true, description: "With a position that matches this filter, held now or in the past." })
  positions?: PositionFilter | null;
  @MaxLength(200)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Words of one of the names, in any order, each matching the beginning of a word, ignoring case and accents." })
  text?: string | null;
  @ArrayMaxSize(100)
  @Field(() => [OrganizationType], { nullable: true, description: "Of any of these types." })
  types?: Array<OrganizationType> | null;
}

@InputType("PersonFilter", { description: "Conditions on people. All given conditions must hold." })
export class PersonFilter {
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [PersonFilter], { nullable: true, description: "All of these filters match." })
  and?: Array<PersonFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "With any of these nationalities." })
  countries?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "From any of these datasets, by slug." })
  datasets?: Array<string> | null;
  @ValidateNested()
  @Field(() => PersonFilter, { nullable: true, description: "This filter does not match." })
  not?: PersonFilter | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [PersonFilter], { nullable: true, description: "At least one of these filters matches." })
  or?: Array<PersonFilter> | null;
  @ValidateNested()
  @Field(() => PositionFilter, { nullable: true, description: "With a position that matches this filter, held now or in the past." })
  positions?: PositionFilter | null;
  @MaxLength(200)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Words of one of the names, in any order, each matching the beginning of a word, ignoring case and accents." })
  text?: string | null;
}

@InputType("PositionFilter", { description: "Conditions on a position. All given conditions must hold for the same position." })
export class PositionFilter {
  @Field(() => EdtfScalar, { nullable: true, description: "A date at which it may have been held. A position without dates matches any date." })
  at?: string | null;
  @Field(() => ID, { nullable: true, description: "The organisation it is held in." })
  organization?: string | null;
  @MaxLength(200)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Words of the title, in any order, each matching the beginning of a word, ignoring case and accents: `foreign minister`." })
  title?: string | null;
}

@InputType("RecordFilter", { description: "Conditions on records. All given conditions must hold. A condition that accepts any of its values matches nothing if its\nlist is empty; one that requires all of them matches everything." })
export class RecordFilter {
  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: "Involving all of these actors, in any role. A country's id also covers its people and organisations." })
  actors?: Array<string> | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [RecordFilter], { nullable: true, description: "All of these filters match." })
  and?: Array<RecordFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "Involving any of these countries, directly or through their people and organisations." })
  anyCountry?: Array<string> | null;
  @ValidateNested()
  @Field(() => AroundFilter, { nullable: true, description: "Dated within some days before or after another record: `{ record: \"milestone_…\", daysAfter: 90 }`." })
  around?: AroundFilter | null;
  @ArrayMaxSize(20)
  @Field(() => [CountryCodeScalar], { nullable: true, description: "Involving all of these countries, directly or through their people and organisations." })
  countries?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "From any of these datasets, by slug." })
  datasets?: Array<string> | null;
  @Field(() => DateFilter, { nullable: true, description: "Dated within this span." })
  date?: DateFilter | null;
  @ValidateNested()
  @Field(() => RecordFilter, { nullable: true, description: "This filter does not match." })
  not?: RecordFilter | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [RecordFilter], { nullable: true, description: "At least one of these filters matches." })
  or?: Array<RecordFilter> | null;
  @ValidateNested()
  @Field(() => CountFilter, { nullable: true, description: "Supported by this many distinct sources, including those of its parts (events, responses, assessments). `{ max: 1 }`: by\none source alone." })
  sourceCount?: CountFilter | null;
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Supported by any of these sources." })
  sources?: Array<string> | null;
  @MaxLength(500)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Full-text match, in web search syntax, on title, summary, claim, place, quotes, responses and assessments:\n`missile -test or \"joint committee\"`." })
  text?: string | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "Concerning any of these topics, by slug, or a narrower one." })
  topics?: Array<string> | null;
  @ArrayMaxSize(100)
  @Field(() => [RecordType], { nullable: true, description: "Of any of these types." })
  types?: Array<RecordType> | null;
}

@InputType("RecordOrder", { description: "The order of a list of records." })
export class RecordOrder {
  @Field(() => OrderDirection, { defaultValue: "DESC", description: "The sort direction." })
  direction!: OrderDirection;
  @Field(() => RecordOrderField, { description: "The field to sort by." })
  field!: RecordOrderField;
}

@InputType("SourceFilter", { description: "Conditions on sources. All given conditions must hold." })
export class SourceFilter {
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [SourceFilter], { nullable: true, description: "All of these filters match." })
  and?: Array<SourceFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "From any of these datasets, by slug." })
  datasets?: Array<string> | null;
  @ValidateNested()
  @Field(() => SourceFilter, { nullable: true, description: "This filter does not match." })
  not?: SourceFilter | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [SourceFilter], { nullable: true, description: "At least one of these filters matches." })
  or?: Array<SourceFilter> | null;
  @Field(() => DateFilter, { nullable: true, description: "Published within this span." })
  publishedOn?: DateFilter | null;
  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: "Published by any of these organisations." })
  publishers?: Array<string> | null;
  @MaxLength(200)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Full-text match, in web search syntax, on title and author." })
  text?: string | null;
  @ArrayMaxSize(100)
  @Field(() => [SourceType], { nullable: true, description: "Of any of these types." })
  types?: Array<SourceType> | null;
}

@InputType("SourceOrder", { description: "The order of a list of sources." })
export class SourceOrder {
  @Field(() => OrderDirection, { defaultValue: "ASC", description: "The sort direction." })
  direction!: OrderDirection;
  @Field(() => SourceOrderField, { description: "The field to sort by." })
  field!: SourceOrderField;
}

@InputType("TopicFilter", { description: "Conditions on topics. All given conditions must hold." })
export class TopicFilter {
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [TopicFilter], { nullable: true, description: "All of these filters match." })
  and?: Array<TopicFilter> | null;
  @ArrayMaxSize(100)
  @Field(() => [String], { nullable: true, description: "Narrower than any of these, by slug, at any depth." })
  broader?: Array<string> | null;
  @ValidateNested()
  @Field(() => TopicFilter, { nullable: true, description: "This filter does not match." })
  not?: TopicFilter | null;
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [TopicFilter], { nullable: true, description: "At least one of these filters matches." })
  or?: Array<TopicFilter> | null;
  @MaxLength(200)
  @MinLength(1)
  @Field(() => String, { nullable: true, description: "Full-text match, in web search syntax, on name and description." })
  text?: string | null;
}

@InputType("TopicOrder", { description: "The order of a list of topics." })
export class TopicOrder {
  @Field(() => OrderDirection, { defaultValue: "ASC", description: "The sort direction." })
  direction!: OrderDirection;
  @Field(() => TopicOrderField, { description: "The field to sort by." })
  field!: TopicOrderField;
}

@ArgsType()
export class ActorAgreementsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => AgreementFilter, { nullable: true, description: "Only return agreements that match every condition." })
  filter?: AgreementFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class ActorAllegationsAgainstArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => AllegationFilter, { nullable: true, description: "Only return allegations that match every condition." })
  filter?: AllegationFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class ActorAllegationsMadeArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => AllegationFilter, { nullable: true, description: "Only return allegations that match every condition." })
  filter?: AllegationFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class ActorCoParticipantsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => RecordFilter, { nullable: true, description: "Only count records that match every condition." })
  filter?: RecordFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Max(1000)
  @Min(1)
  @Field(() => Int, { nullable: true, description: "Only count the first `maxRank` members of each country's delegation at a meeting, in the source's order." })
  maxRank?: number | null;
  @ArrayMaxSize(100)
  @Field(() => [ParticipantRole], { nullable: true, description: "Only count appearances at a meeting in any of these roles." })
  roles?: Array<ParticipantRole> | null;
}

@ArgsType()
export class ActorMeetingsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => MeetingFilter, { nullable: true, description: "Only return meetings that match every condition." })
  filter?: MeetingFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class ActorTimelineArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => RecordFilter, { nullable: true, description: "Only return records that match every condition." })
  filter?: RecordFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"ASC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class AgreementMeetingsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => MeetingFilter, { nullable: true, description: "Only return meetings that match every condition." })
  filter?: MeetingFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class CoParticipantEdgePeriodsArgs {
  @Field(() => ActivityInterval, { defaultValue: "YEAR", description: "The length of each interval." })
  interval!: ActivityInterval;
}

@ArgsType()
export class CountryOrganizationsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => OrganizationFilter, { nullable: true, description: "Only return organisations that match every condition." })
  filter?: OrganizationFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => ActorOrder, { nullable: true, defaultValue: {"field":"NAME","direction":"ASC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: ActorOrder | null;
}

@ArgsType()
export class CountryPeopleArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => PersonFilter, { nullable: true, description: "Only return people that match every condition." })
  filter?: PersonFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => ActorOrder, { nullable: true, defaultValue: {"field":"NAME","direction":"ASC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: ActorOrder | null;
}

@ArgsType()
export class CountryPositionsArgs {
  @Field(() => EdtfScalar, { nullable: true, description: "Only return positions that may have been held at this date." })
  at?: string | null;
  @Max(1000)
  @Min(0)
  @Field(() => Int, { defaultValue: 100, description: "Number of entries to return from the start, at most 1,000." })
  first!: number;
}

@ArgsType()
export class CountryRelationWithArgs {
  @Field(() => CountryCodeScalar, { description: "The other country's ISO 3166-1 alpha-2 code: `KP`." })
  code!: string;
}

@ArgsType()
export class CountryRelationsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
}

@ArgsType()
export class CountryRepresentativesArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => MeetingFilter, { nullable: true, description: "Only count meetings that match every condition." })
  filter?: MeetingFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
}

@ArgsType()
export class DatasetRecordsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => RecordFilter, { nullable: true, description: "Only return records that match every condition." })
  filter?: RecordFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class MeetingParticipantsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
}

@ArgsType()
export class OrganizationPositionsArgs {
  @Field(() => EdtfScalar, { nullable: true, description: "Only return positions that may have been held at this date." })
  at?: string | null;
  @Max(1000)
  @Min(0)
  @Field(() => Int, { defaultValue: 100, description: "Number of entries to return from the start, at most 1,000." })
  first!: number;
}

@ArgsType()
export class PersonPositionsArgs {
  @Field(() => EdtfScalar, { nullable: true, description: "Only return positions that may have been held at this date." })
  at?: string | null;
}

@ArgsType()
export class QueryAgreementArgs {
  @Field(() => ID, { description: "An `id` returned by this API." })
  id!: string;
}

@ArgsType()
export class QueryAgreementsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => AgreementFilter, { nullable: true, description: "Only return agreements that match every condition." })
  filter?: AgreementFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class QueryAllegationArgs {
  @Field(() => ID, { description: "An `id` returned by this API." })
  id!: string;
}

@ArgsType()
export class QueryAllegationsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => AllegationFilter, { nullable: true, description: "Only return allegations that match every condition." })
  filter?: AllegationFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class QueryCountriesArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => CountryFilter, { nullable: true, description: "Only return countries that match every condition." })
  filter?: CountryFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => ActorOrder, { nullable: true, defaultValue: {"field":"NAME","direction":"ASC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: ActorOrder | null;
}

@ArgsType()
export class QueryCountryArgs {
  @Field(() => CountryCodeScalar, { description: "ISO 3166-1 alpha-2 code: `KP`." })
  code!: string;
}

@ArgsType()
export class QueryDatasetArgs {
  @Field(() => String, { description: "The dataset's slug: `iran-dprk`." })
  slug!: string;
}

@ArgsType()
export class QueryDatasetsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => DatasetFilter, { nullable: true, description: "Only return datasets that match every condition." })
  filter?: DatasetFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => DatasetOrder, { nullable: true, defaultValue: {"field":"SLUG","direction":"ASC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: DatasetOrder | null;
}

@ArgsType()
export class QueryDuplicateCandidatesArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => DuplicateFilter, { nullable: true, description: "Only return pairs that match every condition." })
  filter?: DuplicateFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
}

@ArgsType()
export class QueryMeetingArgs {
  @Field(() => ID, { description: "An `id` returned by this API." })
  id!: string;
}

@ArgsType()
export class QueryMeetingsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => MeetingFilter, { nullable: true, description: "Only return meetings that match every condition." })
  filter?: MeetingFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class QueryMilestoneArgs {
  @Field(() => ID, { description: "An `id` returned by this API." })
  id!: string;
}

@ArgsType()
export class QueryMilestonesArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => MilestoneFilter, { nullable: true, description: "Only return milestones that match every condition." })
  filter?: MilestoneFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class QueryNodeArgs {
  @Field(() => ID, { description: "An `id` returned by this API." })
  id!: string;
}

@ArgsType()
export class QueryNodesArgs {
  @ArrayMaxSize(100)
  @Field(() => [ID], { description: "Values of `id` returned by this API, at most 100." })
  ids!: Array<string>;
}

@ArgsType()
export class QueryOrganizationArgs {
  @Field(() => ID, { description: "An `id` returned by this API." })
  id!: string;
}

@ArgsType()
export class QueryOrganizationsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => OrganizationFilter, { nullable: true, description: "Only return organisations that match every condition." })
  filter?: OrganizationFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => ActorOrder, { nullable: true, defaultValue: {"field":"NAME","direction":"ASC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: ActorOrder | null;
}

@ArgsType()
export class QueryPathArgs {
  @Field(() => ID, { description: "The `id` of the country, person or organisation to start from." })
  from!: string;
  @Max(6)
  @Min(1)
  @Field(() => Int, { nullable: true, defaultValue: 4, description: "Maximum number of steps, at most 6." })
  maxLength?: number | null;
  @Field(() => ID, { description: "The `id` of the country, person or organisation to reach." })
  to!: string;
}

@ArgsType()
export class QueryPeopleArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => PersonFilter, { nullable: true, description: "Only return people that match every condition." })
  filter?: PersonFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => ActorOrder, { nullable: true, defaultValue: {"field":"NAME","direction":"ASC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: ActorOrder | null;
}

@ArgsType()
export class QueryPersonArgs {
  @Field(() => ID, { description: "An `id` returned by this API." })
  id!: string;
}

@ArgsType()
export class QueryRelationArgs {
  @ArrayMaxSize(2)
  @ArrayMinSize(2)
  @Field(() => [CountryCodeScalar], { description: "The codes of exactly two different countries, in any order." })
  between!: Array<string>;
}

@ArgsType()
export class QuerySearchArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 by default, at most 100." })
  first?: number | null;
  @MaxLength(200)
  @MinLength(1)
  @Field(() => String, { description: "The text to search for, 1 to 200 characters." })
  query!: string;
  @ArrayMaxSize(100)
  @Field(() => [SearchType], { nullable: true, description: "Only search for these types; all if omitted." })
  types?: Array<SearchType> | null;
}

@ArgsType()
export class QuerySourceArgs {
  @Field(() => ID, { description: "An `id` returned by this API." })
  id!: string;
}

@ArgsType()
export class QuerySourcesArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => SourceFilter, { nullable: true, description: "Only return sources that match every condition." })
  filter?: SourceFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => SourceOrder, { nullable: true, defaultValue: {"field":"TITLE","direction":"ASC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: SourceOrder | null;
}

@ArgsType()
export class QueryStatisticsArgs {
  @ValidateNested()
  @Field(() => RecordFilter, { nullable: true, description: "Only count records that match every condition." })
  filter?: RecordFilter | null;
  @Max(1000)
  @Min(0)
  @Field(() => Int, { nullable: true, defaultValue: 100, description: "Number of rows to return: 100 by default, at most 1,000." })
  first?: number | null;
  @ArrayMaxSize(2)
  @ArrayMinSize(1)
  @Field(() => [StatisticsDimension], { description: "One dimension, or two different ones." })
  groupBy!: Array<StatisticsDimension>;
  @Field(() => RecordType, { description: "The type of records to count." })
  of!: RecordType;
}

@ArgsType()
export class QueryTimelineArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => RecordFilter, { nullable: true, description: "Only return records that match every condition." })
  filter?: RecordFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"ASC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class QueryTopicArgs {
  @Field(() => String, { description: "The topic's slug: `nuclear-programme`." })
  slug!: string;
}

@ArgsType()
export class QueryTopicsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => TopicFilter, { nullable: true, description: "Only return topics that match every condition." })
  filter?: TopicFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => TopicOrder, { nullable: true, defaultValue: {"field":"NAME","direction":"ASC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: TopicOrder | null;
}

@ArgsType()
export class RecordActorsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
}

@ArgsType()
export class RecordCitationsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
}

@ArgsType()
export class RecordRevisionsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
}

@ArgsType()
export class RelationActivityArgs {
  @Field(() => ActivityInterval, { defaultValue: "YEAR", description: "The length of each interval." })
  interval!: ActivityInterval;
}

@ArgsType()
export class RelationAgreementsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => AgreementFilter, { nullable: true, description: "Only return agreements that match every condition." })
  filter?: AgreementFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class RelationAllegationsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => AllegationFilter, { nullable: true, description: "Only return allegations that match every condition." })
  filter?: AllegationFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class RelationAllegationsByArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @Field(() => CountryCodeScalar, { description: "The code of the country making the allegations, one of the two." })
  country!: string;
  @ValidateNested()
  @Field(() => AllegationFilter, { nullable: true, description: "Only return allegations that match every condition." })
  filter?: AllegationFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class RelationMeetingsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => MeetingFilter, { nullable: true, description: "Only return meetings that match every condition." })
  filter?: MeetingFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class RelationMilestonesArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => MilestoneFilter, { nullable: true, description: "Only return milestones that match every condition." })
  filter?: MilestoneFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class RelationTimelineArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => RecordFilter, { nullable: true, description: "Only return records that match every condition." })
  filter?: RecordFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"ASC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class SourceCitationsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
}

@ArgsType()
export class SourceRecordsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => RecordFilter, { nullable: true, description: "Only return records that match every condition." })
  filter?: RecordFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class TopicRecordsArgs {
  @Field(() => String, { nullable: true, description: "Return entries after this cursor: an edge's `cursor` or `pageInfo.endCursor`." })
  after?: string | null;
  @Field(() => String, { nullable: true, description: "Return entries before this cursor: an edge's `cursor` or `pageInfo.startCursor`." })
  before?: string | null;
  @ValidateNested()
  @Field(() => RecordFilter, { nullable: true, description: "Only return records that match every condition." })
  filter?: RecordFilter | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the start: 20 if neither `first` nor `last` is given, at most 100." })
  first?: number | null;
  @Field(() => Int, { nullable: true, description: "Number of entries to return from the end, at most 100. Cannot be combined with `first`." })
  last?: number | null;
  @Field(() => RecordOrder, { nullable: true, defaultValue: {"field":"DATE","direction":"DESC"}, description: "Sort order. Ties are broken by id, so pages never overlap." })
  orderBy?: RecordOrder | null;
}

@ObjectType("ActivityPoint", { description: "One interval of a series: the number of records dated in it." })
export class ActivityPoint {
  @Field(() => Int, { description: "Number of agreements." })
  agreements!: number;
  @Field(() => Int, { description: "Number of allegations." })
  allegations!: number;
  @Field(() => Int, { description: "Number of records of all types." })
  count!: number;
  @Field(() => Int, { description: "Number of meetings." })
  meetings!: number;
  @Field(() => Int, { description: "Number of milestones." })
  milestones!: number;
  @Field(() => EdtfScalar, { description: "The interval, in EDTF: `2018`, `2018-09`, `201X`." })
  period!: string;
  @Field(() => DateScalar, { description: "Its first day." })
  start!: string;
}

@ObjectType("Agreement", { description: "Something agreed or proposed between actors: a treaty, a memorandum, a joint body, an understanding.", implements: [Node, Record] })
export class Agreement {
  @Field(() => [AgreementEvent], { description: "The events in its history, in date order." })
  events!: Array<AgreementEvent>;
  @Field(() => MeetingConnection, { description: "Meetings it resulted from." })
  meetings!: MeetingConnection;
  @Field(() => [AgreementParty], { description: "The parties, actual or prospective, in the source's order." })
  parties!: Array<AgreementParty>;
  @Field(() => AgreementStatus, { description: "The status of the agreement." })
  status!: AgreementStatus;
  @Field(() => AgreementType, { description: "The type of agreement." })
  type!: AgreementType;
}

@ObjectType("AgreementConnection", { description: "A page of agreements.", implements: [Page] })
export class AgreementConnection {
  @Field(() => [AgreementEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<AgreementEdge>;
  @Field(() => [Agreement], { description: "This page's entries without their cursors." })
  nodes!: Array<Agreement>;
}

@ObjectType("AgreementEdge", { description: "One entry of a page of agreements." })
export class AgreementEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Agreement, { description: "The entry itself." })
  node!: Agreement;
}

@ObjectType("AgreementEvent", { description: "An event in the history of an agreement.", implements: [Node] })
export class AgreementEvent {
  @Field(() => Actor, { nullable: true, description: "The actor whose act it was; null if all parties acted." })
  actor!: Actor | null;
  @Field(() => [Citation], { description: "The citations that support it." })
  citations!: Array<Citation>;
  @Field(() => HistoricalDate, { nullable: true, description: "When it happened." })
  date!: HistoricalDate | null;
  @Field(() => String, { nullable: true, description: "A note on the event." })
  note!: string | null;
  @Field(() => AgreementEventType, { description: "The type of event." })
  type!: AgreementEventType;
}

@ObjectType("AgreementParty", { description: "A party to an agreement." })
export class AgreementParty {
  @Field(() => Actor, { description: "The actor." })
  actor!: Actor;
  @Field(() => HistoricalDate, { nullable: true, description: "When it joined; null if unknown." })
  joined!: HistoricalDate | null;
  @Field(() => HistoricalDate, { nullable: true, description: "When it left; null if it has not left or the date is unknown." })
  left!: HistoricalDate | null;
}

@ObjectType("Allegation", { description: "A claim by someone about what someone did, whether true or not, with the responses to it and the assessments of it.\nCorresponds to schema.org's Claim; an assessment corresponds to ClaimReview.", implements: [Node, Record] })
export class Allegation {
  @Field(() => [Actor], { description: "The actors accused." })
  accused!: Array<Actor>;
  @Field(() => [Assessment], { description: "The assessments of it, in date order." })
  assessments!: Array<Assessment>;
  @Field(() => String, { description: "What is alleged, in the project's own words." })
  claim!: string;
  @Field(() => [Actor], { description: "The actors making the allegation." })
  claimants!: Array<Actor>;
  @Field(() => [Record], { description: "The records it concerns." })
  concerning!: Array<Record>;
  @Field(() => String, { nullable: true, description: "The claimant's words, if a source quotes them." })
  quote!: string | null;
  @Field(() => [AllegationResponse], { description: "The responses to it, in date order." })
  responses!: Array<AllegationResponse>;
  @Field(() => HistoricalDate, { nullable: true, description: "When the claimant retracted it; null if no retraction is known." })
  retracted!: HistoricalDate | null;
  @Field(() => AllegationStatus, { description: "The status, derived by the rule of `AllegationStatus`." })
  status!: AllegationStatus;
}

@ObjectType("AllegationConnection", { description: "A page of allegations.", implements: [Page] })
export class AllegationConnection {
  @Field(() => [AllegationEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<AllegationEdge>;
  @Field(() => [Allegation], { description: "This page's entries without their cursors." })
  nodes!: Array<Allegation>;
}

@ObjectType("AllegationEdge", { description: "One entry of a page of allegations." })
export class AllegationEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Allegation, { description: "The entry itself." })
  node!: Allegation;
}

@ObjectType("AllegationResponse", { description: "A response to an allegation, by the accused or on their behalf.", implements: [Node] })
export class AllegationResponse {
  @Field(() => Actor, { description: "The actor that responded." })
  actor!: Actor;
  @Field(() => [Citation], { description: "The citations that support it." })
  citations!: Array<Citation>;
  @Field(() => HistoricalDate, { nullable: true, description: "When it was given." })
  date!: HistoricalDate | null;
  @Field(() => String, { nullable: true, description: "The response's own words, if a source quotes them." })
  quote!: string | null;
  @Field(() => ResponseStance, { description: "The stance it takes." })
  stance!: ResponseStance;
  @Field(() => String, { nullable: true, description: "The response, in the project's own words." })
  statement!: string | null;
}

@ObjectType("Assessment", { description: "An assessment of an allegation by someone who investigated it.", implements: [Node] })
export class Assessment {
  @Field(() => Actor, { description: "The actor that made the assessment." })
  by!: Actor;
  @Field(() => [Citation], { description: "The citations that support it." })
  citations!: Array<Citation>;
  @Field(() => HistoricalDate, { nullable: true, description: "When it was made." })
  date!: HistoricalDate | null;
  @Field(() => String, { nullable: true, description: "The reasons for it, in the project's own words." })
  note!: string | null;
  @Field(() => AssessmentVerdict, { description: "The verdict reached." })
  verdict!: AssessmentVerdict;
}

@ObjectType("Citation", { description: "A reference to a source that supports a record, a part of a record, an actor, or a position.", implements: [Node] })
export class Citation {
  @Field(() => Actor, { nullable: true, description: "The actor it supports." })
  actor!: Actor | null;
  @Field(() => String, { nullable: true, description: "The place in the source: a page, a paragraph." })
  locator!: string | null;
  @Field(() => String, { nullable: true, description: "A note for readers." })
  note!: string | null;
  @Field(() => Position, { nullable: true, description: "The position it supports." })
  position!: Position | null;
  @Field(() => String, { nullable: true, description: "The few words it rests on, verbatim from the source." })
  quote!: string | null;
  @Field(() => Record, { nullable: true, description: "The record it supports, as a whole or in one of its parts; null if it supports an actor or a position." })
  record!: Record | null;
  @Field(() => Source, { description: "The source." })
  source!: Source;
}

@ObjectType("CitationConnection", { description: "A page of citations.", implements: [Page] })
export class CitationConnection {
  @Field(() => [CitationEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<CitationEdge>;
  @Field(() => [Citation], { description: "This page's entries without their cursors." })
  nodes!: Array<Citation>;
}

@ObjectType("CitationEdge", { description: "One entry of a page of citations." })
export class CitationEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Citation, { description: "The entry itself." })
  node!: Citation;
}

@ObjectType("CoParticipantConnection", { description: "A page of actors that appear in the same records as another actor.", implements: [Page] })
export class CoParticipantConnection {
  @Field(() => [CoParticipantEdge], { description: "This page's entries with their cursors and counts, most frequent first." })
  edges!: Array<CoParticipantEdge>;
  @Field(() => [Actor], { description: "This page's actors, most frequent first." })
  nodes!: Array<Actor>;
}

@ObjectType("CoParticipantEdge", { description: "An actor that appears in the same records as another actor." })
export class CoParticipantEdge {
  @Field(() => Float, { nullable: true, description: "Average rank within the delegation at the meetings among these records, where 1 is the member of the country's\ndelegation that the source lists first. Null if there is no such meeting." })
  averageRank!: number | null;
  @Field(() => Int, { description: "Number of records in which both appear." })
  count!: number;
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => HistoricalDate, { nullable: true, description: "The date of the first dated record among them." })
  first!: HistoricalDate | null;
  @Field(() => HistoricalDate, { nullable: true, description: "The date of the last dated record among them." })
  last!: HistoricalDate | null;
  @Field(() => Actor, { description: "The actor." })
  node!: Actor;
  @Field(() => [CoParticipantPeriod], { description: "Number of records in which both appear per year, month or decade, from the first to the last, with zero for empty\nintervals; useful for tracing careers. A record counts in the interval in which its date begins; undated records, and\ndates that are open or span more days than the interval, are left out." })
  periods!: Array<CoParticipantPeriod>;
  @Field(() => [ParticipantRoleCount], { description: "The actor's roles at the meetings among these records, most frequent first." })
  roles!: Array<ParticipantRoleCount>;
}

@ObjectType("CoParticipantPeriod", { description: "One interval of a series: how often two actors appear together in it." })
export class CoParticipantPeriod {
  @Field(() => Float, { nullable: true, description: "Average rank within the delegation at the meetings among them; null if there are none." })
  averageRank!: number | null;
  @Field(() => Int, { description: "Number of records in which both appear." })
  count!: number;
  @Field(() => EdtfScalar, { description: "The interval, in EDTF: `2018`, `2018-09`, `201X`." })
  period!: string;
  @Field(() => DateScalar, { description: "Its first day." })
  start!: string;
}

@ObjectType("Country", { description: "A country: a state or territory with a current or former ISO 3166 code, or a former state.", implements: [Actor, Node] })
export class Country {
  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-3 code (`PRK`, `IRN`)." })
  alpha3!: string | null;
  @Field(() => String, { nullable: true, description: "The capital, in English." })
  capital!: string | null;
  @Field(() => CountryCodeScalar, { nullable: true, description: "ISO 3166-1 alpha-2 code (`KP`, `IR`); for a former country, the code it had. Null for a state that never had one." })
  code!: string | null;
  @Field(() => HistoricalDate, { nullable: true, description: "When it ceased to exist; null for a current country." })
  dissolved!: HistoricalDate | null;
  @Field(() => String, { nullable: true, description: "The flag as an emoji." })
  flag!: string | null;
  @Field(() => HistoricalDate, { nullable: true, description: "When it came into existence, if recorded; mostly for former countries." })
  founded!: HistoricalDate | null;
  @Field(() => String, { nullable: true, description: "The formal name in English: `Democratic People's Republic of Korea`." })
  officialName!: string | null;
  @Field(() => OrganizationConnection, { description: "Organisations with their seat in it." })
  organizations!: OrganizationConnection;
  @Field(() => PersonConnection, { description: "People with its nationality." })
  people!: PersonConnection;
  @Field(() => [Position], { description: "Positions held on its behalf, latest first." })
  positions!: Array<Position>;
  @Field(() => String, { nullable: true, description: "The region of the world, in the UN geoscheme: `Asia`." })
  region!: string | null;
  @Field(() => Relation, { nullable: true, description: "Its relation with another country; null if there is no such country or it is this one." })
  relationWith!: Relation | null;
  @Field(() => RelationConnection, { description: "Its relations with all countries it shares a record with, most records first." })
  relations!: RelationConnection;
  @Field(() => RepresentativeConnection, { description: "Actors that represented it at meetings, as far as the sources say, most frequent first." })
  representatives!: RepresentativeConnection;
  @Field(() => String, { nullable: true, description: "The subregion, in the UN geoscheme: `Eastern Asia`." })
  subregion!: string | null;
}

@ObjectType("CountryConnection", { description: "A page of countries.", implements: [Page] })
export class CountryConnection {
  @Field(() => [CountryEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<CountryEdge>;
  @Field(() => [Country], { description: "This page's entries without their cursors." })
  nodes!: Array<Country>;
}

@ObjectType("CountryEdge", { description: "One entry of a page of countries." })
export class CountryEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Country, { description: "The entry itself." })
  node!: Country;
}

@ObjectType("Dataset", { description: "A collection loaded as a whole: a dossier, an import, the reference countries.", implements: [Node] })
export class Dataset {
  @Field(() => String, { nullable: true, description: "What it contains." })
  description!: string | null;
  @Field(() => DateTimeScalar, { description: "When it was last loaded." })
  importedAt!: Date;
  @Field(() => String, { nullable: true, description: "The licence under which it may be used, as an SPDX identifier if there is one." })
  licence!: string | null;
  @Field(() => Int, { description: "Number of records in it." })
  recordCount!: number;
  @Field(() => RecordConnection, { description: "Its records, newest first by default." })
  records!: RecordConnection;
  @Field(() => String, { description: "The short name used in URLs and filters: `iran-dprk`." })
  slug!: string;
  @Field(() => String, { description: "The title." })
  title!: string;
  @Field(() => UrlScalar, { nullable: true, description: "Where it comes from." })
  url!: string | null;
}

@ObjectType("DatasetConnection", { description: "A page of datasets.", implements: [Page] })
export class DatasetConnection {
  @Field(() => [DatasetEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<DatasetEdge>;
  @Field(() => [Dataset], { description: "This page's entries without their cursors." })
  nodes!: Array<Dataset>;
}

@ObjectType("DatasetEdge", { description: "One entry of a page of datasets." })
export class DatasetEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Dataset, { description: "The entry itself." })
  node!: Dataset;
}

@ObjectType("DuplicateCandidate", { description: "Two people, or two organisations, that may be the same. Being listed here merges nothing: a person decides.", implements: [Node] })
export class DuplicateCandidate {
  @Field(() => [Actor], { description: "The two actors." })
  actors!: Array<Actor>;
  @Field(() => DateTimeScalar, { description: "When the pair was found." })
  foundAt!: Date;
  @Field(() => [DuplicateReason], { description: "The evidence for and against a match, names first." })
  reasons!: Array<DuplicateReason>;
  @Field(() => Float, { description: "How likely they are the same, from 0 to 1. A name alone gives at most 0.75; other evidence raises or lowers it." })
  score!: number;
}

@ObjectType("DuplicateCandidateConnection", { description: "A page of possible duplicates.", implements: [Page] })
export class DuplicateCandidateConnection {
  @Field(() => [DuplicateCandidateEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<DuplicateCandidateEdge>;
  @Field(() => [DuplicateCandidate], { description: "This page's entries without their cursors." })
  nodes!: Array<DuplicateCandidate>;
}

@ObjectType("DuplicateCandidateEdge", { description: "One entry of a page of possible duplicates." })
export class DuplicateCandidateEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => DuplicateCandidate, { description: "The entry itself." })
  node!: DuplicateCandidate;
}

@ObjectType("DuplicateReason", { description: "A piece of evidence for or against two actors being the same." })
export class DuplicateReason {
  @Field(() => DuplicateReasonKind, { description: "What was compared." })
  kind!: DuplicateReasonKind;
  @Field(() => Boolean, { description: "True if it speaks for a match, false if against." })
  supports!: boolean;
  @Field(() => String, { description: "Human-readable, in a few words: `born on 5 July 1950`." })
  text!: string;
}

@ObjectType("HistoricalDate", { description: "A date as the source gives it, in EDTF, with the days it can mean. Dates are sorted by their first possible day or, if the\nstart is open (`../1979`), by their last." })
export class HistoricalDate {
  @Field(() => Boolean, { description: "Whether the source gives it as approximate (`~`, `%`)." })
  approximate!: boolean;
  @Field(() => DateScalar, { nullable: true, description: "The first day it can mean; null if its start is open or unknown." })
  earliest!: string | null;
  @Field(() => EdtfScalar, { description: "The date in the Extended Date/Time Format." })
  edtf!: string;
  @Field(() => String, { description: "Human-readable, in English: `September 2020`, `around April 2024`." })
  label!: string;
  @Field(() => DateScalar, { nullable: true, description: "The last day it can mean; null if its end is open or unknown." })
  latest!: string | null;
  @Field(() => DatePrecision, { description: "The precision; for an interval, that of its less precise end." })
  precision!: DatePrecision;
  @Field(() => Boolean, { description: "Whether the source gives it as uncertain (`?`, `%`)." })
  uncertain!: boolean;
}

@ObjectType("Identifier", { description: "A code or key that identifies an actor elsewhere." })
export class Identifier {
  @Field(() => String, { description: "The scheme that assigns it: `iso3166-1-alpha2`, `wikidata`, or a dataset's own." })
  scheme!: string;
  @Field(() => String, { description: "The code or key." })
  value!: string;
}

@ObjectType("InvolvedActor", { description: "An actor's part in a milestone." })
export class InvolvedActor {
  @Field(() => Actor, { description: "The actor." })
  actor!: Actor;
  @Field(() => MilestoneRole, { description: "The actor's role." })
  role!: MilestoneRole;
}

@ObjectType("Limits", { description: "The limits on one operation. Exceeding them is refused with the code `QUERY_TOO_COMPLEX`, or `BAD_USER_INPUT` for\n`pageSize`." })
export class Limits {
  @Field(() => Int, { description: "Maximum number of aliases." })
  aliases!: number;
  @Field(() => Int, { description: "Maximum cost: roughly the number of objects the operation can return, more for searching and counting; counted as\ndescribed in docs/limits.md." })
  cost!: number;
  @Field(() => Int, { description: "Maximum depth of nested fields." })
  depth!: number;
  @Field(() => Int, { description: "Maximum number of entries one field returns (`first`, `last`)." })
  pageSize!: number;
  @Field(() => Int, { description: "Maximum number of tokens in the document." })
  tokens!: number;
}

@ObjectType("Meeting", { description: "A meeting of people, organisations or countries: a visit, a summit, talks, a ceremony, a call.", implements: [Node, Record] })
export class Meeting {
  @Field(() => Country, { nullable: true, description: "The country that received the others; null if there was none or no source says." })
  host!: Country | null;
  @Field(() => [Agreement], { description: "Agreements that resulted from it, in date order." })
  outcomes!: Array<Agreement>;
  @Field(() => ParticipantConnection, { description: "The participants, in the source's order." })
  participants!: ParticipantConnection;
  @Field(() => Place, { nullable: true, description: "Where it took place; null if no source says." })
  place!: Place | null;
  @Field(() => MeetingType, { description: "The type of meeting." })
  type!: MeetingType;
}

@ObjectType("MeetingConnection", { description: "A page of meetings.", implements: [Page] })
export class MeetingConnection {
  @Field(() => [MeetingEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<MeetingEdge>;
  @Field(() => [Meeting], { description: "This page's entries without their cursors." })
  nodes!: Array<Meeting>;
}

@ObjectType("MeetingEdge", { description: "One entry of a page of meetings." })
export class MeetingEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Meeting, { description: "The entry itself." })
  node!: Meeting;
}

@ObjectType("MergedActor", { description: "An actor as stated by its dataset, merged into another actor. A merge can be undone without loss." })
export class MergedActor {
  @Field(() => DateTimeScalar, { description: "When it was merged." })
  at!: Date;
  @Field(() => String, { description: "Who merged it; `identifier` if the merge was automatic, by a shared exact identifier." })
  by!: string;
  @Field(() => Dataset, { description: "The dataset of origin." })
  dataset!: Dataset;
  @Field(() => ID, { description: "Its id before the merge. `node(id:)` resolves it to the actor it was merged into." })
  id!: string;
  @Field(() => String, { description: "Its key in its dataset." })
  key!: string;
  @Field(() => String, { description: "Its preferred name in its dataset." })
  name!: string;
  @Field(() => String, { nullable: true, description: "Why it was merged." })
  reason!: string | null;
}

@ObjectType("Milestone", { description: "An event other than a meeting, agreement or allegation: relations established, sanctions imposed, an election, a\nrevolution.", implements: [Node, Record] })
export class Milestone {
  @Field(() => [InvolvedActor], { description: "The actors involved and their roles, in the source's order." })
  actorsInvolved!: Array<InvolvedActor>;
  @Field(() => MilestoneType, { description: "The type of event." })
  type!: MilestoneType;
}

@ObjectType("MilestoneConnection", { description: "A page of milestones.", implements: [Page] })
export class MilestoneConnection {
  @Field(() => [MilestoneEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<MilestoneEdge>;
  @Field(() => [Milestone], { description: "This page's entries without their cursors." })
  nodes!: Array<Milestone>;
}

@ObjectType("MilestoneEdge", { description: "One entry of a page of milestones." })
export class MilestoneEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Milestone, { description: "The entry itself." })
  node!: Milestone;
}

@ObjectType("Name", { description: "A name of an actor." })
export class Name {
  @Field(() => NameKind, { description: "The kind of name." })
  kind!: NameKind;
  @Field(() => String, { nullable: true, description: "The language, as a BCP 47 tag (`en`, `fa`, `ko`); null if unknown or not specific to a language." })
  language!: string | null;
  @Field(() => String, { nullable: true, description: "The script, as an ISO 15924 code (`Latn`, `Hang`, `Arab`); null if unknown." })
  script!: string | null;
  @Field(() => String, { description: "The name as written." })
  value!: string;
}

@ObjectType("Organization", { description: "An organisation: a ministry, a parliament, a company, an intergovernmental body, a newspaper…", implements: [Actor, Node] })
export class Organization {
  @Field(() => Country, { nullable: true, description: "The country it has its seat in or is an organ of; null for an international organisation." })
  country!: Country | null;
  @Field(() => Organization, { nullable: true, description: "The organisation it is part of." })
  parent!: Organization | null;
  @Field(() => [Position], { description: "Positions held in it, latest first." })
  positions!: Array<Position>;
  @Field(() => OrganizationType, { description: "The type of organisation." })
  type!: OrganizationType;
}

@ObjectType("OrganizationConnection", { description: "A page of organisations.", implements: [Page] })
export class OrganizationConnection {
  @Field(() => [OrganizationEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<OrganizationEdge>;
  @Field(() => [Organization], { description: "This page's entries without their cursors." })
  nodes!: Array<Organization>;
}

@ObjectType("OrganizationEdge", { description: "One entry of a page of organisations." })
export class OrganizationEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Organization, { description: "The entry itself." })
  node!: Organization;
}

@ObjectType("PageInfo", { description: "The place of a page in its list." })
export class PageInfo {
  @Field(() => String, { nullable: true, description: "The cursor of the page's last entry; null if the page is empty." })
  endCursor!: string | null;
  @Field(() => Boolean, { description: "Whether there are entries after this page." })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: "Whether there are entries before this page." })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "The cursor of the page's first entry; null if the page is empty." })
  startCursor!: string | null;
}

@ObjectType("ParticipantConnection", { description: "A page of the participants of a meeting.", implements: [Page] })
export class ParticipantConnection {
  @Field(() => [ParticipantEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<ParticipantEdge>;
  @Field(() => [Actor], { description: "This page's entries without their cursors." })
  nodes!: Array<Actor>;
}

@ObjectType("ParticipantEdge", { description: "One entry of a page of the participants of a meeting." })
export class ParticipantEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Actor, { description: "The entry itself." })
  node!: Actor;
  @Field(() => [ParticipantRole], { description: "Their other roles at the meeting: those the source lists under names of actors merged into this one. Empty in nearly all\ncases." })
  otherRoles!: Array<ParticipantRole>;
  @Field(() => Position, { nullable: true, description: "The position they held, or may have held, on the meeting's date; if several, the one closest to `title`, then the one\nbegun last. Null if none is known." })
  position!: Position | null;
  @Field(() => Int, { description: "Their place in the source's order, starting at 1." })
  rank!: number;
  @Field(() => Country, { nullable: true, description: "The country they represented." })
  representing!: Country | null;
  @Field(() => ParticipantRole, { description: "Their role at the meeting." })
  role!: ParticipantRole;
  @Field(() => String, { nullable: true, description: "The title the source gives them at this meeting." })
  title!: string | null;
}

@ObjectType("ParticipantRoleCount", { description: "How often an actor had a role at meetings." })
export class ParticipantRoleCount {
  @Field(() => Int, { description: "Number of meetings." })
  count!: number;
  @Field(() => ParticipantRole, { description: "The role." })
  role!: ParticipantRole;
}

@ObjectType("Path", { description: "The shortest chain from one actor to another, in which each actor is involved in a meeting, agreement or allegation\ntogether with the next, in any role. Milestones link nobody.\n\nPeople and organisations can be intermediate links; countries cannot, because they would link nearly everybody. A country\ncan be at either end, where it stands for itself, its people and its organisations." })
export class Path {
  @Field(() => [Actor], { description: "The actors along the chain, including both ends: one more than there are steps." })
  actors!: Array<Actor>;
  @Field(() => Int, { description: "Number of steps: 1 if both actors are involved in the same record." })
  length!: number;
  @Field(() => [PathStep], { description: "The steps from each actor to the next." })
  steps!: Array<PathStep>;
}

@ObjectType("PathStep", { description: "A step along a chain: two actors and what links them." })
export class PathStep {
  @Field(() => Int, { description: "Number of such records, as listed by `timeline(filter: { actors: […], types: [MEETING, AGREEMENT, ALLEGATION] })` with\nboth ids." })
  count!: number;
  @Field(() => Actor, { description: "The actor the step starts from." })
  from!: Actor;
  @Field(() => Record, { description: "The latest meeting, agreement or allegation that involves both." })
  record!: Record;
  @Field(() => Actor, { description: "The actor it leads to." })
  to!: Actor;
}

@ObjectType("Person", { description: "A person named in the sources.", implements: [Actor, Node] })
export class Person {
  @Field(() => HistoricalDate, { nullable: true, description: "The date of birth." })
  birthDate!: HistoricalDate | null;
  @Field(() => HistoricalDate, { nullable: true, description: "The date of death." })
  deathDate!: HistoricalDate | null;
  @Field(() => [Country], { description: "The countries the person is a national of or, according to the sources, acts for; in order of name." })
  nationalities!: Array<Country>;
  @Field(() => [Position], { description: "The positions the person holds or held, latest first, at most 1,000." })
  positions!: Array<Position>;
}

@ObjectType("PersonConnection", { description: "A page of people.", implements: [Page] })
export class PersonConnection {
  @Field(() => [PersonEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<PersonEdge>;
  @Field(() => [Person], { description: "This page's entries without their cursors." })
  nodes!: Array<Person>;
}

@ObjectType("PersonEdge", { description: "One entry of a page of people." })
export class PersonEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Person, { description: "The entry itself." })
  node!: Person;
}

@ObjectType("Place", { description: "A place where something happened." })
export class Place {
  @Field(() => Country, { nullable: true, description: "The country it is in." })
  country!: Country | null;
  @Field(() => Float, { nullable: true, description: "Degrees north of the equator (WGS 84); south is negative." })
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: "Degrees east of Greenwich (WGS 84); west is negative." })
  longitude!: number | null;
  @Field(() => String, { description: "The name, usually of a city: `Tehran`." })
  name!: string;
}

@ObjectType("Position", { description: "An office or post that a person holds or held, in an organisation or for a country.", implements: [Node] })
export class Position {
  @Field(() => [Citation], { description: "The citations that support it." })
  citations!: Array<Citation>;
  @Field(() => Country, { nullable: true, description: "The country it is held for; null if the source names none." })
  country!: Country | null;
  @Field(() => HistoricalDate, { nullable: true, description: "The start date; null if unknown." })
  from!: HistoricalDate | null;
  @Field(() => Organization, { nullable: true, description: "The organisation it is held in; null if the source names none." })
  organization!: Organization | null;
  @Field(() => Person, { description: "The person who holds or held it." })
  person!: Person;
  @Field(() => String, { description: "The title: `Minister of Foreign Affairs`." })
  title!: string;
  @Field(() => HistoricalDate, { nullable: true, description: "The end date; null if unknown or not ended." })
  to!: HistoricalDate | null;
}

@ObjectType("RecordActorConnection", { description: "A page of the actors of a record.", implements: [Page] })
export class RecordActorConnection {
  @Field(() => [RecordActorEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<RecordActorEdge>;
  @Field(() => [Actor], { description: "This page's entries without their cursors." })
  nodes!: Array<Actor>;
}

@ObjectType("RecordActorEdge", { description: "One entry of a page of the actors of a record." })
export class RecordActorEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Actor, { description: "The entry itself." })
  node!: Actor;
  @Field(() => [RecordRole], { description: "The actor's roles in the record; there can be several." })
  roles!: Array<RecordRole>;
}

@ObjectType("RecordConnection", { description: "A page of records.", implements: [Page] })
export class RecordConnection {
  @Field(() => [RecordEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<RecordEdge>;
  @Field(() => [Record], { description: "This page's entries without their cursors." })
  nodes!: Array<Record>;
}

@ObjectType("RecordEdge", { description: "One entry of a page of records." })
export class RecordEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Record, { description: "The entry itself." })
  node!: Record;
}

@ObjectType("Relation", { description: "The relation between two countries, the same in whichever order they are named.", implements: [Node] })
export class Relation {
  @Field(() => [ActivityPoint], { description: "Number of records that involve both per year, month or decade, from the first to the last, with zero for empty\nintervals. A record counts in the interval in which its date begins; undated records, and dates that are open or span\nmore days than the interval, are left out." })
  activity!: Array<ActivityPoint>;
  @Field(() => AgreementConnection, { description: "Agreements that involve both." })
  agreements!: AgreementConnection;
  @Field(() => AllegationConnection, { description: "Allegations that involve both, on either side; `allegationsBy` separates the two directions." })
  allegations!: AllegationConnection;
  @Field(() => AllegationConnection, { description: "Allegations by one of the two countries, its people or organisations against the other, its people or organisations." })
  allegationsBy!: AllegationConnection;
  @Field(() => [Country], { description: "The two countries, in order of code." })
  countries!: Array<Country>;
  @Field(() => HistoricalDate, { nullable: true, description: "When diplomatic relations were established: the date of the latest `RELATIONS_ESTABLISHED` milestone that involves both." })
  established!: HistoricalDate | null;
  @Field(() => HistoricalDate, { nullable: true, description: "The date of the first dated meeting or agreement that involves both." })
  firstContact!: HistoricalDate | null;
  @Field(() => HistoricalDate, { nullable: true, description: "The date of the last dated meeting or agreement that involves both." })
  lastContact!: HistoricalDate | null;
  @Field(() => MeetingConnection, { description: "Meetings that involve both." })
  meetings!: MeetingConnection;
  @Field(() => MilestoneConnection, { description: "Milestones that involve both." })
  milestones!: MilestoneConnection;
  @Field(() => HistoricalDate, { nullable: true, description: "When diplomatic relations were severed: the date of the latest `RELATIONS_SEVERED` milestone that involves both." })
  severed!: HistoricalDate | null;
  @Field(() => RecordConnection, { description: "All records that involve both, in date order, oldest first by default." })
  timeline!: RecordConnection;
  @Field(() => [TopicCount], { description: "The topics of the records that involve both, including broader topics, most frequent first." })
  topics!: Array<TopicCount>;
}

@ObjectType("RelationConnection", { description: "A page of a country's relations.", implements: [Page] })
export class RelationConnection {
  @Field(() => [RelationEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<RelationEdge>;
  @Field(() => [Relation], { description: "This page's entries without their cursors." })
  nodes!: Array<Relation>;
}

@ObjectType("RelationEdge", { description: "One entry of a page of a country's relations." })
export class RelationEdge {
  @Field(() => Int, { description: "Number of records that involve both." })
  count!: number;
  @Field(() => Country, { description: "The other country." })
  country!: Country;
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Relation, { description: "The entry itself." })
  node!: Relation;
}

@ObjectType("RepresentativeConnection", { description: "A page of a country's representatives.", implements: [Page] })
export class RepresentativeConnection {
  @Field(() => [RepresentativeEdge], { description: "This page's entries with their cursors and counts, most frequent first." })
  edges!: Array<RepresentativeEdge>;
  @Field(() => [Actor], { description: "This page's actors, most frequent first." })
  nodes!: Array<Actor>;
}

@ObjectType("RepresentativeEdge", { description: "An actor that represented a country at meetings." })
export class RepresentativeEdge {
  @Field(() => Int, { description: "Number of meetings." })
  count!: number;
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Actor, { description: "The actor." })
  node!: Actor;
}

@ObjectType("Revision", { description: "A change to a record: its creation or a later update.", implements: [Node] })
export class Revision {
  @Field(() => DateTimeScalar, { description: "When it was made." })
  at!: Date;
  @Field(() => String, { description: "Who or what made it, for instance the import of a dataset." })
  by!: string;
  @Field(() => RevisionKind, { description: "The kind of change." })
  kind!: RevisionKind;
  @Field(() => Int, { description: "The number of the revision within its record, starting at 1." })
  number!: number;
}

@ObjectType("RevisionConnection", { description: "A page of revisions.", implements: [Page] })
export class RevisionConnection {
  @Field(() => [RevisionEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<RevisionEdge>;
  @Field(() => [Revision], { description: "This page's entries without their cursors." })
  nodes!: Array<Revision>;
}

@ObjectType("RevisionEdge", { description: "One entry of a page of revisions." })
export class RevisionEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Revision, { description: "The entry itself." })
  node!: Revision;
}

@ObjectType("SearchConnection", { description: "A page of search results.", implements: [Page] })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<SearchEdge>;
  @Field(() => [Node], { description: "This page's entries without their cursors." })
  nodes!: Array<Node>;
}

@ObjectType("SearchEdge", { description: "One entry of a page of search results." })
export class SearchEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after`." })
  cursor!: string;
  @Field(() => String, { nullable: true, description: "The text of a record or a source around the match, each matching word between `<mark>` and `</mark>`; the rest is plain\ntext, not HTML. Null for an actor." })
  highlight!: string | null;
  @Field(() => SearchMatch, { description: "How it matches." })
  match!: SearchMatch;
  @Field(() => Name, { nullable: true, description: "The name that matched; null for a match by code or key, and for a record or a source." })
  matchedName!: Name | null;
  @Field(() => Node, { description: "The entry itself." })
  node!: Node;
  @Field(() => Float, { description: "How well it matches, above 0 and at most 1. A preferred name equal to the query scores at least 0.97, and more the more\nrecords its actor appears in; an alias slightly less; a text below 0.9." })
  score!: number;
}

@ObjectType("Source", { description: "A source of facts: an article, a report, a statement, a legal act, a dataset.", implements: [Node] })
export class Source {
  @Field(() => String, { nullable: true, description: "The author, as named in the source." })
  author!: string | null;
  @Field(() => CitationConnection, { description: "All citations of it, with the words quoted." })
  citations!: CitationConnection;
  @Field(() => DateTimeScalar, { description: "When first stored." })
  createdAt!: Date;
  @Field(() => Dataset, { description: "The dataset of origin." })
  dataset!: Dataset;
  @Field(() => String, { nullable: true, description: "The language, as a BCP 47 tag." })
  language!: string | null;
  @Field(() => String, { nullable: true, description: "A note for readers." })
  note!: string | null;
  @Field(() => HistoricalDate, { nullable: true, description: "When it was published." })
  publishedOn!: HistoricalDate | null;
  @Field(() => Organization, { nullable: true, description: "The publisher." })
  publisher!: Organization | null;
  @Field(() => RecordConnection, { description: "Records it supports, newest first by default." })
  records!: RecordConnection;
  @Field(() => DateScalar, { nullable: true, description: "When it was read for this collection." })
  retrievedOn!: string | null;
  @Field(() => String, { description: "The title." })
  title!: string;
  @Field(() => SourceType, { description: "The type of source." })
  type!: SourceType;
  @Field(() => DateTimeScalar, { description: "When last changed." })
  updatedAt!: Date;
  @Field(() => UrlScalar, { nullable: true, description: "Where it can be read." })
  url!: string | null;
}

@ObjectType("SourceConnection", { description: "A page of sources.", implements: [Page] })
export class SourceConnection {
  @Field(() => [SourceEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<SourceEdge>;
  @Field(() => [Source], { description: "This page's entries without their cursors." })
  nodes!: Array<Source>;
}

@ObjectType("SourceEdge", { description: "One entry of a page of sources." })
export class SourceEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Source, { description: "The entry itself." })
  node!: Source;
}

@ObjectType("StatisticsKey", { description: "A value of a dimension." })
export class StatisticsKey {
  @Field(() => StatisticsDimension, { description: "The dimension." })
  dimension!: StatisticsDimension;
  @Field(() => String, { description: "Human-readable: the name of a country, the title of a source, `September 2018`." })
  label!: string;
  @Field(() => String, { nullable: true, description: "The value, as described for the dimension; null for records without one." })
  value!: string | null;
}

@ObjectType("StatisticsRow", { description: "One row of a statistic: the number of records for a value, or for a pair of values." })
export class StatisticsRow {
  @Field(() => Int, { description: "Number of records. Except for dates, it equals the `totalCount` of a list with the same filter and these values." })
  count!: number;
  @Field(() => [StatisticsKey], { description: "The values these records have in common, one per dimension, in the requested order." })
  keys!: Array<StatisticsKey>;
}

@ObjectType("Topic", { description: "A subject that records concern.", implements: [Node] })
export class Topic {
  @Field(() => Topic, { nullable: true, description: "The broader topic it belongs to." })
  broader!: Topic | null;
  @Field(() => String, { nullable: true, description: "What it covers." })
  description!: string | null;
  @Field(() => String, { description: "The name." })
  name!: string;
  @Field(() => [Topic], { description: "The topics that belong to it, in order of name." })
  narrower!: Array<Topic>;
  @Field(() => RecordConnection, { description: "Records concerning it or a narrower topic, newest first by default." })
  records!: RecordConnection;
  @Field(() => String, { description: "The short name used in URLs and filters: `nuclear-programme`." })
  slug!: string;
}

@ObjectType("TopicConnection", { description: "A page of topics.", implements: [Page] })
export class TopicConnection {
  @Field(() => [TopicEdge], { description: "This page's entries with their cursors, in order." })
  edges!: Array<TopicEdge>;
  @Field(() => [Topic], { description: "This page's entries without their cursors." })
  nodes!: Array<Topic>;
}

@ObjectType("TopicCount", { description: "A topic, and how many of a set of records concern it." })
export class TopicCount {
  @Field(() => Int, { description: "Number of these records that concern it or a narrower topic, as in `statistics` and the filter `topics`." })
  count!: number;
  @Field(() => Topic, { description: "The topic." })
  topic!: Topic;
}

@ObjectType("TopicEdge", { description: "One entry of a page of topics." })
export class TopicEdge {
  @Field(() => String, { description: "Cursor of this entry, for `after` or `before`." })
  cursor!: string;
  @Field(() => Topic, { description: "The entry itself." })
  node!: Topic;
}

@ObjectType("Viewer", { description: "The caller and what they may do." })
export class Viewer {
  @Field(() => Limits, { description: "The limits on one operation." })
  limits!: Limits;
  @Field(() => String, { nullable: true, description: "The account name; null if not signed in." })
  name!: string | null;
  @Field(() => Role, { description: "What they may do." })
  role!: Role;
}

/** For each type and field: what it gives, objects by their type's name, and the class of its arguments. */
export interface FieldSignatures {
  ActivityPoint: {
    agreements: { gives: number; args: null };
    allegations: { gives: number; args: null };
    count: { gives: number; args: null };
    meetings: { gives: number; args: null };
    milestones: { gives: number; args: null };
    period: { gives: string; args: null };
    start: { gives: string; args: null };
  };
  Actor: {
    agreements: { gives: Shown<"AgreementConnection">; args: ActorAgreementsArgs };
    aliases: { gives: Array<Shown<"Name">>; args: null };
    allegationsAgainst: { gives: Shown<"AllegationConnection">; args: ActorAllegationsAgainstArgs };
    allegationsMade: { gives: Shown<"AllegationConnection">; args: ActorAllegationsMadeArgs };
    citations: { gives: Array<Shown<"Citation">>; args: null };
    coParticipants: { gives: Shown<"CoParticipantConnection">; args: ActorCoParticipantsArgs };
    createdAt: { gives: Date; args: null };
    dataset: { gives: Shown<"Dataset">; args: null };
    description: { gives: string | null; args: null };
    id: { gives: string; args: null };
    identifiers: { gives: Array<Shown<"Identifier">>; args: null };
    meetings: { gives: Shown<"MeetingConnection">; args: ActorMeetingsArgs };
    mergedFrom: { gives: Array<Shown<"MergedActor">>; args: null };
    name: { gives: string; args: null };
    timeline: { gives: Shown<"RecordConnection">; args: ActorTimelineArgs };
    updatedAt: { gives: Date; args: null };
  };
  Agreement: {
    actors: { gives: Shown<"RecordActorConnection">; args: RecordActorsArgs };
    citations: { gives: Shown<"CitationConnection">; args: RecordCitationsArgs };
    countries: { gives: Array<Shown<"Country">>; args: null };
    createdAt: { gives: Date; args: null };
    dataset: { gives: Shown<"Dataset">; args: null };
    date: { gives: Shown<"HistoricalDate"> | null; args: null };
    events: { gives: Array<Shown<"AgreementEvent">>; args: null };
    id: { gives: string; args: null };
    meetings: { gives: Shown<"MeetingConnection">; args: AgreementMeetingsArgs };
    parties: { gives: Array<Shown<"AgreementParty">>; args: null };
    revision: { gives: number; args: null };
    revisions: { gives: Shown<"RevisionConnection">; args: RecordRevisionsArgs };
    status: { gives: AgreementStatus; args: null };
    summary: { gives: string | null; args: null };
    title: { gives: string; args: null };
    topics: { gives: Array<Shown<"Topic">>; args: null };
    type: { gives: AgreementType; args: null };
    updatedAt: { gives: Date; args: null };
  };
  AgreementConnection: {
    edges: { gives: Array<Shown<"AgreementEdge">>; args: null };
    nodes: { gives: Array<Shown<"Agreement">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  AgreementEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Agreement">; args: null };
  };
  AgreementEvent: {
    actor: { gives: Shown<"Actor"> | null; args: null };
    citations: { gives: Array<Shown<"Citation">>; args: null };
    date: { gives: Shown<"HistoricalDate"> | null; args: null };
    id: { gives: string; args: null };
    note: { gives: string | null; args: null };
    type: { gives: AgreementEventType; args: null };
  };
  AgreementParty: {
    actor: { gives: Shown<"Actor">; args: null };
    joined: { gives: Shown<"HistoricalDate"> | null; args: null };
    left: { gives: Shown<"HistoricalDate"> | null; args: null };
  };
  Allegation: {
    accused: { gives: Array<Shown<"Actor">>; args: null };
    actors: { gives: Shown<"RecordActorConnection">; args: RecordActorsArgs };
    assessments: { gives: Array<Shown<"Assessment">>; args: null };
    citations: { gives: Shown<"CitationConnection">; args: RecordCitationsArgs };
    claim: { gives: string; args: null };
    claimants: { gives: Array<Shown<"Actor">>; args: null };
    concerning: { gives: Array<Shown<"Record">>; args: null };
    countries: { gives: Array<Shown<"Country">>; args: null };
    createdAt: { gives: Date; args: null };
    dataset: { gives: Shown<"Dataset">; args: null };
    date: { gives: Shown<"HistoricalDate"> | null; args: null };
    id: { gives: string; args: null };
    quote: { gives: string | null; args: null };
    responses: { gives: Array<Shown<"AllegationResponse">>; args: null };
    retracted: { gives: Shown<"HistoricalDate"> | null; args: null };
    revision: { gives: number; args: null };
    revisions: { gives: Shown<"RevisionConnection">; args: RecordRevisionsArgs };
    status: { gives: AllegationStatus; args: null };
    summary: { gives: string | null; args: null };
    title: { gives: string; args: null };
    topics: { gives: Array<Shown<"Topic">>; args: null };
    updatedAt: { gives: Date; args: null };
  };
  AllegationConnection: {
    edges: { gives: Array<Shown<"AllegationEdge">>; args: null };
    nodes: { gives: Array<Shown<"Allegation">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  AllegationEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Allegation">; args: null };
  };
  AllegationResponse: {
    actor: { gives: Shown<"Actor">; args: null };
    citations: { gives: Array<Shown<"Citation">>; args: null };
    date: { gives: Shown<"HistoricalDate"> | null; args: null };
    id: { gives: string; args: null };
    quote: { gives: string | null; args: null };
    stance: { gives: ResponseStance; args: null };
    statement: { gives: string | null; args: null };
  };
  Assessment: {
    by: { gives: Shown<"Actor">; args: null };
    citations: { gives: Array<Shown<"Citation">>; args: null };
    date: { gives: Shown<"HistoricalDate"> | null; args: null };
    id: { gives: string; args: null };
    note: { gives: string | null; args: null };
    verdict: { gives: AssessmentVerdict; args: null };
  };
  Citation: {
    actor: { gives: Shown<"Actor"> | null; args: null };
    id: { gives: string; args: null };
    locator: { gives: string | null; args: null };
    note: { gives: string | null; args: null };
    position: { gives: Shown<"Position"> | null; args: null };
    quote: { gives: string | null; args: null };
    record: { gives: Shown<"Record"> | null; args: null };
    source: { gives: Shown<"Source">; args: null };
  };
  CitationConnection: {
    edges: { gives: Array<Shown<"CitationEdge">>; args: null };
    nodes: { gives: Array<Shown<"Citation">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  CitationEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Citation">; args: null };
  };
  CoParticipantConnection: {
    edges: { gives: Array<Shown<"CoParticipantEdge">>; args: null };
    nodes: { gives: Array<Shown<"Actor">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  CoParticipantEdge: {
    averageRank: { gives: number | null; args: null };
    count: { gives: number; args: null };
    cursor: { gives: string; args: null };
    first: { gives: Shown<"HistoricalDate"> | null; args: null };
    last: { gives: Shown<"HistoricalDate"> | null; args: null };
    node: { gives: Shown<"Actor">; args: null };
    periods: { gives: Array<Shown<"CoParticipantPeriod">>; args: CoParticipantEdgePeriodsArgs };
    roles: { gives: Array<Shown<"ParticipantRoleCount">>; args: null };
  };
  CoParticipantPeriod: {
    averageRank: { gives: number | null; args: null };
    count: { gives: number; args: null };
    period: { gives: string; args: null };
    start: { gives: string; args: null };
  };
  Country: {
    agreements: { gives: Shown<"AgreementConnection">; args: ActorAgreementsArgs };
    aliases: { gives: Array<Shown<"Name">>; args: null };
    allegationsAgainst: { gives: Shown<"AllegationConnection">; args: ActorAllegationsAgainstArgs };
    allegationsMade: { gives: Shown<"AllegationConnection">; args: ActorAllegationsMadeArgs };
    alpha3: { gives: string | null; args: null };
    capital: { gives: string | null; args: null };
    citations: { gives: Array<Shown<"Citation">>; args: null };
    coParticipants: { gives: Shown<"CoParticipantConnection">; args: ActorCoParticipantsArgs };
    code: { gives: string | null; args: null };
    createdAt: { gives: Date; args: null };
    dataset: { gives: Shown<"Dataset">; args: null };
    description: { gives: string | null; args: null };
    dissolved: { gives: Shown<"HistoricalDate"> | null; args: null };
    flag: { gives: string | null; args: null };
    founded: { gives: Shown<"HistoricalDate"> | null; args: null };
    id: { gives: string; args: null };
    identifiers: { gives: Array<Shown<"Identifier">>; args: null };
    meetings: { gives: Shown<"MeetingConnection">; args: ActorMeetingsArgs };
    mergedFrom: { gives: Array<Shown<"MergedActor">>; args: null };
    name: { gives: string; args: null };
    officialName: { gives: string | null; args: null };
    organizations: { gives: Shown<"OrganizationConnection">; args: CountryOrganizationsArgs };
    people: { gives: Shown<"PersonConnection">; args: CountryPeopleArgs };
    positions: { gives: Array<Shown<"Position">>; args: CountryPositionsArgs };
    region: { gives: string | null; args: null };
    relationWith: { gives: Shown<"Relation"> | null; args: CountryRelationWithArgs };
    relations: { gives: Shown<"RelationConnection">; args: CountryRelationsArgs };
    representatives: { gives: Shown<"RepresentativeConnection">; args: CountryRepresentativesArgs };
    subregion: { gives: string | null; args: null };
    timeline: { gives: Shown<"RecordConnection">; args: ActorTimelineArgs };
    updatedAt: { gives: Date; args: null };
  };
  CountryConnection: {
    edges: { gives: Array<Shown<"CountryEdge">>; args: null };
    nodes: { gives: Array<Shown<"Country">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  CountryEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Country">; args: null };
  };
  Dataset: {
    description: { gives: string | null; args: null };
    id: { gives: string; args: null };
    importedAt: { gives: Date; args: null };
    licence: { gives: string | null; args: null };
    recordCount: { gives: number; args: null };
    records: { gives: Shown<"RecordConnection">; args: DatasetRecordsArgs };
    slug: { gives: string; args: null };
    title: { gives: string; args: null };
    url: { gives: string | null; args: null };
  };
  DatasetConnection: {
    edges: { gives: Array<Shown<"DatasetEdge">>; args: null };
    nodes: { gives: Array<Shown<"Dataset">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  DatasetEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Dataset">; args: null };
  };
  DuplicateCandidate: {
    actors: { gives: Array<Shown<"Actor">>; args: null };
    foundAt: { gives: Date; args: null };
    id: { gives: string; args: null };
    reasons: { gives: Array<Shown<"DuplicateReason">>; args: null };
    score: { gives: number; args: null };
  };
  DuplicateCandidateConnection: {
    edges: { gives: Array<Shown<"DuplicateCandidateEdge">>; args: null };
    nodes: { gives: Array<Shown<"DuplicateCandidate">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  DuplicateCandidateEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"DuplicateCandidate">; args: null };
  };
  DuplicateReason: {
    kind: { gives: DuplicateReasonKind; args: null };
    supports: { gives: boolean; args: null };
    text: { gives: string; args: null };
  };
  HistoricalDate: {
    approximate: { gives: boolean; args: null };
    earliest: { gives: string | null; args: null };
    edtf: { gives: string; args: null };
    label: { gives: string; args: null };
    latest: { gives: string | null; args: null };
    precision: { gives: DatePrecision; args: null };
    uncertain: { gives: boolean; args: null };
  };
  Identifier: {
    scheme: { gives: string; args: null };
    value: { gives: string; args: null };
  };
  InvolvedActor: {
    actor: { gives: Shown<"Actor">; args: null };
    role: { gives: MilestoneRole; args: null };
  };
  Limits: {
    aliases: { gives: number; args: null };
    cost: { gives: number; args: null };
    depth: { gives: number; args: null };
    pageSize: { gives: number; args: null };
    tokens: { gives: number; args: null };
  };
  Meeting: {
    actors: { gives: Shown<"RecordActorConnection">; args: RecordActorsArgs };
    citations: { gives: Shown<"CitationConnection">; args: RecordCitationsArgs };
    countries: { gives: Array<Shown<"Country">>; args: null };
    createdAt: { gives: Date; args: null };
    dataset: { gives: Shown<"Dataset">; args: null };
    date: { gives: Shown<"HistoricalDate"> | null; args: null };
    host: { gives: Shown<"Country"> | null; args: null };
    id: { gives: string; args: null };
    outcomes: { gives: Array<Shown<"Agreement">>; args: null };
    participants: { gives: Shown<"ParticipantConnection">; args: MeetingParticipantsArgs };
    place: { gives: Shown<"Place"> | null; args: null };
    revision: { gives: number; args: null };
    revisions: { gives: Shown<"RevisionConnection">; args: RecordRevisionsArgs };
    summary: { gives: string | null; args: null };
    title: { gives: string; args: null };
    topics: { gives: Array<Shown<"Topic">>; args: null };
    type: { gives: MeetingType; args: null };
    updatedAt: { gives: Date; args: null };
  };
  MeetingConnection: {
    edges: { gives: Array<Shown<"MeetingEdge">>; args: null };
    nodes: { gives: Array<Shown<"Meeting">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  MeetingEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Meeting">; args: null };
  };
  MergedActor: {
    at: { gives: Date; args: null };
    by: { gives: string; args: null };
    dataset: { gives: Shown<"Dataset">; args: null };
    id: { gives: string; args: null };
    key: { gives: string; args: null };
    name: { gives: string; args: null };
    reason: { gives: string | null; args: null };
  };
  Milestone: {
    actors: { gives: Shown<"RecordActorConnection">; args: RecordActorsArgs };
    actorsInvolved: { gives: Array<Shown<"InvolvedActor">>; args: null };
    citations: { gives: Shown<"CitationConnection">; args: RecordCitationsArgs };
    countries: { gives: Array<Shown<"Country">>; args: null };
    createdAt: { gives: Date; args: null };
    dataset: { gives: Shown<"Dataset">; args: null };
    date: { gives: Shown<"HistoricalDate"> | null; args: null };
    id: { gives: string; args: null };
    revision: { gives: number; args: null };
    revisions: { gives: Shown<"RevisionConnection">; args: RecordRevisionsArgs };
    summary: { gives: string | null; args: null };
    title: { gives: string; args: null };
    topics: { gives: Array<Shown<"Topic">>; args: null };
    type: { gives: MilestoneType; args: null };
    updatedAt: { gives: Date; args: null };
  };
  MilestoneConnection: {
    edges: { gives: Array<Shown<"MilestoneEdge">>; args: null };
    nodes: { gives: Array<Shown<"Milestone">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  MilestoneEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Milestone">; args: null };
  };
  Name: {
    kind: { gives: NameKind; args: null };
    language: { gives: string | null; args: null };
    script: { gives: string | null; args: null };
    value: { gives: string; args: null };
  };
  Node: {
    id: { gives: string; args: null };
  };
  Organization: {
    agreements: { gives: Shown<"AgreementConnection">; args: ActorAgreementsArgs };
    aliases: { gives: Array<Shown<"Name">>; args: null };
    allegationsAgainst: { gives: Shown<"AllegationConnection">; args: ActorAllegationsAgainstArgs };
    allegationsMade: { gives: Shown<"AllegationConnection">; args: ActorAllegationsMadeArgs };
    citations: { gives: Array<Shown<"Citation">>; args: null };
    coParticipants: { gives: Shown<"CoParticipantConnection">; args: ActorCoParticipantsArgs };
    country: { gives: Shown<"Country"> | null; args: null };
    createdAt: { gives: Date; args: null };
    dataset: { gives: Shown<"Dataset">; args: null };
    description: { gives: string | null; args: null };
    id: { gives: string; args: null };
    identifiers: { gives: Array<Shown<"Identifier">>; args: null };
    meetings: { gives: Shown<"MeetingConnection">; args: ActorMeetingsArgs };
    mergedFrom: { gives: Array<Shown<"MergedActor">>; args: null };
    name: { gives: string; args: null };
    parent: { gives: Shown<"Organization"> | null; args: null };
    positions: { gives: Array<Shown<"Position">>; args: OrganizationPositionsArgs };
    timeline: { gives: Shown<"RecordConnection">; args: ActorTimelineArgs };
    type: { gives: OrganizationType; args: null };
    updatedAt: { gives: Date; args: null };
  };
  OrganizationConnection: {
    edges: { gives: Array<Shown<"OrganizationEdge">>; args: null };
    nodes: { gives: Array<Shown<"Organization">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  OrganizationEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Organization">; args: null };
  };
  Page: {
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  PageInfo: {
    endCursor: { gives: string | null; args: null };
    hasNextPage: { gives: boolean; args: null };
    hasPreviousPage: { gives: boolean; args: null };
    startCursor: { gives: string | null; args: null };
  };
  ParticipantConnection: {
    edges: { gives: Array<Shown<"ParticipantEdge">>; args: null };
    nodes: { gives: Array<Shown<"Actor">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  ParticipantEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Actor">; args: null };
    otherRoles: { gives: Array<ParticipantRole>; args: null };
    position: { gives: Shown<"Position"> | null; args: null };
    rank: { gives: number; args: null };
    representing: { gives: Shown<"Country"> | null; args: null };
    role: { gives: ParticipantRole; args: null };
    title: { gives: string | null; args: null };
  };
  ParticipantRoleCount: {
    count: { gives: number; args: null };
    role: { gives: ParticipantRole; args: null };
  };
  Path: {
    actors: { gives: Array<Shown<"Actor">>; args: null };
    length: { gives: number; args: null };
    steps: { gives: Array<Shown<"PathStep">>; args: null };
  };
  PathStep: {
    count: { gives: number; args: null };
    from: { gives: Shown<"Actor">; args: null };
    record: { gives: Shown<"Record">; args: null };
    to: { gives: Shown<"Actor">; args: null };
  };
  Person: {
    agreements: { gives: Shown<"AgreementConnection">; args: ActorAgreementsArgs };
    aliases: { gives: Array<Shown<"Name">>; args: null };
    allegationsAgainst: { gives: Shown<"AllegationConnection">; args: ActorAllegationsAgainstArgs };
    allegationsMade: { gives: Shown<"AllegationConnection">; args: ActorAllegationsMadeArgs };
    birthDate: { gives: Shown<"HistoricalDate"> | null; args: null };
    citations: { gives: Array<Shown<"Citation">>; args: null };
    coParticipants: { gives: Shown<"CoParticipantConnection">; args: ActorCoParticipantsArgs };
    createdAt: { gives: Date; args: null };
    dataset: { gives: Shown<"Dataset">; args: null };
    deathDate: { gives: Shown<"HistoricalDate"> | null; args: null };
    description: { gives: string | null; args: null };
    id: { gives: string; args: null };
    identifiers: { gives: Array<Shown<"Identifier">>; args: null };
    meetings: { gives: Shown<"MeetingConnection">; args: ActorMeetingsArgs };
    mergedFrom: { gives: Array<Shown<"MergedActor">>; args: null };
    name: { gives: string; args: null };
    nationalities: { gives: Array<Shown<"Country">>; args: null };
    positions: { gives: Array<Shown<"Position">>; args: PersonPositionsArgs };
    timeline: { gives: Shown<"RecordConnection">; args: ActorTimelineArgs };
    updatedAt: { gives: Date; args: null };
  };
  PersonConnection: {
    edges: { gives: Array<Shown<"PersonEdge">>; args: null };
    nodes: { gives: Array<Shown<"Person">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  PersonEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Person">; args: null };
  };
  Place: {
    country: { gives: Shown<"Country"> | null; args: null };
    latitude: { gives: number | null; args: null };
    longitude: { gives: number | null; args: null };
    name: { gives: string; args: null };
  };
  Position: {
    citations: { gives: Array<Shown<"Citation">>; args: null };
    country: { gives: Shown<"Country"> | null; args: null };
    from: { gives: Shown<"HistoricalDate"> | null; args: null };
    id: { gives: string; args: null };
    organization: { gives: Shown<"Organization"> | null; args: null };
    person: { gives: Shown<"Person">; args: null };
    title: { gives: string; args: null };
    to: { gives: Shown<"HistoricalDate"> | null; args: null };
  };
  Query: {
    agreement: { gives: Shown<"Agreement"> | null; args: QueryAgreementArgs };
    agreements: { gives: Shown<"AgreementConnection">; args: QueryAgreementsArgs };
    allegation: { gives: Shown<"Allegation"> | null; args: QueryAllegationArgs };
    allegations: { gives: Shown<"AllegationConnection">; args: QueryAllegationsArgs };
    countries: { gives: Shown<"CountryConnection">; args: QueryCountriesArgs };
    country: { gives: Shown<"Country"> | null; args: QueryCountryArgs };
    dataset: { gives: Shown<"Dataset"> | null; args: QueryDatasetArgs };
    datasets: { gives: Shown<"DatasetConnection">; args: QueryDatasetsArgs };
    duplicateCandidates: { gives: Shown<"DuplicateCandidateConnection">; args: QueryDuplicateCandidatesArgs };
    meeting: { gives: Shown<"Meeting"> | null; args: QueryMeetingArgs };
    meetings: { gives: Shown<"MeetingConnection">; args: QueryMeetingsArgs };
    milestone: { gives: Shown<"Milestone"> | null; args: QueryMilestoneArgs };
    milestones: { gives: Shown<"MilestoneConnection">; args: QueryMilestonesArgs };
    node: { gives: Shown<"Node"> | null; args: QueryNodeArgs };
    nodes: { gives: Array<Shown<"Node"> | null>; args: QueryNodesArgs };
    organization: { gives: Shown<"Organization"> | null; args: QueryOrganizationArgs };
    organizations: { gives: Shown<"OrganizationConnection">; args: QueryOrganizationsArgs };
    path: { gives: Shown<"Path"> | null; args: QueryPathArgs };
    people: { gives: Shown<"PersonConnection">; args: QueryPeopleArgs };
    person: { gives: Shown<"Person"> | null; args: QueryPersonArgs };
    relation: { gives: Shown<"Relation"> | null; args: QueryRelationArgs };
    search: { gives: Shown<"SearchConnection">; args: QuerySearchArgs };
    source: { gives: Shown<"Source"> | null; args: QuerySourceArgs };
    sources: { gives: Shown<"SourceConnection">; args: QuerySourcesArgs };
    statistics: { gives: Array<Shown<"StatisticsRow">>; args: QueryStatisticsArgs };
    timeline: { gives: Shown<"RecordConnection">; args: QueryTimelineArgs };
    topic: { gives: Shown<"Topic"> | null; args: QueryTopicArgs };
    topics: { gives: Shown<"TopicConnection">; args: QueryTopicsArgs };
    viewer: { gives: Shown<"Viewer">; args: null };
  };
  Record: {
    actors: { gives: Shown<"RecordActorConnection">; args: RecordActorsArgs };
    citations: { gives: Shown<"CitationConnection">; args: RecordCitationsArgs };
    countries: { gives: Array<Shown<"Country">>; args: null };
    createdAt: { gives: Date; args: null };
    dataset: { gives: Shown<"Dataset">; args: null };
    date: { gives: Shown<"HistoricalDate"> | null; args: null };
    id: { gives: string; args: null };
    revision: { gives: number; args: null };
    revisions: { gives: Shown<"RevisionConnection">; args: RecordRevisionsArgs };
    summary: { gives: string | null; args: null };
    title: { gives: string; args: null };
    topics: { gives: Array<Shown<"Topic">>; args: null };
    updatedAt: { gives: Date; args: null };
  };
  RecordActorConnection: {
    edges: { gives: Array<Shown<"RecordActorEdge">>; args: null };
    nodes: { gives: Array<Shown<"Actor">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  RecordActorEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Actor">; args: null };
    roles: { gives: Array<RecordRole>; args: null };
  };
  RecordConnection: {
    edges: { gives: Array<Shown<"RecordEdge">>; args: null };
    nodes: { gives: Array<Shown<"Record">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  RecordEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Record">; args: null };
  };
  Relation: {
    activity: { gives: Array<Shown<"ActivityPoint">>; args: RelationActivityArgs };
    agreements: { gives: Shown<"AgreementConnection">; args: RelationAgreementsArgs };
    allegations: { gives: Shown<"AllegationConnection">; args: RelationAllegationsArgs };
    allegationsBy: { gives: Shown<"AllegationConnection">; args: RelationAllegationsByArgs };
    countries: { gives: Array<Shown<"Country">>; args: null };
    established: { gives: Shown<"HistoricalDate"> | null; args: null };
    firstContact: { gives: Shown<"HistoricalDate"> | null; args: null };
    id: { gives: string; args: null };
    lastContact: { gives: Shown<"HistoricalDate"> | null; args: null };
    meetings: { gives: Shown<"MeetingConnection">; args: RelationMeetingsArgs };
    milestones: { gives: Shown<"MilestoneConnection">; args: RelationMilestonesArgs };
    severed: { gives: Shown<"HistoricalDate"> | null; args: null };
    timeline: { gives: Shown<"RecordConnection">; args: RelationTimelineArgs };
    topics: { gives: Array<Shown<"TopicCount">>; args: null };
  };
  RelationConnection: {
    edges: { gives: Array<Shown<"RelationEdge">>; args: null };
    nodes: { gives: Array<Shown<"Relation">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  RelationEdge: {
    count: { gives: number; args: null };
    country: { gives: Shown<"Country">; args: null };
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Relation">; args: null };
  };
  RepresentativeConnection: {
    edges: { gives: Array<Shown<"RepresentativeEdge">>; args: null };
    nodes: { gives: Array<Shown<"Actor">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  RepresentativeEdge: {
    count: { gives: number; args: null };
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Actor">; args: null };
  };
  Revision: {
    at: { gives: Date; args: null };
    by: { gives: string; args: null };
    id: { gives: string; args: null };
    kind: { gives: RevisionKind; args: null };
    number: { gives: number; args: null };
  };
  RevisionConnection: {
    edges: { gives: Array<Shown<"RevisionEdge">>; args: null };
    nodes: { gives: Array<Shown<"Revision">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  RevisionEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Revision">; args: null };
  };
  SearchConnection: {
    edges: { gives: Array<Shown<"SearchEdge">>; args: null };
    nodes: { gives: Array<Shown<"Node">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  SearchEdge: {
    cursor: { gives: string; args: null };
    highlight: { gives: string | null; args: null };
    match: { gives: SearchMatch; args: null };
    matchedName: { gives: Shown<"Name"> | null; args: null };
    node: { gives: Shown<"Node">; args: null };
    score: { gives: number; args: null };
  };
  Source: {
    author: { gives: string | null; args: null };
    citations: { gives: Shown<"CitationConnection">; args: SourceCitationsArgs };
    createdAt: { gives: Date; args: null };
    dataset: { gives: Shown<"Dataset">; args: null };
    id: { gives: string; args: null };
    language: { gives: string | null; args: null };
    note: { gives: string | null; args: null };
    publishedOn: { gives: Shown<"HistoricalDate"> | null; args: null };
    publisher: { gives: Shown<"Organization"> | null; args: null };
    records: { gives: Shown<"RecordConnection">; args: SourceRecordsArgs };
    retrievedOn: { gives: string | null; args: null };
    title: { gives: string; args: null };
    type: { gives: SourceType; args: null };
    updatedAt: { gives: Date; args: null };
    url: { gives: string | null; args: null };
  };
  SourceConnection: {
    edges: { gives: Array<Shown<"SourceEdge">>; args: null };
    nodes: { gives: Array<Shown<"Source">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  SourceEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Source">; args: null };
  };
  StatisticsKey: {
    dimension: { gives: StatisticsDimension; args: null };
    label: { gives: string; args: null };
    value: { gives: string | null; args: null };
  };
  StatisticsRow: {
    count: { gives: number; args: null };
    keys: { gives: Array<Shown<"StatisticsKey">>; args: null };
  };
  Topic: {
    broader: { gives: Shown<"Topic"> | null; args: null };
    description: { gives: string | null; args: null };
    id: { gives: string; args: null };
    name: { gives: string; args: null };
    narrower: { gives: Array<Shown<"Topic">>; args: null };
    records: { gives: Shown<"RecordConnection">; args: TopicRecordsArgs };
    slug: { gives: string; args: null };
  };
  TopicConnection: {
    edges: { gives: Array<Shown<"TopicEdge">>; args: null };
    nodes: { gives: Array<Shown<"Topic">>; args: null };
    pageInfo: { gives: Shown<"PageInfo">; args: null };
    totalCount: { gives: number; args: null };
  };
  TopicCount: {
    count: { gives: number; args: null };
    topic: { gives: Shown<"Topic">; args: null };
  };
  TopicEdge: {
    cursor: { gives: string; args: null };
    node: { gives: Shown<"Topic">; args: null };
  };
  Viewer: {
    limits: { gives: Shown<"Limits">; args: null };
    name: { gives: string | null; args: null };
    role: { gives: Role; args: null };
  };
}

/** Stands for an object of a type of the schema. */
export interface Shown<Name extends string> {
  readonly ofType: Name;
}

/** For each type its interfaces. */
export interface Implemented {
  Actor: "Node";
  Agreement: "Node" | "Record";
  AgreementConnection: "Page";
  AgreementEvent: "Node";
  Allegation: "Node" | "Record";
  AllegationConnection: "Page";
  AllegationResponse: "Node";
  Assessment: "Node";
  Citation: "Node";
  CitationConnection: "Page";
  CoParticipantConnection: "Page";
  Country: "Actor" | "Node";
  CountryConnection: "Page";
  Dataset: "Node";
  DatasetConnection: "Page";
  DuplicateCandidate: "Node";
  DuplicateCandidateConnection: "Page";
  Meeting: "Node" | "Record";
  MeetingConnection: "Page";
  Milestone: "Node" | "Record";
  MilestoneConnection: "Page";
  Organization: "Actor" | "Node";
  OrganizationConnection: "Page";
  ParticipantConnection: "Page";
  Person: "Actor" | "Node";
  PersonConnection: "Page";
  Position: "Node";
  Record: "Node";
  RecordActorConnection: "Page";
  RecordConnection: "Page";
  Relation: "Node";
  RelationConnection: "Page";
  RepresentativeConnection: "Page";
  Revision: "Node";
  RevisionConnection: "Page";
  SearchConnection: "Page";
  Source: "Node";
  SourceConnection: "Page";
  Topic: "Node";
  TopicConnection: "Page";
}

/** For each interface the types that implement it. */
export interface Implementing {
  Actor: "Country" | "Organization" | "Person";
  Node: "Agreement" | "AgreementEvent" | "Allegation" | "AllegationResponse" | "Assessment" | "Citation" | "Country" | "Dataset" | "DuplicateCandidate" | "Meeting" | "Milestone" | "Organization" | "Person" | "Position" | "Relation" | "Revision" | "Source" | "Topic";
  Page: "AgreementConnection" | "AllegationConnection" | "CitationConnection" | "CoParticipantConnection" | "CountryConnection" | "DatasetConnection" | "DuplicateCandidateConnection" | "MeetingConnection" | "MilestoneConnection" | "OrganizationConnection" | "ParticipantConnection" | "PersonConnection" | "RecordActorConnection" | "RecordConnection" | "RelationConnection" | "RepresentativeConnection" | "RevisionConnection" | "SearchConnection" | "SourceConnection" | "TopicConnection";
  Record: "Agreement" | "Allegation" | "Meeting" | "Milestone";
}