/** A real WordPress of Debian's packages on the loopback, with a database of its own; all of it in a folder that goes away. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.ts";

/** What Debian calls what is needed. */
const packages =
  "wordpress wordpress-theme-twentytwentyone mariadb-server php-cli php-mysql php-xml php-curl php-mbstring";
const installed = "/usr/share/wordpress";
const database = "wordpress";

export interface WordPress {
  /** Writes a post as an editor does who pastes this text; returns its address. */
  publish(title: string, text: string): string;
  close(): Promise<void>;
}

/** @throws in a sentence where a package is missing, or something does not start */
export async function startWordPress(): Promise<WordPress> {
  if (!existsSync(join(installed, "wp-load.php")) || !existsSync("/usr/sbin/mariadbd"))
    throw new Error(
      `This suite needs WordPress and MariaDB. On Debian: apt-get install --no-install-recommends ${packages}`,
    );
  const folder = mkdtempSync(join(tmpdir(), "wordpress-"));
  const processes: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    for (const child of processes) await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const socket = join(folder, "db.sock");
    processes.push(await startDatabase(join(folder, "db"), socket));
    const root = join(folder, "site");
    const port = await freePort("127.0.0.1");
    install(root, `http://127.0.0.1:${port}`, socket);
    processes.push(spawn("php", ["-S", `127.0.0.1:${port}`, "-t", root], { stdio: "ignore" }));
    await until(async () => (await fetch(`http://127.0.0.1:${port}/`)).ok);
    return {
      publish: (title, text) => php(root, publishing(title, text)).trim(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startDatabase(data: string, socket: string): Promise<ChildProcess> {
  const user = `--user=${userInfo().username}`;
  mkdirSync(data);
  const initial = [
    "--no-defaults",
    `--datadir=${data}`,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
    user,
  ];
  execFileSync("mariadb-install-db", initial, { stdio: "ignore" });
  const settings = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${data}/pid`, "--skip-networking", user];
  const server = spawn("/usr/sbin/mariadbd", ["--no-defaults", ...settings], { stdio: "ignore" });
  const ask = (sql: string): Buffer =>
    execFileSync("mariadb", ["--no-defaults", `--socket=${socket}`, "--user=root", "-e", sql], { stdio: "pipe" });
  await until(async () => ask("SELECT 1").length > 0);
  ask(
    `CREATE DATABASE ${database}; CREATE USER wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON ${database}.* TO wp@localhost`,
  );
  return server;
}

function install(root: string, address: string, socket: string): void {
  // Debian's files are links in part; the site is to stand alone.
  cpSync(installed, root, { recursive: true, dereference: true });
  writeFileSync(join(root, "wp-config.php"), configuration(address, socket));
  mkdirSync(join(root, "wp-content/mu-plugins"), { recursive: true });
  writeFileSync(join(root, "wp-content/mu-plugins/loopback.php"), loopback);
  php(
    root,
    `require 'wp-admin/includes/upgrade.php';
     wp_install('A newsroom', 'editor', 'editor@newsroom.example', false, '', 'secret');
     update_option('siteurl', '${address}'); update_option('home', '${address}'); switch_theme('twentytwentyone');`,
    "define('WP_INSTALLING', true);",
  );
}

const configuration = (address: string, socket: string): string => `<?php
define('DB_NAME', '${database}'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}');
define('WP_HTTP_BLOCK_EXTERNAL', false); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
foreach (['AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT'] as $key) define($key, $key);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** WordPress asks no address of its own machine; here that is where our site stands. Nothing else is changed. */
const loopback = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => array_merge($ports, [(int) parse_url($_ENV['OUR_SITE'] ?? getenv('OUR_SITE') ?: '', PHP_URL_PORT)]));
`;

function publishing(title: string, text: string): string {
  const post = Buffer.from(JSON.stringify({ title, text })).toString("base64");
  return `$post = json_decode(base64_decode('${post}'), true);
    wp_set_current_user(1);
    $id = wp_insert_post(['post_title' => $post['title'], 'post_content' => $post['text'], 'post_status' => 'publish'], true);
    if (is_wp_error($id)) { fwrite(STDERR, $id->get_error_message()); exit(1); }
    echo get_permalink($id);`;
}

/** Runs a program within the installed WordPress. */
function php(root: string, program: string, before = ""): string {
  const host = "$_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_METHOD'] = 'GET';";
  return execFileSync("php", ["-r", `${host} ${before} require 'wp-load.php'; ${program}`], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await holds().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error("A server of the suite did not start within 30 seconds.");
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once("exit", () => done());
    child.kill();
  });
}
