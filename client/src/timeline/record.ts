import type { CitedTimelineQuery } from "../generated/documents.js";

/** A record as the timeline shows it. */
export type TimelineRecord = CitedTimelineQuery["timeline"]["nodes"][number];
