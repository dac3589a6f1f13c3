import loadHighs from 'highs';
import type { Solve } from '../../shared/schedule/schedule.ts';

/** Proven to the last: no gap is accepted but that of the arithmetic. */
const exact = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-7 } as const;

/** HiGHS, a general solver for mixed-integer programs, compiled to WebAssembly. */
export const openSolver = async (): Promise<Solve> => {
  const highs = await loadHighs();
  return (lp, limitMs) =>
    highs.withModel({ format: 'lp', data: lp }, (model) => {
      model.options.set({ ...exact, time_limit: Math.max(0.1, Math.min(limitMs, 600_000) / 1000) });
      model.run();
      const { colValue } = model.getSolution();
      const bound = Number(model.info.get('mip_dual_bound'));
      const values = new Map<string, number>();
      for (const [column, value] of Array.from(colValue).entries())
        if (value !== 0) values.set(model.getColName(column), value);
      return { values, bound: Number.isFinite(bound) ? bound : Infinity };
    });
};
