import fc from 'fast-check';

/** Another for other examples, as in `TREPART_SEED=7 npm test`. One that is always the same tells a fault of a change from luck. */
const seed = Number(process.env.TREPART_SEED ?? 20_261_122);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
