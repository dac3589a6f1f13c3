import { startSes } from '../../local/ses/server.ts';

// An endpoint in a process of its own, to be killed: says its address and serves until then.
const [folder = ''] = process.argv.slice(2);
const settings = { identities: ['nav.example'], configurationSets: ['trepart'] };
const { url } = await startSes({ port: 0, folder, settings });
console.log(url);
