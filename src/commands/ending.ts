/** How a command ends when it cannot go on: with a sentence for whoever started it, exit code 1 and no stack. */
import { parseArgs } from "node:util";
import { missingContent, readSettings, type Settings } from "../load/settings.ts";

export function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The settings of a command that needs a content folder; ends it where there is none. */
export function settingsWithContent(): Settings {
  const settings = readSettings();
  const missing = missingContent(settings);
  return missing ? fail(missing) : settings;
}

/** For commands that take no arguments: a sentence where one is given. */
export function refuseFlags(): void {
  try {
    parseArgs({ options: {} });
  } catch (error) {
    fail((error as Error).message);
  }
}
