export { compose } from './compose.ts';
export { type Market, parseMarket } from './market.ts';
export { engineVersion } from './version.ts';
