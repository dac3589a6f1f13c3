import type * as scene from './scene.ts';
import { firstModerator, newKey, type Service } from './service.ts';

/** What parties and moderators do to a party over HTTP, so that it may or may not meet others. */
export const partyChanges = (service: () => Service) => {
  const mine = ({ subject }: scene.Somebody) => service().as(subject);
  const moderator = () => service().as(firstModerator);
  const versionOf = async (one: scene.Somebody) => (await mine(one).getMyProfile({})).version;
  return {
    pause: async (one: scene.Somebody) => mine(one).pauseMyProfile({ version: await versionOf(one) }),
    resume: async (one: scene.Somebody) => mine(one).resumeMyProfile({ version: await versionOf(one) }),
    withdraw: async (one: scene.Somebody) => mine(one).withdrawMyProfile({ version: await versionOf(one) }),
    /** Filled in, sent in and approved anew after a withdrawal. */
    comeBack: async (one: scene.Somebody) => {
      const { body, version } = await mine(one).getMyProfile({});
      const draft = await mine(one).changeMyProfile({ version, body: body.profile.content });
      const sent = await mine(one).submitMyProfile({ version: draft.version });
      const { profileId } = body.profile;
      await moderator().approveProfile({ params: { profileId }, version: sent.version });
    },
    noteConflict: (one: string, other: string) =>
      moderator().addConflict({ body: { parties: { one, other }, reason: 'Samme eier.' }, key: newKey() }),
    endConflict: (conflictId: string) => moderator().removeConflict({ params: { conflictId } }),
  };
};
