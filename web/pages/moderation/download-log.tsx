import { api } from '../../api/client.ts';
import type { ItemOf } from '../../api/use-list.ts';
import { DownloadButton } from '../../download/download-button.tsx';
import type { LogFilter } from '../../hooks/moderation.ts';
import { useFormats } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useText } from '../../language/use-text.ts';
import { useRecordWords } from './record-words.ts';

/** Every entry of the filter, page after page. */
const wholeLog = async (filter: LogFilter): Promise<ItemOf<'listAudit'>[]> => {
  const found: ItemOf<'listAudit'>[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = (await api.listAudit({ query: { ...filter, limit: 100, cursor } })).body;
    found.push(...items);
    cursor = next;
  } while (cursor !== undefined);
  return found;
};

export const DownloadLog = ({ filter }: { filter: LogFilter }) => {
  const { log: text } = useText('moderation');
  const { actions } = useText('log');
  const { dateTime } = useFormats();
  const { change } = useRecordWords();
  const language = useLanguage();
  const make = async () => {
    const { csvOf } = await import('../../download/csv.ts');
    const entries = await wholeLog(filter);
    const rows = entries.map(({ at, by, byName, action, record, from, to, reason }) => [
      dateTime(at),
      by === 'system' ? text.system : (byName ?? by),
      actions[action] ?? action,
      record,
      change({ from, to }),
      reason ?? '',
    ]);
    const headings = [text.at, text.by, text.action, text.what, text.change, text.reason];
    return csvOf({ headings, rows }, language);
  };
  return (
    <DownloadButton
      label={text.download}
      fileName={`${text.fileName(filter.month ?? 'post')}.csv`}
      make={make}
    />
  );
};
