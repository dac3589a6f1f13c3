import { useRef } from 'react';
import type { ProfileContent } from '../../shared/profile/content.ts';
import { useCreateKey } from '../api/use-create-key.ts';
import { useChangeProfile, useCreateProfile, useMyProfile } from '../hooks/profile.ts';

/** What the profile says now, a change that waits included; nothing before it has been begun. */
export const useContent = (): ProfileContent | undefined => {
  const profile = useMyProfile().data?.body.profile;
  if (!profile) return undefined;
  return ('change' in profile && profile.change?.content) || profile.content;
};

/** Saves the whole content: begins the profile the first time, and changes it after that. */
export const useSaveProfile = () => {
  const mine = useMyProfile();
  const create = useCreateProfile();
  const change = useChangeProfile();
  const key = useCreateKey();
  // The version that the form was filled in over: a newer one, fetched in the meantime, has been seen by nobody.
  const seen = useRef<number>(undefined);
  seen.current ??= mine.data?.version;
  const save = async (body: ProfileContent): Promise<void> => {
    if (seen.current !== undefined) await change.mutateAsync({ body, version: seen.current });
    else await create.mutateAsync({ body, key: key(body) });
  };
  return {
    save,
    error: create.error ?? change.error,
    isPending: create.isPending || change.isPending,
    /** Reads what somebody else has saved; the next try then rests on that. */
    reload: () =>
      mine.refetch().then(({ data }) => {
        seen.current = data?.version;
        create.reset();
        change.reset();
      }),
  };
};
