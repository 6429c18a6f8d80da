import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DashboardConfig, securityHeaders } from './dashboardHeaders.ts';

interface ServedFile {
  type: string;
  content: Buffer;
  /** Absent where compressing does not pay, as with images. */
  gzipped?: Buffer;
  cacheControl: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.map', '.txt']);
/** Vite puts a hash of the content into the names of what it places here. */
const HASHED = /^\/assets\//;

/** Serves a built dashboard from memory; what is no file is the page itself, whose router knows the path. */
export function dashboardServer(dist: string, config: DashboardConfig) {
  const files = readFiles(dist);
  files.set('/config.json', servedFile('/config.json', Buffer.from(JSON.stringify(config))));
  files.set('/health/ready', servedFile('/health/ready.json', Buffer.from('{"status":"ok"}')));
  const headers = securityHeaders(config);
  return createServer((request, response) => answer(files, headers, { request, response }));
}

/** All of them at start: a path can then name nothing outside the folder. */
function readFiles(dist: string): Map<string, ServedFile> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile() && !entry.name.startsWith('.'));
  return new Map(
    files.map(entry => {
      const file = path.join(entry.parentPath, entry.name);
      const url = `/${path.relative(dist, file).split(path.sep).join('/')}`;
      return [url, servedFile(url, readFileSync(file))];
    }),
  );
}

function servedFile(url: string, content: Buffer): ServedFile {
  const extension = path.extname(url);
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    content,
    ...(COMPRESSED.has(extension) ? { gzipped: gzipSync(content) } : {}),
    cacheControl: HASHED.test(url) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

function answer(files: Map<string, ServedFile>, headers: Record<string, string>, { request, response }: Exchange) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const pathname = (request.url ?? '/').split('?')[0] ?? '/';
  const file = files.get(pathname) ?? (isPage(pathname) ? files.get('/index.html') : undefined);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const gzip = file.gzipped !== undefined && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const body = gzip ? file.gzipped : file.content;
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': body?.length ?? 0,
    'cache-control': file.cacheControl,
    vary: 'accept-encoding',
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A path of the page's router ends in no file name; a missing script must not be answered with the page. */
function isPage(pathname: string): boolean {
  return !path.posix.basename(pathname).includes('.') && !HASHED.test(pathname);
}
