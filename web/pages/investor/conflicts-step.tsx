import { PartyConflictsStep } from '../../profile/party-conflicts-step.tsx';
import { steps, useInvestorContent } from './content.ts';

export const ConflictsStep = () => <PartyConflictsStep steps={steps} content={useInvestorContent()} />;
