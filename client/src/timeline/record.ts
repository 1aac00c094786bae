import type { CitedTimelineQuery } from "../generated/documents.js";

/** A record of the timeline. */
export type TimelineRecord = CitedTimelineQuery["timeline"]["nodes"][number];
