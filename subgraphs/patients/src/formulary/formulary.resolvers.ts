import type { Resolvers } from '../schema.generated.ts';
import { searchMedicines } from './searchMedicines.ts';

export const formularyResolvers: Resolvers = {
  Query: { medicines: (_, args) => searchMedicines(args) },
};
