/**
 * Laboratory tests that are reported most, by LOINC code: what the code stands for is LOINC's long common name, the short one
 * is ours. A result in another unit than the listed one is of another code, and is entered by name alone.
 * @source This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and
 *   the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at
 *   http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.
 */
export interface LabTest {
  /** LOINC. */
  code: string;
  /** As people say it. */
  name: string;
  /** LOINC's long common name. */
  display: string;
  /** UCUM; null where the result is a word. */
  unit: string | null;
}

type Line = readonly [code: string, name: string, unit: string | null, display: string];

const LINES: readonly Line[] = [
  ['718-7', 'Hemoglobin', 'g/dL', 'Hemoglobin [Mass/volume] in Blood'],
  ['4544-3', 'Hematocrit', '%', 'Hematocrit [Volume Fraction] of Blood by Automated count'],
  ['6690-2', 'White blood cells', '10*3/uL', 'Leukocytes [#/volume] in Blood by Automated count'],
  ['777-3', 'Platelets', '10*3/uL', 'Platelets [#/volume] in Blood by Automated count'],
  ['789-8', 'Red blood cells', '10*6/uL', 'Erythrocytes [#/volume] in Blood by Automated count'],
  ['787-2', 'MCV', 'fL', 'Erythrocyte mean corpuscular volume [Entitic volume] by Automated count'],
  ['785-6', 'MCH', 'pg', 'Erythrocyte mean corpuscular hemoglobin [Entitic mass] by Automated count'],
  ['786-4', 'MCHC', 'g/dL', 'Erythrocyte mean corpuscular hemoglobin concentration [Mass/volume] by Automated count'],
  ['788-0', 'RDW', '%', 'Erythrocyte distribution width [Ratio] by Automated count'],
  ['751-8', 'Neutrophils', '10*3/uL', 'Neutrophils [#/volume] in Blood by Automated count'],
  ['731-0', 'Lymphocytes', '10*3/uL', 'Lymphocytes [#/volume] in Blood by Automated count'],
  ['742-7', 'Monocytes', '10*3/uL', 'Monocytes [#/volume] in Blood by Automated count'],
  ['711-2', 'Eosinophils', '10*3/uL', 'Eosinophils [#/volume] in Blood by Automated count'],
  ['704-7', 'Basophils', '10*3/uL', 'Basophils [#/volume] in Blood by Automated count'],
  ['2345-7', 'Glucose', 'mg/dL', 'Glucose [Mass/volume] in Serum or Plasma'],
  ['1558-6', 'Fasting glucose', 'mg/dL', 'Fasting glucose [Mass/volume] in Serum or Plasma'],
  ['4548-4', 'HbA1c', '%', 'Hemoglobin A1c/Hemoglobin.total in Blood'],
  ['2951-2', 'Sodium', 'mmol/L', 'Sodium [Moles/volume] in Serum or Plasma'],
  ['2823-3', 'Potassium', 'mmol/L', 'Potassium [Moles/volume] in Serum or Plasma'],
  ['2075-0', 'Chloride', 'mmol/L', 'Chloride [Moles/volume] in Serum or Plasma'],
  ['2028-9', 'Bicarbonate (total CO2)', 'mmol/L', 'Carbon dioxide, total [Moles/volume] in Serum or Plasma'],
  ['17861-6', 'Calcium', 'mg/dL', 'Calcium [Mass/volume] in Serum or Plasma'],
  ['19123-9', 'Magnesium', 'mg/dL', 'Magnesium [Mass/volume] in Serum or Plasma'],
  ['2777-1', 'Phosphate', 'mg/dL', 'Phosphate [Mass/volume] in Serum or Plasma'],
  ['3094-0', 'Urea nitrogen (BUN)', 'mg/dL', 'Urea nitrogen [Mass/volume] in Serum or Plasma'],
  ['2160-0', 'Creatinine', 'mg/dL', 'Creatinine [Mass/volume] in Serum or Plasma'],
  ['3084-1', 'Uric acid', 'mg/dL', 'Urate [Mass/volume] in Serum or Plasma'],
  ['2093-3', 'Total cholesterol', 'mg/dL', 'Cholesterol [Mass/volume] in Serum or Plasma'],
  ['2085-9', 'HDL cholesterol', 'mg/dL', 'Cholesterol in HDL [Mass/volume] in Serum or Plasma'],
  ['13457-7', 'LDL cholesterol', 'mg/dL', 'Cholesterol in LDL [Mass/volume] in Serum or Plasma by calculation'],
  ['2571-8', 'Triglycerides', 'mg/dL', 'Triglyceride [Mass/volume] in Serum or Plasma'],
  ['1742-6', 'ALT', 'U/L', 'Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma'],
  ['1920-8', 'AST', 'U/L', 'Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma'],
  ['6768-6', 'Alkaline phosphatase', 'U/L', 'Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma'],
  ['1975-2', 'Bilirubin, total', 'mg/dL', 'Bilirubin.total [Mass/volume] in Serum or Plasma'],
  ['1968-7', 'Bilirubin, direct', 'mg/dL', 'Bilirubin.direct [Mass/volume] in Serum or Plasma'],
  ['1751-7', 'Albumin', 'g/dL', 'Albumin [Mass/volume] in Serum or Plasma'],
  ['2885-2', 'Total protein', 'g/dL', 'Protein [Mass/volume] in Serum or Plasma'],
  ['3016-3', 'TSH', 'm[IU]/L', 'Thyrotropin [Units/volume] in Serum or Plasma'],
  ['3024-7', 'Free T4', 'ng/dL', 'Thyroxine (T4) free [Mass/volume] in Serum or Plasma'],
  ['1988-5', 'C-reactive protein', 'mg/L', 'C reactive protein [Mass/volume] in Serum or Plasma'],
  ['4537-7', 'ESR', 'mm/h', 'Erythrocyte sedimentation rate by Westergren method'],
  ['2276-4', 'Ferritin', 'ng/mL', 'Ferritin [Mass/volume] in Serum or Plasma'],
  ['2498-4', 'Iron', 'ug/dL', 'Iron [Mass/volume] in Serum or Plasma'],
  ['2132-9', 'Vitamin B12', 'pg/mL', 'Cobalamin (Vitamin B12) [Mass/volume] in Serum'],
  ['6301-6', 'INR', '{INR}', 'INR in Platelet poor plasma by Coagulation assay'],
  ['5902-2', 'Prothrombin time', 's', 'Prothrombin time (PT) in Platelet poor plasma by Coagulation assay'],
  ['2857-1', 'PSA', 'ng/mL', 'Prostate specific Ag [Mass/volume] in Serum or Plasma'],
  ['5811-5', 'Urine specific gravity', '{SG}', 'Specific gravity of Urine by Test strip'],
  ['5803-2', 'Urine pH', '[pH]', 'pH of Urine by Test strip'],
  ['20454-5', 'Urine protein', null, 'Protein [Presence] in Urine by Test strip'],
  ['2349-9', 'Urine glucose', null, 'Glucose [Presence] in Urine'],
  ['2514-8', 'Urine ketones', null, 'Ketones [Presence] in Urine by Test strip'],
  ['5794-3', 'Urine blood', null, 'Hemoglobin [Presence] in Urine by Test strip'],
  ['5802-4', 'Urine nitrite', null, 'Nitrite [Presence] in Urine by Test strip'],
  ['5799-2', 'Urine leukocyte esterase', null, 'Leukocyte esterase [Presence] in Urine by Test strip'],
  ['630-4', 'Urine culture', null, 'Bacteria identified in Urine by Culture'],
];

export const LAB_TESTS: readonly LabTest[] = LINES.map(([code, name, unit, display]) => ({
  code,
  name,
  unit,
  display,
}));

const BY_CODE = new Map(LAB_TESTS.map(test => [test.code, test]));

/** A listed test. Pure. */
export const labTest = (code: string): LabTest | null => BY_CODE.get(code) ?? null;

/** Tests that are reported together, in the order a laboratory prints them. */
export interface LabPanel {
  /** As it is ordered (`serviceRequests/commonTests.ts`), where it is. */
  name: string;
  tests: LabTest[];
}

const panel = (name: string, ...codes: string[]): LabPanel => ({
  name,
  tests: codes.map(code => BY_CODE.get(code)!),
});

const ELECTROLYTES = ['2951-2', '2823-3', '2075-0', '2028-9'];
const KIDNEY = ['3094-0', '2160-0'];
const LIVER = ['1742-6', '1920-8', '6768-6', '1975-2', '1751-7', '2885-2'];

export const LAB_PANELS: readonly LabPanel[] = [
  panel(
    'Complete blood count',
    ...['718-7', '4544-3', '789-8', '787-2', '785-6', '786-4', '788-0', '6690-2', '751-8', '731-0', '742-7', '711-2'],
    ...['704-7', '777-3'],
  ),
  panel('Basic metabolic panel', '2345-7', '17861-6', ...ELECTROLYTES, ...KIDNEY),
  panel('Comprehensive metabolic panel', '2345-7', '17861-6', ...ELECTROLYTES, ...KIDNEY, ...LIVER),
  panel('Electrolytes', ...ELECTROLYTES),
  panel('Fasting glucose', '1558-6'),
  panel('HbA1c', '4548-4'),
  panel('Lipid panel', '2093-3', '2085-9', '13457-7', '2571-8'),
  panel('Liver function tests', ...LIVER, '1968-7'),
  panel('Kidney function tests', ...KIDNEY, '3084-1', ...ELECTROLYTES),
  panel('Thyroid stimulating hormone (TSH)', '3016-3', '3024-7'),
  panel('Urinalysis', '5811-5', '5803-2', '20454-5', '2349-9', '2514-8', '5794-3', '5802-4', '5799-2'),
];
