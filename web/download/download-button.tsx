import { DownloadIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useMutation } from '@tanstack/react-query';
import { ProblemMessage } from '../state/problem-message.tsx';
import { saveFile } from './save-file.ts';

type Props = {
  label: string;
  fileName: string;
  /** Makes the file when it is asked for. */
  make: () => Promise<Blob>;
};

export const DownloadButton = ({ label, fileName, make }: Props) => {
  const download = useMutation({
    mutationFn: make,
    onSuccess: (content) => saveFile(content, fileName),
  });
  return (
    <>
      <Button
        className="start"
        size="small"
        variant="secondary"
        icon={<DownloadIcon aria-hidden />}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        {label}
      </Button>
      {download.error && <ProblemMessage error={download.error} retry={() => download.mutate()} />}
    </>
  );
};
