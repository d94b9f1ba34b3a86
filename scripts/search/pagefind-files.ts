/**
 * What Pagefind wrote, made smaller for this site: word index in small pieces, items without the
 * words that only excerpts of Pagefind's own would need. Written for Pagefind 1.6.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { rechunk, withChunks } from '../../src/search/rechunk.ts';

export interface File {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the search page loads; the rest are interfaces of Pagefind's own, and its worker. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.(?:pf_meta|pagefind)|(?:index|fragment)\/.+)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** Every file of the index is compressed, and opens with this. */
const SIGNATURE = Buffer.from('pagefind_dcd');
const unpack = ({ content }: File): Uint8Array => gunzipSync(content).subarray(SIGNATURE.length);

function compress(bytes: Uint8Array): Uint8Array {
  const content = gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });
  // The system on which it was compressed: 255, unknown.
  content[9] = 255;
  return content;
}

/** A file named after what it holds. */
function pack(folder: string, language: string, bytes: Uint8Array, ending: string) {
  const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  return { path: `${folder}${name}${ending}`, content: compress(bytes), name };
}

/** Replaces the pieces of the word index by smaller ones. */
function cutSmaller(files: readonly File[], language: string): File[] {
  const only = (pattern: RegExp): File[] => files.filter(({ path }) => pattern.test(path));
  const [metadata] = only(/\.pf_meta$/);
  const [entry] = only(/^pagefind-entry\.json$/);
  if (!metadata || !entry) throw new Error('Pagefind wrote no metadata');
  const chunks = rechunk(only(/\.pf_index$/).map(unpack)).map(({ from, to, bytes }) => ({
    from,
    to,
    file: pack('index/', language, bytes, '.pf_index'),
  }));
  const named = chunks.map(({ from, to, file }) => ({ from, to, name: file.name }));
  const newMetadata = pack('pagefind.', language, withChunks(unpack(metadata), named), '.pf_meta');
  const oldName = metadata.path.replace(/^pagefind\.|\.pf_meta$/g, '');
  const text = Buffer.from(entry.content).toString('utf8');
  if (!text.includes(oldName)) throw new Error('Pagefind does not name its metadata');
  const newEntry = Buffer.from(text.replace(oldName, newMetadata.name));
  return [
    ...files.filter(({ path }) => !/\.pf_(?:meta|index)$|^pagefind-entry/.test(path)),
    ...chunks.map(({ file }) => file),
    newMetadata,
    { path: entry.path, content: newEntry },
  ];
}

/** An item as Pagefind keeps it. */
interface Fragment {
  readonly url: string;
  readonly content: string;
}

function fragmentOf(file: File): Fragment {
  const fragment: unknown = JSON.parse(Buffer.from(unpack(file)).toString('utf8'));
  const { url, content } = { ...(fragment as Partial<Fragment>) };
  if (url === undefined || content === undefined) throw new Error(`${file.path} holds no item`);
  return { url, content };
}

/** The files that the page needs, and the `url` of each item by Pagefind's id of it. */
export function slim(
  written: readonly File[],
  language: string,
): { files: File[]; urls: Map<string, string> } {
  const urls = new Map<string, string>();
  const files = cutSmaller(
    written.filter(({ path }) => NEEDED.test(path)),
    language,
  ).map((file) => {
    const id = FRAGMENT.exec(file.path)?.[1];
    if (id === undefined) return file;
    const fragment = fragmentOf(file);
    urls.set(id, fragment.url);
    const kept = { ...fragment, content: '', word_count: 0, filters: {}, meta: {}, anchors: [] };
    return { path: file.path, content: compress(Buffer.from(JSON.stringify(kept))) };
  });
  return { files, urls };
}
