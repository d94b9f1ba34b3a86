import { readFileSync, writeFileSync } from 'node:fs';
const { parse } = await import(process.argv[2]+'/src/parse/index.ts');
const flat = (_: string, v: unknown) => v instanceof Map ? ['Map', ...v] : v instanceof Set ? ['Set', ...v] : v;
const f=process.argv[3]!;
import { readdirSync } from 'node:fs'; let r:any; for (const n of readdirSync('/tmp/k1000').filter(x=>x.endsWith('.txt')).sort()) { r=parse([{file:n,bytes:new Uint8Array(readFileSync('/tmp/k1000/'+n))}],{articles:[],outlets:[]}); if(n===f) break; } writeFileSync(process.argv[4]!, JSON.stringify(r,flat,1));
