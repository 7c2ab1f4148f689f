// Fails the build when the script that a first view needs, gzipped, grows above the limit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 200;
/** Load only where someone looks at a map, after the page that they belong to. */
const MAPS = ['src/vhf/kaart/KaartVlak.tsx', 'src/water/plaats/Plaatskaart.tsx'];
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

function scripts(key, found = new Set()) {
  const chunk = manifest[key];
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const next of chunk.imports ?? []) scripts(next, found);
  return found;
}

/** The chunks that must be there before this one is asked for: the page of a part needs the part. */
function before(key, found) {
  for (const parent of Object.keys(manifest)) {
    if (manifest[parent].dynamicImports?.includes(key) && !found.has(manifest[parent].file)) {
      before(parent, scripts(parent, found));
    }
  }
  return found;
}

const kilobytes = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000;
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const views = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);

let worst = 0;
for (const view of views) {
  const files = before(view, scripts(view, scripts(entry)));
  const size = [...files]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + kilobytes(file), 0);
  if (!MAPS.includes(view)) worst = Math.max(worst, size);
  process.stdout.write(`${size.toFixed(1).padStart(7)} kB  ${view}\n`);
}
process.stdout.write(
  `First view: at most ${worst.toFixed(1)} kB of gzipped script without the map (limit ${LIMIT_KB} kB)\n`,
);
if (views.length === 0 || worst > LIMIT_KB) process.exit(1);
