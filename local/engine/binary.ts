import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SettingError } from '../settings.ts';

/**
 * Path of the embedded engine's program, which comes as an optional dependency for Linux on x64 alone.
 * Throws `SettingError` elsewhere, telling what to set instead.
 */
export const engineBinary = (): string => {
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    return join(dirname(manifest), 'dynoxide');
  } catch {
    throw new SettingError(
      `No embedded DynamoDB engine for ${process.platform}-${process.arch}: set DYNAMODB_ENDPOINT to a DynamoDB-compatible endpoint.`,
    );
  }
};
