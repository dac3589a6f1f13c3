import process from 'node:process';
import { makeDeps } from '../deps.ts';
import { serve } from './serve.ts';
import { servedBy } from './served.ts';

export const handler = serve(servedBy('read'), makeDeps(process.env));
