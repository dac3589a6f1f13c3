import type { Role } from '../../shared/person/role.ts';
import type { DemoPerson } from '../demo/people.ts';
import { escapeHtml, htmlPage } from './html.ts';

const roleNames: Record<Role, string> = {
  moderator: 'Moderatorer i NAV',
  provider: 'Leverandører',
  investor: 'Investorer',
  employer: 'Arbeidsgivere',
  evaluator: 'Evaluatorer',
};

const choice = ({ username, name, organisation }: DemoPerson): string => `<li>
<button type="submit" name="username" value="${escapeHtml(username)}"><strong>${escapeHtml(name)}</strong>
<span>${escapeHtml([organisation?.name, username].filter(Boolean).join(' · '))}</span></button>
</li>`;

const group = (role: Role, people: readonly DemoPerson[]): string => {
  const ofRole = people.filter((person) => person.role === role);
  if (ofRole.length === 0) return '';
  return `<h2 id="${role}">${roleNames[role]}</h2>
<ul aria-labelledby="${role}">${ofRole.map(choice).join('\n')}</ul>`;
};

/** Where somebody says who they are; only the local set-up lets people in without proof. */
export const peoplePage = (people: readonly DemoPerson[], action: string): string =>
  htmlPage(
    'Hvem vil du logge inn som?',
    `<p>Dette er en lokal prøveutgave. Her logger du inn som en av demobrukerne, uten passord.</p>
<form method="post" action="${escapeHtml(action)}">
${(Object.keys(roleNames) as Role[]).map((role) => group(role, people)).join('\n')}
</form>`,
  );

export const expiredPage = (): string =>
  htmlPage(
    'Innloggingen er for gammel',
    '<p>Gå tilbake til siden du kom fra, og start innloggingen på nytt.</p>',
  );

/** `code` is the issuer's name of what went wrong, for whoever wrote the page that sent somebody here. */
export const errorPage = (code: string, description = ''): string =>
  htmlPage(
    'Innloggingen stoppet',
    `<p>Siden du kom fra, ba om noe som innloggingen ikke kan gi.</p>
<p><code>${escapeHtml(code)}</code> ${escapeHtml(description)}</p>`,
  );
