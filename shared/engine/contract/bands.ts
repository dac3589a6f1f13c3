import type { Need } from '../market/terms.ts';
import { figuresAt, type LayerFigures } from './layer.ts';

/** Index bands are twentieths, layer bands fifths; both are kept as whole numbers. */
export const indexBands = 20;
export const layerBands = 5;

const rounding = 1e-9;
const kroneRounding = 1e-6;

/** The largest twentieth that is at most the index. */
export const indexBandOf = (index: number): number =>
  Math.min(indexBands, Math.max(0, Math.floor(indexBands * (index + rounding))));

/** The most return-seeking kroner that a layer band allows. */
export const layerLimit = ({ capital }: Pick<Need, 'capital'>, band: number): number =>
  Math.floor((band / layerBands) * capital + kroneRounding);

/** The smallest fifth of the capital that the layer does not exceed. */
export const layerBandOf = (need: Pick<Need, 'capital'>, layer: number): number => {
  let band = 0;
  while (band < layerBands && layer > layerLimit(need, band)) band += 1;
  return band;
};

/** Above this index band the expected shares, and so all figures, stay the same. */
export const highestBand = ({ rules }: Pick<Need, 'rules'>): number =>
  Math.min(indexBands, Math.ceil(25 * rules.referenceIndex - rounding));

/** The figures of a consortium at its bands; the layer band is at least 1. */
export type BandTable = (index: number, layer: number) => LayerFigures;

/** Computes the figures of an index band when they are first asked for. */
export const bandTable = (need: Need): BandTable => {
  const rows: LayerFigures[][] = [];
  const layers = Array.from({ length: layerBands }, (_, place) => ((place + 1) / layerBands) * need.capital);
  return (index, layer) => {
    const band = Math.min(index, highestBand(need));
    rows[band] ??= figuresAt(need, band / indexBands, layers);
    return rows[band][Math.max(1, layer) - 1]!;
  };
};
