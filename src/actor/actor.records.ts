import { listAgreements, listAllegations, listMeetings, listRecords } from "../record/record.lists.js";

/** Fields that list the records of an actor. */
const recordsOf = (of: "actor" | "country") => ({
  meetings: listMeetings({ of }),
  agreements: listAgreements({ of }),
  allegationsMade: listAllegations({ of, role: "CLAIMANT" }),
  allegationsAgainst: listAllegations({ of, role: "ACCUSED" }),
  timeline: listRecords({ of }),
});

/** Countries also take part in records through their people and organisations. */
export const recordsOfCountry = recordsOf("country");

export const recordsOfPersonOrOrganization = recordsOf("actor");
