/** Hands a file to the browser, which asks where to or puts it among the downloads. */
export const saveFile = (content: Blob, fileName: string): void => {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has its own hold of the content once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
