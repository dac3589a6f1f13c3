import { PartyConflictsStep } from '../../profile/party-conflicts-step.tsx';
import { steps, useProviderContent } from './content.ts';

export const ConflictsStep = () => <PartyConflictsStep steps={steps} content={useProviderContent()} />;
