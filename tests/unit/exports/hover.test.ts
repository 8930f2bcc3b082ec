/** What an editor really shows: the language server of VS Code's YAML extension, on our schemas and settings. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly { readonly section?: string }[] };
  readonly result?: unknown;
}

const text = `source: {url: "https://press.example/noon", publisher: Harbour Radio, kind: interview, language: en}
statements:
  - id: mayor-2031-05-02-noon
    said: "2031-05-02"
    act: offer
    `;

test("hover shows a field's meaning with an example, and completion offers the fields that are missing", async () => {
  const server = languageServer();
  const uri = pathToFileURL(resolve("content/topics/invented/record/2031-05-02-noon.yaml")).href;
  const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });
  await server.ask("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(resolve(".")).href,
    workspaceFolders: [{ uri: pathToFileURL(resolve(".")).href, name: "record" }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
  });
  server.tell("initialized", {});
  await server.asked("workspace/configuration");
  server.tell("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });

  // The server takes up its settings after it was told of them, and says nothing of a field until then; whoever hovers again sees it.
  await vi.waitFor(async () => expect(await server.ask("textDocument/hover", at(3, 6))).not.toBeNull(), 20_000);
  expect(JSON.stringify(await server.ask("textDocument/hover", at(3, 6)))).toContain(
    String.raw`Day of the words, not of the page: \"2031-03-04\", or \"2031-03\" where the day is not known.`,
  );
  expect(JSON.stringify(await server.ask("textDocument/hover", at(3, 6)))).toMatch(/Example:.*2031-03-04/);
  expect(JSON.stringify(await server.ask("textDocument/hover", at(4, 6)))).toContain("refusal-to-answer");
  const { items } = (await server.ask("textDocument/completion", at(5, 4))) as { items: { label: string }[] };
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(["summary", "codings", "quote"]));
});

/** A language server that is asked over its standard input, and is given the settings of this folder. */
function languageServer() {
  const bin = resolve("node_modules/yaml-language-server/bin/yaml-language-server");
  const child = spawn(process.execPath, [bin, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.kill());
  const answers = new Map<number, (result: unknown) => void>();
  const requests = new Map<string, () => void>();
  let [received, next] = [Buffer.alloc(0), 1];

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const take = ({ id, method, params, result }: Message): void => {
    if (id === undefined) return;
    if (method === undefined) return answers.get(id)?.(result);
    send({ id, result: method === "workspace/configuration" ? params?.items?.map(settingsOf) : null });
    requests.get(method)?.();
  };
  child.stdout.on("data", (bytes: Buffer) => {
    received = Buffer.concat([received, bytes]);
    for (let message = firstOf(received); message; message = firstOf(received)) {
      received = received.subarray(message.end);
      take(JSON.parse(message.body) as Message);
    }
  });
  return {
    tell: (method: string, params: object): void => send({ method, params }),
    ask: (method: string, params: object): Promise<unknown> =>
      new Promise((answer) => {
        answers.set(next, answer);
        send({ id: next++, method, params });
      }),
    /** Resolves when the server has asked for this, and was answered. */
    asked: (method: string): Promise<void> => new Promise((done) => requests.set(method, done)),
  };
}

function firstOf(bytes: Buffer): { body: string; end: number } | undefined {
  const start = bytes.indexOf("\r\n\r\n") + 4;
  if (start < 4) return undefined;
  const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString("latin1", 0, start))?.[1]);
  const end = start + length;
  return end > bytes.length ? undefined : { body: bytes.toString("utf8", start, end), end };
}

/** The part of .vscode/settings.json that the server asks for. */
function settingsOf({ section }: { readonly section?: string }): object {
  const settings = JSON.parse(readFileSync(join(".vscode", "settings.json"), "utf8")) as Record<string, unknown>;
  const start = `${section}.`;
  const own = Object.entries(settings).filter(([key]) => key.startsWith(start));
  return Object.fromEntries([
    ...own.map(([key, value]) => [key.slice(start.length), value]),
    ["hover", true],
    ["completion", true],
  ]);
}
