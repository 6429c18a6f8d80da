/** Ingredients of which an allergy to one is a risk with another. */
export interface IngredientClass {
  /** As written in a list of allergies, in small letters, one and many. */
  names: readonly string[];
  ingredients: readonly string[];
  /** Names of other classes that share enough of their shape to be asked about. */
  nearTo: readonly string[];
}

const list = (text: string): string[] => text.split(', ');

/**
 * A small table of well-known classes, written for this project from general pharmacology; it warns, and replaces no
 * database of interactions (ADR 0062).
 */
export const INGREDIENT_CLASSES: readonly IngredientClass[] = [
  {
    names: list('penicillin, penicillins, beta lactam, beta lactams'),
    ingredients: list(
      'amoxicillin, ampicillin, benzylpenicillin, benzathine benzylpenicillin, phenoxymethylpenicillin, flucloxacillin, cloxacillin, dicloxacillin, piperacillin',
    ),
    nearTo: ['cephalosporin', 'carbapenem'],
  },
  {
    names: list('cephalosporin, cephalosporins, beta lactam, beta lactams'),
    ingredients: list(
      'cefalexin, cefadroxil, cefazolin, cefuroxime, cefaclor, cefixime, cefpodoxime, cefdinir, ceftriaxone, cefotaxime, ceftazidime, cefepime',
    ),
    nearTo: ['penicillin'],
  },
  {
    names: list('carbapenem, carbapenems, beta lactam, beta lactams'),
    ingredients: list('meropenem, ertapenem, imipenem'),
    nearTo: ['penicillin'],
  },
  {
    names: list(
      'sulfonamide, sulfonamides, sulphonamide, sulphonamides, sulfa, sulpha, sulfa drugs, sulfa antibiotics',
    ),
    ingredients: list('sulfamethoxazole, sulfadiazine, silver sulfadiazine, sulfasalazine'),
    nearTo: [],
  },
  {
    names: list('nsaid, nsaids, non steroidal anti inflammatory, nonsteroidal anti inflammatory'),
    ingredients: list(
      'ibuprofen, naproxen, diclofenac, aceclofenac, indometacin, ketorolac, meloxicam, piroxicam, mefenamic acid, celecoxib, etoricoxib, acetylsalicylic acid',
    ),
    nearTo: [],
  },
  {
    names: list('macrolide, macrolides'),
    ingredients: list('azithromycin, clarithromycin, erythromycin'),
    nearTo: [],
  },
  {
    names: list('quinolone, quinolones, fluoroquinolone, fluoroquinolones'),
    ingredients: list('ciprofloxacin, levofloxacin, moxifloxacin, ofloxacin, norfloxacin'),
    nearTo: [],
  },
  {
    names: list('tetracyclines'),
    ingredients: list('doxycycline, minocycline, tetracycline'),
    nearTo: [],
  },
  {
    names: list('aminoglycoside, aminoglycosides'),
    ingredients: list('gentamicin, amikacin, tobramycin, streptomycin'),
    nearTo: [],
  },
  {
    names: list('ace inhibitor, ace inhibitors, acei'),
    ingredients: list('lisinopril, enalapril, ramipril, perindopril, captopril, benazepril, quinapril'),
    nearTo: [],
  },
  {
    names: list('statin, statins'),
    ingredients: list('atorvastatin, rosuvastatin, simvastatin, pravastatin, lovastatin'),
    nearTo: [],
  },
  {
    names: list('opioid, opioids, opiate, opiates'),
    ingredients: list(
      'morphine, codeine, hydrocodone, oxycodone, hydromorphone, fentanyl, buprenorphine, tramadol, methadone',
    ),
    nearTo: [],
  },
];
