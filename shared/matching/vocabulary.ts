import * as z from 'zod';

/** Language levels of the Common European Framework, from the lowest; `none` is no Norwegian at all. */
export const levels = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const providerKinds = ['small-supplier', 'supplier', 'social-entrepreneur', 'voluntary'] as const;
/** The kinds that `minSmallProviders` asks for. */
export const smallProviderKinds = ['small-supplier', 'social-entrepreneur'] as const;
export const investorCategories = ['corporate', 'foundation', 'impact'] as const;
export const instruments = ['gift', 'return'] as const;
export const contractModels = ['repayment', 'bridge'] as const;

export const levelSchema = z.enum(levels);
export const providerKindSchema = z.enum(providerKinds);
export const investorCategorySchema = z.enum(investorCategories);
export const instrumentSchema = z.enum(instruments);
export const contractModelSchema = z.enum(contractModels);
/** Oral and written level of Norwegian. */
export const languageLevelSchema = z.object({ oral: levelSchema, written: levelSchema });

export type Level = z.infer<typeof levelSchema>;
export type LanguageLevel = z.infer<typeof languageLevelSchema>;
export type ProviderKind = z.infer<typeof providerKindSchema>;
export type InvestorCategory = z.infer<typeof investorCategorySchema>;
export type Instrument = z.infer<typeof instrumentSchema>;

/** The level's place in the order, 0 for `none`. */
export const levelRank = (level: Level): number => levels.indexOf(level);

export const isSmallProvider = (kind: ProviderKind): boolean =>
  (smallProviderKinds as readonly ProviderKind[]).includes(kind);
