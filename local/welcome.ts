import type { DemoPerson } from './demo/people.ts';
import type { Instance } from './instance.ts';

const addresses = ({
  url,
  apiUrl,
  sesUrl,
  issuer,
  dynamodbUrl,
  dataFolder,
}: Instance): [string, string][] => [
  ['Page', url],
  ['API', apiUrl],
  ['API reference', `${url}/reference/`],
  ['Mail', `${sesUrl}/`],
  ['Login', issuer],
  ['DynamoDB', dynamodbUrl],
  ['Data', dataFolder],
];

const person = ({ username, role, name, organisation }: DemoPerson): [string, string] => [
  username,
  `${role.padEnd(10)} ${name}${organisation ? `, ${organisation.name}` : ''}`,
];

const columns = (rows: [string, string][]): string => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
};

/** What `npm start` prints: where everything is, and who one can be. */
export const welcome = (instance: Instance, people: readonly DemoPerson[]): string => `
Trepart is running.

${columns(addresses(instance))}

Demo users, without passwords (npm run --silent token -- <user> prints a bearer token):

${columns(people.map(person))}

Ctrl-C ends it; npm run reset clears the data.
`;
