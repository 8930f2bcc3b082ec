/** The content as it stands on the disk at this moment, with its problems. */
import { checkContent } from "../../check/check.ts";
import type { Content } from "../../load/content.ts";
import { isError } from "../../load/problem.ts";
import { rememberingReader } from "../../check/reading/remembered-files.ts";
import type { Settings } from "../../load/settings.ts";

export class LiveContent {
  content: Content;
  private readonly settings: Settings;
  private readonly readFiles = rememberingReader();

  constructor(settings: Settings) {
    this.settings = settings;
    this.content = checkContent(settings, this.readFiles);
  }

  /** True where the content cannot be shown before something is mended. */
  get mistaken(): boolean {
    return this.content.problems.some(isError);
  }

  /** Reads what has changed since, and checks all of it. */
  renew(): void {
    this.content = checkContent(this.settings, this.readFiles);
  }
}
