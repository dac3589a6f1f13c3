import { api } from '../../../api/client.ts';
import { DownloadButton } from '../../../download/download-button.tsx';
import { useText } from '../../../language/use-text.ts';

/** The meeting as a file that a calendar opens. */
export const CalendarFile = ({ invitationId, day }: { invitationId: string; day: string }) => {
  const { calendar: text } = useText('meetings');
  const make = async () => {
    const { body } = await api.getInvitationCalendar({ params: { invitationId } });
    return new Blob([body], { type: 'text/calendar;charset=utf-8' });
  };
  return <DownloadButton label={text.download} fileName={`${text.fileName}-${day}.ics`} make={make} />;
};
