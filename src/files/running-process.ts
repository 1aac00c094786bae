import { codeOf } from "../errors/caught.js";

/** Whether a process of this machine is running, also if it belongs to another user. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
