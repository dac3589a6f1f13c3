import { glob, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const zip = promisify(gzip);

/** Lays a compressed file beside each of a built page, since CloudFront compresses what it sends. */
export const compressFolder = async (folder: string): Promise<void> => {
  for await (const name of glob('**/*.{html,css,js,svg}', { cwd: folder })) {
    const path = `${folder}/${name}`;
    await writeFile(`${path}.gz`, await zip(await readFile(path)));
  }
};
