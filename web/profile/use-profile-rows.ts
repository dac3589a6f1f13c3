import type { ProfileContent } from '../../shared/profile/content.ts';
import { useTerms } from '../hooks/use-terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { type ProfileRow, profileRows } from './profile-rows.ts';

/** Puts a profile's content into words, in the page's language. */
export const useProfileRows = (): ((content: ProfileContent) => ProfileRow[]) => {
  const { fields } = useText('moderation');
  const common = useText('common');
  const formats = useFormats();
  const terms = useTerms();
  return (content) => profileRows(content, { fields, common, formats, terms });
};
