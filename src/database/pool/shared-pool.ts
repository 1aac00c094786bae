import type { PostgresPool } from "kysely";

/** A pool whose connections are shared round-robin between callers. */
export interface SharedPool extends PostgresPool {
  /** A pool for one caller with many statements, queued round-robin with those of others. */
  forOperation(): PostgresPool;
}
