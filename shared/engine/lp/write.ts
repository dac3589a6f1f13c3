import { printProgram } from '../../matching/lp/print.ts';
import { atLeast, joinParts, type Row } from '../../matching/lp/program.ts';
import { highestBand, indexBands, layerBands } from '../contract/bands.ts';
import { standingExclusion } from '../fits.ts';
import type { Market } from '../market/market.ts';
import { type Context, contextOf, type ProgramBands, type ProgramFits } from './context.ts';
import { deliveriesPart, qualityTerms } from './deliveries.ts';
import { gapsParts } from './gaps.ts';
import { investmentsPart } from './investments.ts';
import { jobsPart, jobTerms } from './jobs.ts';
import { meetingParts } from './meeting.ts';

const comments = ({ market, unit, bands }: Context): string[] => [
  `Trepart: the best consortium for ${JSON.stringify(market.need.id)}`,
  `at index band ${bands.index} and layer band ${bands.layer}`,
  `Amounts are in units of ${unit} kroner; every party that no rule excludes is here.`,
];

/** The row D ≥ b, in W_elements · Q + W_jobs · J. */
const indexRow = (context: Context): Row => {
  const { weights, jobs } = context.market.need;
  const weight = weights.elements + (jobs > 0 ? weights.jobs : 0);
  return atLeast(
    'delivery_index',
    [...qualityTerms(context), ...jobTerms(context)],
    context.bands.index * weight,
  );
};

export type LpOptions = { bands: ProgramBands; fits: ProgramFits; freeIndex?: boolean };

/**
 * The problem of composing one consortium at fixed bands, in CPLEX LP format, before any pruning, for any solver.
 * `freeIndex` leaves out the row D ≥ b.
 */
export const writeLp = (market: Market, { bands, fits, freeIndex = false }: LpOptions): string => {
  const context = contextOf(market, fits, bands);
  const parts = [
    deliveriesPart(context),
    investmentsPart(context),
    jobsPart(context),
    ...gapsParts(context),
    ...meetingParts(context),
    { objective: [], rows: freeIndex || bands.index <= 0 ? [] : [indexRow(context)], binaries: [] },
  ];
  return printProgram(joinParts(comments(context), parts));
};

/** Whether some return-seeking investor could join at all: without one, only the lowest bands count. */
const seeksReturn = ({ investors, need }: Market): boolean =>
  investors.some((one) => one.instrument === 'return' && standingExclusion(one, need) === null);

/**
 * The pairs of bands that the procedure of the formal model may visit: for each layer band, from the highest index band
 * down. Where the procedure stops depends on what the solver finds, so the files go on to the lowest.
 */
export const visitedPrograms = (market: Market): ProgramBands[] => {
  if (!seeksReturn(market)) return [{ index: 0, layer: 0 }];
  const layers = Array.from({ length: layerBands }, (_, at) => (at + 1) / layerBands);
  const indexes = Array.from({ length: highestBand(market.need) + 1 }, (_, at) => at / indexBands);
  return [
    { index: 0, layer: 0 },
    ...layers.flatMap((layer) => indexes.toReversed().map((index) => ({ index, layer }))),
  ];
};
