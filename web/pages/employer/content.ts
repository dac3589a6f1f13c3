import * as z from 'zod';
import type { employerContentSchema } from '../../../shared/profile/content.ts';
import { useContent } from '../../profile/use-save-profile.ts';
import { useMe } from '../../session/use-me.ts';

export type EmployerContent = z.infer<typeof employerContentSchema>;

/** The steps of filling the job offer in, by the last part of their paths. */
export const steps = ['organisation', 'jobs', 'language', 'support', 'conflicts'] as const;

/** A question that is answered by yes or no, and by nothing until somebody has chosen. */
export const yesNo = ['yes', 'no'] as const;
export const yesNoSchema = z.enum(yesNo).transform((answer) => answer === 'yes');
export const yesNoOf = (value: boolean): (typeof yesNo)[number] => (value ? 'yes' : 'no');

/** The employer's content as it is now; an empty one in the organisation's name before it has been begun. */
export const useEmployerContent = (): EmployerContent => {
  const content = useContent();
  const name = useMe().data?.body.organisation.name ?? '';
  if (content?.side === 'employer') return content;
  return {
    side: 'employer',
    name,
    description: '',
    terms: {
      area: 'bjerke',
      positions: 0,
      positionShare: 0,
      permanent: false,
      level: { oral: 'none', written: 'none' },
      mentor: false,
      languageTraining: false,
      needsFollowUp: false,
      conflicts: [],
    },
  };
};

/** The jobs are filled in: an empty offer has none. */
export const hasJobs = ({ terms }: EmployerContent): boolean => terms.positions > 0;
