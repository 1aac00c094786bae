/** A problem that the user of the command line can fix. Only its message is shown; it says what is wrong and what to do. */
export abstract class ForeseenProblem extends Error {}
