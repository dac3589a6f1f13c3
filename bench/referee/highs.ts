import loadHighs from 'highs';
import { type Clock, wallClock } from '../command/clock.ts';

/** Outcome of one solve. `seconds` is the solver's run alone, without reading the program. */
export type Solved = {
  readonly status: 'optimal' | 'infeasible' | 'limit';
  readonly objective: number;
  /** No solution is better than this; equal to the objective when optimal. */
  readonly bound: number;
  readonly seconds: number;
  readonly values: ReadonlyMap<string, number>;
};

export type Solver = (lp: string, options?: { readonly limitSeconds?: number }) => Solved;

/** No gap between solution and bound is accepted, and a violated constraint only in the ninth decimal. */
const exact = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-9,
  mip_feasibility_tolerance: 1e-9,
  primal_feasibility_tolerance: 1e-9,
  dual_feasibility_tolerance: 1e-9,
} as const;

/** Loads HiGHS, a general solver for mixed-integer programs, compiled to WebAssembly. */
export const loadSolver = async (clock: Clock = wallClock): Promise<Solver> => {
  const highs = await loadHighs();
  const { modelStatus } = highs.constants;
  const statusOf = (code: number): Solved['status'] => {
    if (code === modelStatus.optimal) return 'optimal';
    if (code === modelStatus.infeasible) return 'infeasible';
    if (code === modelStatus.timeLimit) return 'limit';
    throw new Error(`HiGHS ended with status ${code}`);
  };
  return (lp, { limitSeconds = 600 } = {}) =>
    highs.withModel({ format: 'lp', data: lp }, (model) => {
      model.options.set({ ...exact, time_limit: limitSeconds });
      const start = clock();
      model.run();
      const seconds = clock() - start;
      const status = statusOf(model.getModelStatus());
      const { colValue } = model.getSolution();
      const values = new Map(Array.from(colValue, (value, column) => [model.getColName(column), value]));
      const bound = Number(model.info.get('mip_dual_bound'));
      return { status, objective: model.getObjectiveValue(), bound, seconds, values };
    });
};
