/** Lists the licences of all dependencies; fails where one of them does not let it be used here. */
import { PACKAGE_FOLDER } from '../package-folder.js';
import { isAllowed } from './allowed.js';
import { dependenciesOf } from './dependencies.js';

const dependencies = dependenciesOf(process.argv[2] ?? PACKAGE_FOLDER);
for (const { name, version, licence = 'none', use } of dependencies) {
  process.stdout.write(
    `${licence}\t${use === 'part' ? 'installed with it' : 'built or tested with'}\t${name} ${version}\n`,
  );
}
const refused = dependencies.filter(({ licence, use }) => !isAllowed(licence, use));
for (const { name, version, licence } of refused) {
  process.stderr.write(`${name} ${version} may not be used: ${licence ?? 'it has no licence'}.\n`);
}
process.exitCode = refused.length > 0 ? 1 : 0;
