import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EncounterRow as EncounterRowRow } from './encounters/encounterTable.ts';
import type { ContactPointRow as ContactPointRowRow } from './registry/contactPointTable.ts';
import type { LikelyDuplicate as LikelyDuplicateRow } from './registry/likelyDuplicates.ts';
import type { PatientRow as PatientRowRow } from './registry/patientTable.ts';
import type { PatientPage as PatientPageRow } from './registry/searchPatients.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A UTC instant, ISO 8601 with offset, such as 2026-11-21T09:30:00Z. */
  DateTime: { input: Date; output: Date; }
  /** A calendar date without a zone, ISO 8601, such as 2026-11-21. */
  LocalDate: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type ClinicalNote = {
  __typename?: 'ClinicalNote';
  /** Null while it is a draft. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  text: Scalars['String']['output'];
};

/** A way to reach a patient. */
export type ContactPoint = {
  __typename?: 'ContactPoint';
  id: Scalars['ID']['output'];
  isPrimary: Scalars['Boolean']['output'];
  /** False: others may hear or read what arrives here, so nothing is sent or left (PAT-08). */
  isSafe: Scalars['Boolean']['output'];
  type: ContactPointType;
  /** E.164 for telephones; an address for e-mail. */
  value: Scalars['String']['output'];
};

export type ContactPointInput = {
  isPrimary?: InputMaybe<Scalars['Boolean']['input']>;
  isSafe?: InputMaybe<Scalars['Boolean']['input']>;
  type: ContactPointType;
  value: Scalars['String']['input'];
};

export type ContactPointType =
  | 'EMAIL'
  | 'HOME'
  | 'MOBILE';

/** A patient's visit as the practitioner recorded it. */
export type Encounter = {
  __typename?: 'Encounter';
  /** The appointment it belongs to, when there was one. */
  appointmentId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  note: ClinicalNote;
  patient: Patient;
  practitioner: Practitioner;
  startedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type LegalSex =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER'
  | 'UNKNOWN';

export type LikelyDuplicate = {
  __typename?: 'LikelyDuplicate';
  patient: Patient;
  /** What both have in common, such as NAME, BIRTH_DATE, MOBILE, EMAIL. */
  sharedFields: Array<Scalars['String']['output']>;
};

export type LikelyDuplicatesInput = {
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  contactPoints?: InputMaybe<Array<ContactPointInput>>;
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
};

/** A patient as a waiting room may know them. */
export type MaskedPatient = {
  __typename?: 'MaskedPatient';
  id: Scalars['ID']['output'];
  /** Such as M. S.; null while this service is away. */
  initials?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Hides a patient's record; it is kept, never erased (PAT-23).
   * Refuses with: PATIENT_NOT_FOUND.
   */
  deletePatient?: Maybe<Patient>;
  /**
   * Opens a patient's record.
   * Refuses with: CLINIC_NOT_FOUND, MRN_TAKEN, BORN_IN_THE_FUTURE, TWO_PRIMARY_CONTACTS.
   */
  registerPatient?: Maybe<Patient>;
  /**
   * Signs a note: its author, text and time are fixed from then on (PAT-14).
   * Refuses with: ENCOUNTER_NOT_FOUND, NOTE_SIGNED, NOT_THE_AUTHOR, CHANGED_MEANWHILE.
   */
  signNote?: Maybe<Encounter>;
  /**
   * Changes a patient's demographics.
   * Refuses with: PATIENT_NOT_FOUND, CHANGED_MEANWHILE, BORN_IN_THE_FUTURE.
   */
  updatePatient?: Maybe<Patient>;
  /**
   * Saves the note of a visit as a draft; the first save opens the encounter.
   * Refuses with: PATIENT_NOT_FOUND, ENCOUNTER_NOT_FOUND, NOTE_SIGNED, NOT_THE_AUTHOR, CHANGED_MEANWHILE,
   * NOT_A_PRACTITIONER, APPOINTMENT_NOT_FOUND, APPOINTMENT_OF_ANOTHER_PATIENT.
   */
  writeNote?: Maybe<Encounter>;
};


export type MutationDeletePatientArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRegisterPatientArgs = {
  input: RegisterPatientInput;
};


export type MutationSignNoteArgs = {
  encounterId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUpdatePatientArgs = {
  input: UpdatePatientInput;
};


export type MutationWriteNoteArgs = {
  input: WriteNoteInput;
};

/**
 * A person who receives care. Names are nullable because others show them beside what is theirs: while this service is
 * away, a calendar still answers, without names.
 */
export type Patient = {
  __typename?: 'Patient';
  birthDate: Scalars['LocalDate']['output'];
  contactPoints?: Maybe<Array<ContactPoint>>;
  /** Visits with their notes, newest first. */
  encounters?: Maybe<Array<Encounter>>;
  familyName?: Maybe<Scalars['String']['output']>;
  givenName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  legalSex: LegalSex;
  /** Medical record number, unique in the organization. */
  mrn: Scalars['String']['output'];
  registeredAt: Scalars['DateTime']['output'];
  /** Counts up with every change; send it back with an update. */
  version: Scalars['Int']['output'];
};

export type PatientPage = {
  __typename?: 'PatientPage';
  /** Pass it as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['ID']['output']>;
  patients: Array<Patient>;
};

export type Practitioner = {
  __typename?: 'Practitioner';
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Patients who are probably the person about to be registered, most likely first, at most five. */
  likelyDuplicates?: Maybe<Array<LikelyDuplicate>>;
  patient?: Maybe<Patient>;
  /**
   * Patients of the caller's clinics. `search` takes the beginning of a name, a whole phone number or e-mail address, or a
   * medical record number; without it, the latest registered come first.
   */
  patients?: Maybe<PatientPage>;
};


export type QueryLikelyDuplicatesArgs = {
  input: LikelyDuplicatesInput;
};


export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatientsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterPatientInput = {
  birthDate: Scalars['LocalDate']['input'];
  clinicId: Scalars['ID']['input'];
  contactPoints: Array<ContactPointInput>;
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  legalSex: LegalSex;
  /** Left out, the clinic's next number is given. */
  mrn?: InputMaybe<Scalars['String']['input']>;
};

export type TenantBoundary =
  /** A member with at least one clinic. */
  | 'CLINIC'
  /** Any member of the organization. */
  | 'ORGANIZATION'
  /** The platform's own people and processes. */
  | 'PLATFORM'
  /** A signed-in person, about that person. */
  | 'SELF';

export type UpdatePatientInput = {
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  legalSex?: InputMaybe<LegalSex>;
  /** The version the change is based on. */
  version: Scalars['Int']['input'];
};

export type WriteNoteInput = {
  appointmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out, a new encounter is opened. */
  encounterId?: InputMaybe<Scalars['ID']['input']>;
  patientId: Scalars['ID']['input'];
  /** At most 20,000 characters. */
  text: Scalars['String']['input'];
  /** The version the change is based on; left out with a new encounter. */
  version?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Encounter: Encounter;
  MaskedPatient: MaskedPatient;
  Patient: Patient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Encounter:
    ( { __typename: 'Encounter' }
    & GraphQLRecursivePick<FederationTypes['Encounter'], {"id":true}> );
  MaskedPatient:
    ( { __typename: 'MaskedPatient' }
    & GraphQLRecursivePick<FederationTypes['MaskedPatient'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ClinicalNote: ResolverTypeWrapper<EncounterRowRow>;
  ContactPoint: ResolverTypeWrapper<ContactPointRowRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ContactPointInput: ContactPointInput;
  ContactPointType: ContactPointType;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Encounter: ResolverTypeWrapper<EncounterRowRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LegalSex: LegalSex;
  LikelyDuplicate: ResolverTypeWrapper<LikelyDuplicateRow>;
  LikelyDuplicatesInput: LikelyDuplicatesInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MaskedPatient: ResolverTypeWrapper<PatientRowRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Patient: ResolverTypeWrapper<PatientRowRow>;
  PatientPage: ResolverTypeWrapper<PatientPageRow>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterPatientInput: RegisterPatientInput;
  TenantBoundary: TenantBoundary;
  UpdatePatientInput: UpdatePatientInput;
  WriteNoteInput: WriteNoteInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ClinicalNote: EncounterRowRow;
  ContactPoint: ContactPointRowRow;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  ContactPointInput: ContactPointInput;
  DateTime: Scalars['DateTime']['output'];
  Encounter: EncounterRowRow;
  Int: Scalars['Int']['output'];
  LikelyDuplicate: LikelyDuplicateRow;
  LikelyDuplicatesInput: LikelyDuplicatesInput;
  LocalDate: Scalars['LocalDate']['output'];
  MaskedPatient: PatientRowRow;
  Mutation: Record<PropertyKey, never>;
  Patient: PatientRowRow;
  PatientPage: PatientPageRow;
  Practitioner: Practitioner;
  Query: Record<PropertyKey, never>;
  RegisterPatientInput: RegisterPatientInput;
  UpdatePatientInput: UpdatePatientInput;
  WriteNoteInput: WriteNoteInput;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  permission: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PhiDirectiveArgs = {
  class: Scalars['String']['input'];
};

export type PhiDirectiveResolver<Result, Parent, ContextType = Context, Args = PhiDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RoleDirectiveArgs = {
  anyOf: Array<Scalars['String']['input']>;
};

export type RoleDirectiveResolver<Result, Parent, ContextType = Context, Args = RoleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TenantDirectiveArgs = {
  boundary: TenantBoundary;
};

export type TenantDirectiveResolver<Result, Parent, ContextType = Context, Args = TenantDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ClinicalNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicalNote'] = ResolversParentTypes['ClinicalNote']> = {
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSafe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ContactPointType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EncounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter'], FederationReferenceType extends FederationReferenceTypes['Encounter'] = FederationReferenceTypes['Encounter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Encounter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appointmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['ClinicalNote'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LikelyDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  sharedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MaskedPatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaskedPatient'] = ResolversParentTypes['MaskedPatient'], FederationReferenceType extends FederationReferenceTypes['MaskedPatient'] = FederationReferenceTypes['MaskedPatient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaskedPatient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deletePatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationDeletePatientArgs, 'id'>>;
  registerPatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationRegisterPatientArgs, 'input'>>;
  signNote?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationSignNoteArgs, 'encounterId' | 'version'>>;
  updatePatient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<MutationUpdatePatientArgs, 'input'>>;
  writeNote?: Resolver<Maybe<ResolversTypes['Encounter']>, ParentType, ContextType, RequireFields<MutationWriteNoteArgs, 'input'>>;
};

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  contactPoints?: Resolver<Maybe<Array<ResolversTypes['ContactPoint']>>, ParentType, ContextType>;
  encounters?: Resolver<Maybe<Array<ResolversTypes['Encounter']>>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalSex?: Resolver<ResolversTypes['LegalSex'], ParentType, ContextType>;
  mrn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatientPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatientPage'] = ResolversParentTypes['PatientPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  patients?: Resolver<Array<ResolversTypes['Patient']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  likelyDuplicates?: Resolver<Maybe<Array<ResolversTypes['LikelyDuplicate']>>, ParentType, ContextType, RequireFields<QueryLikelyDuplicatesArgs, 'input'>>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  patients?: Resolver<Maybe<ResolversTypes['PatientPage']>, ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  ClinicalNote?: ClinicalNoteResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Encounter?: EncounterResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MaskedPatient?: MaskedPatientResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientPage?: PatientPageResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  phi?: PhiDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  role?: RoleDirectiveResolver<any, any, ContextType>;
  tenant?: TenantDirectiveResolver<any, any, ContextType>;
};
