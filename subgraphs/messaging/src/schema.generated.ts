import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Message as MessageRow } from './messages/messageTable.ts';
import type { PlannedReminder as PlannedReminderRow } from './reminders/reminderPreview.ts';
import type { ReminderRule as ReminderRuleRow } from './reminders/ruleTable.ts';
import type { Template as TemplateRow } from './templates/templateTable.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

export type AddReminderRuleInput = {
  /** 5 to 720 minutes, 1 to 72 hours, 1 to 60 days. */
  amount: Scalars['Int']['input'];
  clinicId: Scalars['ID']['input'];
  /** Sent again with the same key, the first rule is answered again and nothing is added twice. */
  idempotencyKey: Scalars['String']['input'];
  side: ReminderSide;
  unit: ReminderUnit;
};

export type Appointment = {
  __typename?: 'Appointment';
  id: Scalars['ID']['output'];
  messages?: Maybe<Array<Message>>;
};

export type ChangeReminderRuleInput = {
  active: Scalars['Boolean']['input'];
  /** 5 to 720 minutes, 1 to 72 hours, 1 to 60 days. */
  amount: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  side: ReminderSide;
  unit: ReminderUnit;
  /** The version this is based on. */
  version: Scalars['Int']['input'];
};

export type Channel =
  | 'EMAIL';

/** One message to a patient, as it was or was not sent (MSG-07). Its text is not kept. */
export type Message = {
  __typename?: 'Message';
  channel: Channel;
  /** When it is to be sent, or tried again. */
  dueAt: Scalars['DateTime']['output'];
  /** Why it was not sent, such as UNSAFE_CONTACT or NO_CONTACT; null otherwise. */
  failure?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  purpose: MessagePurpose;
  queuedAt: Scalars['DateTime']['output'];
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  status: MessageStatus;
};

export type MessagePurpose =
  | 'APPOINTMENT_CANCELLED'
  | 'APPOINTMENT_CONFIRMATION'
  /** After it, by the clinic's rules. */
  | 'APPOINTMENT_FOLLOW_UP'
  /** It has another time or practitioner. */
  | 'APPOINTMENT_MOVED'
  /** Before a visit, by the clinic's rules. */
  | 'APPOINTMENT_REMINDER'
  /** The link to a paper that was shared with the patient. */
  | 'PAPER'
  /** To come again, as a doctor said. */
  | 'RECALL'
  /** A time is kept for a patient of the waitlist until they answer. */
  | 'WAITLIST_OFFER';

export type MessageStatus =
  | 'FAILED'
  | 'QUEUED'
  | 'SENT'
  | 'SUPPRESSED'
  /** What it would have told was not so any more; never in a list. */
  | 'WITHDRAWN';

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Adds a rule; visits to come are reminded by it too, where its time has not passed.
   * Refuses with: CLINIC_NOT_FOUND, REMINDER_EXISTS, TOO_MANY_REMINDERS.
   */
  addReminderRule?: Maybe<ReminderRule>;
  /**
   * Changes a rule or turns it on or off; reminders that wait are moved, made or withdrawn by it.
   * Refuses with: REMINDER_NOT_FOUND, CHANGED_MEANWHILE, REMINDER_EXISTS.
   */
  changeReminderRule?: Maybe<ReminderRule>;
  /**
   * Sends a one-time code to an address that nobody has proved to be theirs yet. At once or not at all, and kept nowhere.
   * Refuses with: CLINIC_NOT_FOUND, NOT_SENT.
   */
  sendOneTimeCode?: Maybe<OneTimeCodeSent>;
};


export type MutationAddReminderRuleArgs = {
  input: AddReminderRuleInput;
};


export type MutationChangeReminderRuleArgs = {
  input: ChangeReminderRuleInput;
};


export type MutationSendOneTimeCodeArgs = {
  input: SendOneTimeCodeInput;
};

export type OneTimeCodeSent = {
  __typename?: 'OneTimeCodeSent';
  sentAt: Scalars['DateTime']['output'];
};

export type Patient = {
  __typename?: 'Patient';
  id: Scalars['ID']['output'];
  /** Newest first. */
  messages?: Maybe<Array<Message>>;
};


export type PatientMessagesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One reminder of a visit. */
export type PlannedReminder = {
  __typename?: 'PlannedReminder';
  dueAt: Scalars['DateTime']['output'];
  rule: ReminderRule;
};

export type Query = {
  __typename?: 'Query';
  /** When a visit that begins then would be reminded of, by the rules that are on; earliest first. Refuses with: CLINIC_NOT_FOUND. */
  reminderPreview?: Maybe<Array<PlannedReminder>>;
  /** When a clinic's patients are reminded, the earliest first. Refuses with: CLINIC_NOT_FOUND. */
  reminderRules?: Maybe<Array<ReminderRule>>;
  /** The organization's message texts. */
  templates?: Maybe<Array<Template>>;
};


export type QueryReminderPreviewArgs = {
  clinicId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
};


export type QueryReminderRulesArgs = {
  clinicId: Scalars['ID']['input'];
};

/** So long before a visit begins, or after, its patient is written to. */
export type ReminderRule = {
  __typename?: 'ReminderRule';
  active: Scalars['Boolean']['output'];
  amount: Scalars['Int']['output'];
  channel: Channel;
  id: Scalars['ID']['output'];
  side: ReminderSide;
  unit: ReminderUnit;
  version: Scalars['Int']['output'];
};

export type ReminderSide =
  /** After it began. */
  | 'AFTER'
  /** Before the visit begins. */
  | 'BEFORE';

export type ReminderUnit =
  /** Local days: the reminder comes at the visit's own time of day, whatever the clocks did between. */
  | 'DAYS'
  | 'HOURS'
  | 'MINUTES';

export type SendOneTimeCodeInput = {
  /** An e-mail address, for that is the one channel there is. */
  address: Scalars['String']['input'];
  channel: Channel;
  clinicId: Scalars['ID']['input'];
  /** Digits. */
  code: Scalars['String']['input'];
  /** How long it holds. */
  minutes: Scalars['Int']['input'];
};

/** A message's text for one purpose, channel and language. */
export type Template = {
  __typename?: 'Template';
  /** Text with {{variables}}. */
  body: Scalars['String']['output'];
  channel: Channel;
  id: Scalars['ID']['output'];
  /** BCP 47, such as en. */
  language: Scalars['String']['output'];
  purpose: MessagePurpose;
  subject: Scalars['String']['output'];
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

export type WaitlistOffer = {
  __typename?: 'WaitlistOffer';
  id: Scalars['ID']['output'];
  /** By which the patient is told of it; null: it is not queued yet, or the offer is of before patients were told. */
  message?: Maybe<Message>;
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
  Appointment: Appointment;
  Message: Message;
  Patient: Patient;
  Template: Template;
  WaitlistOffer: WaitlistOffer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  Message:
    ( { __typename: 'Message' }
    & GraphQLRecursivePick<FederationTypes['Message'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Template:
    ( { __typename: 'Template' }
    & GraphQLRecursivePick<FederationTypes['Template'], {"id":true}> );
  WaitlistOffer:
    ( { __typename: 'WaitlistOffer' }
    & GraphQLRecursivePick<FederationTypes['WaitlistOffer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddReminderRuleInput: AddReminderRuleInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Appointment: ResolverTypeWrapper<Omit<Appointment, 'messages'> & { messages?: Maybe<Array<ResolversTypes['Message']>> }>;
  ChangeReminderRuleInput: ChangeReminderRuleInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Channel: Channel;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Message: ResolverTypeWrapper<MessageRow>;
  MessagePurpose: MessagePurpose;
  MessageStatus: MessageStatus;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OneTimeCodeSent: ResolverTypeWrapper<OneTimeCodeSent>;
  Patient: ResolverTypeWrapper<Omit<Patient, 'messages'> & { messages?: Maybe<Array<ResolversTypes['Message']>> }>;
  PlannedReminder: ResolverTypeWrapper<PlannedReminderRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReminderRule: ResolverTypeWrapper<ReminderRuleRow>;
  ReminderSide: ReminderSide;
  ReminderUnit: ReminderUnit;
  SendOneTimeCodeInput: SendOneTimeCodeInput;
  Template: ResolverTypeWrapper<TemplateRow>;
  TenantBoundary: TenantBoundary;
  WaitlistOffer: ResolverTypeWrapper<Omit<WaitlistOffer, 'message'> & { message?: Maybe<ResolversTypes['Message']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddReminderRuleInput: AddReminderRuleInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Appointment: Omit<Appointment, 'messages'> & { messages?: Maybe<Array<ResolversParentTypes['Message']>> } | FederationReferenceTypes['Appointment'];
  ChangeReminderRuleInput: ChangeReminderRuleInput;
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  Message: MessageRow;
  Mutation: Record<PropertyKey, never>;
  OneTimeCodeSent: OneTimeCodeSent;
  Patient: Omit<Patient, 'messages'> & { messages?: Maybe<Array<ResolversParentTypes['Message']>> } | FederationReferenceTypes['Patient'];
  PlannedReminder: PlannedReminderRow;
  Query: Record<PropertyKey, never>;
  ReminderRule: ReminderRuleRow;
  SendOneTimeCodeInput: SendOneTimeCodeInput;
  Template: TemplateRow;
  WaitlistOffer: Omit<WaitlistOffer, 'message'> & { message?: Maybe<ResolversParentTypes['Message']> } | FederationReferenceTypes['WaitlistOffer'];
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

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Maybe<Array<ResolversTypes['Message']>>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message'], FederationReferenceType extends FederationReferenceTypes['Message'] = FederationReferenceTypes['Message']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Message']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['MessagePurpose'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MessageStatus'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addReminderRule?: Resolver<Maybe<ResolversTypes['ReminderRule']>, ParentType, ContextType, RequireFields<MutationAddReminderRuleArgs, 'input'>>;
  changeReminderRule?: Resolver<Maybe<ResolversTypes['ReminderRule']>, ParentType, ContextType, RequireFields<MutationChangeReminderRuleArgs, 'input'>>;
  sendOneTimeCode?: Resolver<Maybe<ResolversTypes['OneTimeCodeSent']>, ParentType, ContextType, RequireFields<MutationSendOneTimeCodeArgs, 'input'>>;
};

export type OneTimeCodeSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OneTimeCodeSent'] = ResolversParentTypes['OneTimeCodeSent']> = {
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PatientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<Maybe<Array<ResolversTypes['Message']>>, ParentType, ContextType, RequireFields<PatientMessagesArgs, 'first'>>;
};

export type PlannedReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedReminder'] = ResolversParentTypes['PlannedReminder']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ReminderRule'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  reminderPreview?: Resolver<Maybe<Array<ResolversTypes['PlannedReminder']>>, ParentType, ContextType, RequireFields<QueryReminderPreviewArgs, 'clinicId' | 'startsAt'>>;
  reminderRules?: Resolver<Maybe<Array<ResolversTypes['ReminderRule']>>, ParentType, ContextType, RequireFields<QueryReminderRulesArgs, 'clinicId'>>;
  templates?: Resolver<Maybe<Array<ResolversTypes['Template']>>, ParentType, ContextType>;
};

export type ReminderRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderRule'] = ResolversParentTypes['ReminderRule']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ReminderSide'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ReminderUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Template'] = ResolversParentTypes['Template'], FederationReferenceType extends FederationReferenceTypes['Template'] = FederationReferenceTypes['Template']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Template']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['MessagePurpose'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WaitlistOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistOffer'] = ResolversParentTypes['WaitlistOffer'], FederationReferenceType extends FederationReferenceTypes['WaitlistOffer'] = FederationReferenceTypes['WaitlistOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WaitlistOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Appointment?: AppointmentResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Message?: MessageResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OneTimeCodeSent?: OneTimeCodeSentResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PlannedReminder?: PlannedReminderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReminderRule?: ReminderRuleResolvers<ContextType>;
  Template?: TemplateResolvers<ContextType>;
  WaitlistOffer?: WaitlistOfferResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  phi?: PhiDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  role?: RoleDirectiveResolver<any, any, ContextType>;
  tenant?: TenantDirectiveResolver<any, any, ContextType>;
};
