/** What a user of the command can mend. Its message says what is wrong and what to do, and is all that is shown of it. */
export abstract class ForeseenProblem extends Error {}
