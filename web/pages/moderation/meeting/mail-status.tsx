import { Tag } from '@navikt/ds-react';
import { useDelivery } from '../../../hooks/meetings-to-moderate.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';

const Warning = ({ children }: { children: string }) => (
  <Tag size="small" variant="moderate" data-color="warning">
    {children}
  </Tag>
);

/** What became of the mail with an invitation: as the receiver's server told, or else as far as we got it. */
export const MailStatus = ({ invitationId }: { invitationId: string }) => {
  const text = useText('meetingDesk');
  const { date } = useFormats();
  const found = useDelivery(invitationId).data?.body;
  if (!found) return null;
  const { mail, delivery, why } = found;
  if (why) return <Warning>{`${text.mails[mail]}: ${text.unsent[why]}`}</Warning>;
  if (!delivery) return text.mails[mail];
  const { state, at } = delivery;
  const words = text.deliveredAt(text.deliveries[state], date(at));
  if (state === 'delivered') return words;
  return <Warning>{words}</Warning>;
};
