import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from './lexicon/build.ts';
import { readCounts } from './lexicon/counts.ts';
import { readDictionary } from './lexicon/dictionary.ts';
import { dataModule } from './lexicon/module.ts';
import { pack } from './lexicon/pack.ts';

const entries = build(readDictionary(), readCounts());
const packed = pack(entries);
writeFileSync(new URL('../lib/typography/lexicon/data.generated.ts', import.meta.url), dataModule(packed));
console.log(
  `${entries.size} words, ${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped`,
);
