/** What the tests need of the machine beside Node: a browser of the Chromium family, and Java for the HTML checker. */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

interface Need {
  /** What the test command calls it. */
  readonly name: string;
  /** Environment variable that names the program, for machines where it lies elsewhere. */
  readonly variable: string;
  /** Names looked for on the PATH. */
  readonly commands: readonly string[];
  /** Places outside the PATH. */
  readonly places: readonly string[];
  /** Debian's package. */
  readonly debian: string;
  /** What to install by hand. */
  readonly advice: string;
}

const programFiles = [
  process.env["ProgramFiles"],
  process.env["ProgramFiles(x86)"],
  process.env["LocalAppData"],
].filter((path) => path !== undefined);

const browser: Need = {
  name: "a browser",
  variable: "CHROME_PATH",
  commands: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
  ],
  places: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...programFiles.flatMap((path) => [
      join(path, "Google", "Chrome", "Application", "chrome.exe"),
      join(path, "Chromium", "Application", "chrome.exe"),
      join(path, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
  ],
  debian: "chromium",
  advice:
    "The browser tests need Chromium, Chrome or Edge, and none was found. Install one of them, or set CHROME_PATH to its program.",
};

const java: Need = {
  name: "Java",
  variable: "JAVA_PATH",
  commands: ["java"],
  places: process.env["JAVA_HOME"]
    ? [join(process.env["JAVA_HOME"], "bin", process.platform === "win32" ? "java.exe" : "java")]
    : [],
  debian: "default-jre-headless",
  advice:
    "The HTML checker needs Java 11 or newer, and none was found. Install it from https://adoptium.net, or set JAVA_PATH to its program.",
};

export const needs = { browser, java } as const;

/**
 * Path of the program; installs Debian's package where nothing is found and there are root and apt.
 *
 * @throws with one sentence that says what to install
 */
export function provide(need: Need, log: (text: string) => void): string {
  const found = find(need);
  if (found) return found;
  if (canInstall()) {
    log(`Installing ${need.name} (Debian's ${need.debian}; once) …`);
    const apt = (...args: string[]): boolean =>
      spawnSync("apt-get", args, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0;
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", need.debian);
  }
  const installed = find(need);
  if (!installed) throw new Error(need.advice);
  return installed;
}

function find({ variable, commands, places }: Need): string | undefined {
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : undefined;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix))), ...places].find(
    works,
  );
}

/** macOS has a `java` that only says that there is no Java. */
function works(path: string): boolean {
  if (!isProgram(path)) return false;
  return !path.endsWith("java") || spawnSync(path, ["-version"], { stdio: "ignore" }).status === 0;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return (
    process.platform === "linux" &&
    process.getuid?.() === 0 &&
    spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0
  );
}
