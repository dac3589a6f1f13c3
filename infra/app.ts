import process from 'node:process';
import { App } from 'aws-cdk-lib';
import { addService } from './service.ts';
import { SettingsError } from './settings.ts';

try {
  addService(new App());
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
