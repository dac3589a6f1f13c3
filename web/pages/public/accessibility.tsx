import { useText } from '../../language/use-text.ts';
import { LegalText } from './legal-text.tsx';

export const Page = () => <LegalText {...useText('legal').accessibility} />;
