import { PartyConflictsStep } from '../../profile/party-conflicts-step.tsx';
import { steps, useEmployerContent } from './content.ts';

export const ConflictsStep = () => <PartyConflictsStep steps={steps} content={useEmployerContent()} />;
