import { historicalDate } from "../../dates/historical-date.js";
import { topicKey } from "../../ids/uuid.js";
import type { Entries } from "../../statements/statement.js";
import type { Rows, Stated } from "./rows.js";

export function sourceRows({ id, key, entry, fingerprint, keys, at }: Stated<Entries["source"]>): Rows {
  const published = entry.published === undefined ? null : historicalDate(entry.published);
  return {
    source: [
      {
        id,
        datasetId: keys.dataset,
        key,
        title: entry.title,
        type: entry.type,
        publisherId: entry.publisher === undefined ? null : keys.actor(entry.publisher),
        statedPublisherId: null,
        author: entry.author ?? null,
        url: entry.url ?? null,
        publishedOn: published?.edtf ?? null,
        publishedEarliest: published && (published.earliest ?? "-infinity"),
        publishedLatest: published && (published.latest ?? "infinity"),
        retrievedOn: entry.retrieved ?? null,
        language: entry.language ?? null,
        note: entry.note ?? null,
        fingerprint,
        updatedAt: at,
      },
    ],
  };
}

export function topicRows({ id, key, entry }: Stated<Entries["topic"]>): Rows {
  const { name, description = null, broader } = entry;
  return {
    topic: [{ id, slug: key, name, description, broaderId: broader === undefined ? null : topicKey(broader) }],
  };
}
