// Generated from schema/*.graphql by `npm run codegen`. Do not edit.

export const NameKind = {
  PREFERRED: "PREFERRED",
  ALIAS: "ALIAS",
  ROMANIZATION: "ROMANIZATION",
  ABBREVIATION: "ABBREVIATION",
  FORMER: "FORMER",
  TRANSLATION: "TRANSLATION",
} as const;
export type NameKind = (typeof NameKind)[keyof typeof NameKind];

export const ActorOrderField = {
  NAME: "NAME",
  CREATED_AT: "CREATED_AT",
  UPDATED_AT: "UPDATED_AT",
} as const;
export type ActorOrderField = (typeof ActorOrderField)[keyof typeof ActorOrderField];

export const AgreementType = {
  TREATY: "TREATY",
  MEMORANDUM: "MEMORANDUM",
  JOINT_STATEMENT: "JOINT_STATEMENT",
  UNDERSTANDING: "UNDERSTANDING",
  INSTITUTION: "INSTITUTION",
  OTHER: "OTHER",
} as const;
export type AgreementType = (typeof AgreementType)[keyof typeof AgreementType];

export const AgreementStatus = {
  PROPOSED: "PROPOSED",
  SIGNED: "SIGNED",
  IN_FORCE: "IN_FORCE",
  SUSPENDED: "SUSPENDED",
  TERMINATED: "TERMINATED",
} as const;
export type AgreementStatus = (typeof AgreementStatus)[keyof typeof AgreementStatus];

export const AgreementEventType = {
  PROPOSED: "PROPOSED",
  NEGOTIATED: "NEGOTIATED",
  AGREED: "AGREED",
  SIGNED: "SIGNED",
  RATIFIED: "RATIFIED",
  IN_FORCE: "IN_FORCE",
  SUSPENDED: "SUSPENDED",
  WITHDRAWN: "WITHDRAWN",
  TERMINATED: "TERMINATED",
} as const;
export type AgreementEventType = (typeof AgreementEventType)[keyof typeof AgreementEventType];

export const AllegationStatus = {
  UNANSWERED: "UNANSWERED",
  CONTESTED: "CONTESTED",
  ACKNOWLEDGED: "ACKNOWLEDGED",
  CORROBORATED: "CORROBORATED",
  REFUTED: "REFUTED",
  RETRACTED: "RETRACTED",
} as const;
export type AllegationStatus = (typeof AllegationStatus)[keyof typeof AllegationStatus];

export const ResponseStance = {
  DENIES: "DENIES",
  REJECTS: "REJECTS",
  DISPUTES: "DISPUTES",
  ACKNOWLEDGES: "ACKNOWLEDGES",
  DECLINES_TO_COMMENT: "DECLINES_TO_COMMENT",
} as const;
export type ResponseStance = (typeof ResponseStance)[keyof typeof ResponseStance];

export const AssessmentVerdict = {
  SUPPORTED: "SUPPORTED",
  UNSUPPORTED: "UNSUPPORTED",
  REFUTED: "REFUTED",
  UNVERIFIED: "UNVERIFIED",
} as const;
export type AssessmentVerdict = (typeof AssessmentVerdict)[keyof typeof AssessmentVerdict];

export const DatasetOrderField = {
  SLUG: "SLUG",
  TITLE: "TITLE",
  IMPORTED_AT: "IMPORTED_AT",
} as const;
export type DatasetOrderField = (typeof DatasetOrderField)[keyof typeof DatasetOrderField];

export const DatePrecision = {
  DAY: "DAY",
  MONTH: "MONTH",
  SEASON: "SEASON",
  YEAR: "YEAR",
  DECADE: "DECADE",
  CENTURY: "CENTURY",
} as const;
export type DatePrecision = (typeof DatePrecision)[keyof typeof DatePrecision];

export const DateMatch = {
  POSSIBLE: "POSSIBLE",
  CERTAIN: "CERTAIN",
} as const;
export type DateMatch = (typeof DateMatch)[keyof typeof DateMatch];

export const DuplicateReasonKind = {
  NAME: "NAME",
  IDENTIFIER: "IDENTIFIER",
  BIRTH_DATE: "BIRTH_DATE",
  DEATH_DATE: "DEATH_DATE",
  COUNTRY: "COUNTRY",
  POSITION: "POSITION",
  TYPE: "TYPE",
  RECORD: "RECORD",
} as const;
export type DuplicateReasonKind = (typeof DuplicateReasonKind)[keyof typeof DuplicateReasonKind];

export const DuplicateType = {
  PERSON: "PERSON",
  ORGANIZATION: "ORGANIZATION",
} as const;
export type DuplicateType = (typeof DuplicateType)[keyof typeof DuplicateType];

export const MeetingType = {
  STATE_VISIT: "STATE_VISIT",
  VISIT: "VISIT",
  SUMMIT: "SUMMIT",
  TALKS: "TALKS",
  CEREMONY: "CEREMONY",
  CONFERENCE: "CONFERENCE",
  CALL: "CALL",
  OTHER: "OTHER",
} as const;
export type MeetingType = (typeof MeetingType)[keyof typeof MeetingType];

export const ParticipantRole = {
  HEAD_OF_DELEGATION: "HEAD_OF_DELEGATION",
  MEMBER: "MEMBER",
  HOST: "HOST",
  COUNTERPART: "COUNTERPART",
  ATTENDEE: "ATTENDEE",
  SPEAKER: "SPEAKER",
  MEDIATOR: "MEDIATOR",
  OTHER: "OTHER",
} as const;
export type ParticipantRole = (typeof ParticipantRole)[keyof typeof ParticipantRole];

export const MilestoneType = {
  RELATIONS_ESTABLISHED: "RELATIONS_ESTABLISHED",
  RELATIONS_SEVERED: "RELATIONS_SEVERED",
  SANCTIONS_IMPOSED: "SANCTIONS_IMPOSED",
  SANCTIONS_LIFTED: "SANCTIONS_LIFTED",
  RECOGNITION: "RECOGNITION",
  WITHDRAWAL: "WITHDRAWAL",
  ELECTION: "ELECTION",
  INAUGURATION: "INAUGURATION",
  REVOLUTION: "REVOLUTION",
  CONFLICT: "CONFLICT",
  COOPERATION: "COOPERATION",
  OTHER: "OTHER",
} as const;
export type MilestoneType = (typeof MilestoneType)[keyof typeof MilestoneType];

export const MilestoneRole = {
  AGENT: "AGENT",
  TARGET: "TARGET",
  PARTY: "PARTY",
  OTHER: "OTHER",
} as const;
export type MilestoneRole = (typeof MilestoneRole)[keyof typeof MilestoneRole];

export const OrganizationType = {
  MINISTRY: "MINISTRY",
  PARLIAMENT: "PARLIAMENT",
  AGENCY: "AGENCY",
  COMPANY: "COMPANY",
  INTERGOVERNMENTAL: "INTERGOVERNMENTAL",
  MEDIA: "MEDIA",
  COMMITTEE: "COMMITTEE",
  PARTY: "PARTY",
  ARMED_FORCE: "ARMED_FORCE",
  OTHER: "OTHER",
} as const;
export type OrganizationType = (typeof OrganizationType)[keyof typeof OrganizationType];

export const OrderDirection = {
  ASC: "ASC",
  DESC: "DESC",
} as const;
export type OrderDirection = (typeof OrderDirection)[keyof typeof OrderDirection];

export const RecordType = {
  MEETING: "MEETING",
  AGREEMENT: "AGREEMENT",
  ALLEGATION: "ALLEGATION",
  MILESTONE: "MILESTONE",
} as const;
export type RecordType = (typeof RecordType)[keyof typeof RecordType];

export const RecordRole = {
  HOST: "HOST",
  PARTICIPANT: "PARTICIPANT",
  PARTY: "PARTY",
  CLAIMANT: "CLAIMANT",
  ACCUSED: "ACCUSED",
  RESPONDENT: "RESPONDENT",
  ASSESSOR: "ASSESSOR",
  INVOLVED: "INVOLVED",
} as const;
export type RecordRole = (typeof RecordRole)[keyof typeof RecordRole];

export const RecordOrderField = {
  DATE: "DATE",
  TITLE: "TITLE",
  CREATED_AT: "CREATED_AT",
  UPDATED_AT: "UPDATED_AT",
} as const;
export type RecordOrderField = (typeof RecordOrderField)[keyof typeof RecordOrderField];

export const ActivityInterval = {
  MONTH: "MONTH",
  YEAR: "YEAR",
  DECADE: "DECADE",
} as const;
export type ActivityInterval = (typeof ActivityInterval)[keyof typeof ActivityInterval];

export const RevisionKind = {
  CREATED: "CREATED",
  UPDATED: "UPDATED",
} as const;
export type RevisionKind = (typeof RevisionKind)[keyof typeof RevisionKind];

export const SearchType = {
  COUNTRY: "COUNTRY",
  PERSON: "PERSON",
  ORGANIZATION: "ORGANIZATION",
  MEETING: "MEETING",
  AGREEMENT: "AGREEMENT",
  ALLEGATION: "ALLEGATION",
  MILESTONE: "MILESTONE",
  SOURCE: "SOURCE",
} as const;
export type SearchType = (typeof SearchType)[keyof typeof SearchType];

export const SearchMatch = {
  EXACT: "EXACT",
  PREFIX: "PREFIX",
  WORDS: "WORDS",
  ABBREVIATION: "ABBREVIATION",
  ROMANIZATION: "ROMANIZATION",
  SIMILAR: "SIMILAR",
} as const;
export type SearchMatch = (typeof SearchMatch)[keyof typeof SearchMatch];

export const SourceType = {
  NEWS_ARTICLE: "NEWS_ARTICLE",
  REPORT: "REPORT",
  OFFICIAL_STATEMENT: "OFFICIAL_STATEMENT",
  LEGAL_ACT: "LEGAL_ACT",
  DATASET: "DATASET",
  OTHER: "OTHER",
} as const;
export type SourceType = (typeof SourceType)[keyof typeof SourceType];

export const SourceOrderField = {
  TITLE: "TITLE",
  PUBLISHED_ON: "PUBLISHED_ON",
  CREATED_AT: "CREATED_AT",
} as const;
export type SourceOrderField = (typeof SourceOrderField)[keyof typeof SourceOrderField];

export const StatisticsDimension = {
  YEAR: "YEAR",
  DECADE: "DECADE",
  MONTH: "MONTH",
  COUNTRY: "COUNTRY",
  COUNTRY_PAIR: "COUNTRY_PAIR",
  TOPIC: "TOPIC",
  TYPE: "TYPE",
  STATUS: "STATUS",
  SOURCE: "SOURCE",
  DATASET: "DATASET",
  ACTOR: "ACTOR",
} as const;
export type StatisticsDimension = (typeof StatisticsDimension)[keyof typeof StatisticsDimension];

export const TopicOrderField = {
  SLUG: "SLUG",
  NAME: "NAME",
} as const;
export type TopicOrderField = (typeof TopicOrderField)[keyof typeof TopicOrderField];

export const Role = {
  READER: "READER",
} as const;
export type Role = (typeof Role)[keyof typeof Role];
