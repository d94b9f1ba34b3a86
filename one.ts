import { readFileSync, writeFileSync } from 'node:fs';
const { parse } = await import(process.argv[2]+'/src/parse/index.ts');
const flat = (_: string, v: unknown) => v instanceof Map ? ['Map', ...v] : v instanceof Set ? ['Set', ...v] : v;
const f=process.argv[3]!;
writeFileSync(process.argv[4]!, JSON.stringify(parse([{file:f.split('/').pop()!,bytes:new Uint8Array(readFileSync(f))}],{articles:[],outlets:[]}),flat,1));
