import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApiKey as ApiKeyRow } from './keys/apiKeyTable.ts';
import type { ApiKeyCaller as ApiKeyCallerRow } from './keys/apiKeyCaller.ts';
import type { AuditEvent as AuditEventRow } from './audit/auditEventTable.ts';
import type { CallerContext as CallerContextRow, ClinicRights as ClinicRightsRow } from './members/callerContext.ts';
import type { Clinic as ClinicRow } from './organizations/clinicTable.ts';
import type { ClinicAssignment as ClinicAssignmentRow } from './members/assignments.ts';
import type { IssuedApiKey as IssuedApiKeyRow } from './keys/issueApiKey.ts';
import type { Me as MeRow } from './members/me.ts';
import type { Membership as MembershipRow, User as UserRow } from './members/memberTables.ts';
import type { Organization as OrganizationRow } from './organizations/organizationTable.ts';
import type { OrganizationSettings as OrganizationSettingsRow } from './organizations/organizationSettings.ts';
import type { Practitioner as PractitionerRow } from './practitioners/practitionerTable.ts';
import type { Right as RightRow, RoleRights as RoleRightsRow } from './roles/permissionMatrix.ts';
import type { TermsVersion as TermsVersionRow } from './terms/termsTables.ts';
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

export type AdmitToPortalInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  /** Whether they come for a record of their own, or for those of whom they act for. */
  role: PortalRole;
};

/** A credential for programs. The trail names it as the actor of what it does. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** Its subject in the audit trail. */
  actor: Scalars['String']['output'];
  /** Where it may act. */
  clinics: Array<Clinic>;
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  holder: ApiKeyHolder;
  id: Scalars['ID']['output'];
  /** Subject of the login that issued it. */
  issuedBy: Scalars['String']['output'];
  /** To the minute; null when it was never used. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** Until when the secret before the last rotation works; null when none does. */
  overlapUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The beginning of the current secret, by which it is recognised where it is used. */
  prefix: Scalars['String']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  scopes: Array<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type ApiKeyCaller = {
  __typename?: 'ApiKeyCaller';
  clinicIds: Array<Scalars['ID']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  permissions: Array<Scalars['String']['output']>;
  roles: Array<Scalars['String']['output']>;
  subject: Scalars['String']['output'];
  tenantId: Scalars['ID']['output'];
};

/** Whom a key stands for; each has its own ceiling. */
export type ApiKeyHolder =
  /** A program outside the organization. */
  | 'PARTNER'
  /** A program of the organization's own, which cannot sign in (IAM-17). */
  | 'SERVICE_ACCOUNT';

export type AssignClinicsInput = {
  clinics: Array<ClinicAssignmentInput>;
  membershipId: Scalars['ID']['input'];
};

export type AttemptInput = {
  actor: Scalars['String']['input'];
  coordinates: Array<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  ipAddress?: InputMaybe<Scalars['String']['input']>;
  occurredAt: Scalars['DateTime']['input'];
  operation: Scalars['String']['input'];
  outcome: Scalars['String']['input'];
  tenantId: Scalars['ID']['input'];
  traceId: Scalars['String']['input'];
};

/** One entry of the append-only trail (AUD-01). */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  /** What was done, such as `insert`, `read` or the operation's name. */
  action: Scalars['String']['output'];
  /** Who: a subject of the identity provider, or a process. */
  actor: Scalars['String']['output'];
  /** Names of what changed or was read; never values of protected fields. */
  details: Scalars['String']['output'];
  /** SHA-256 over this entry and the hash before it, hexadecimal. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  ipAddress?: Maybe<Scalars['String']['output']>;
  kind: AuditEventKind;
  occurredAt: Scalars['DateTime']['output'];
  outcome: Scalars['String']['output'];
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** The kind of record, such as `appointment`. */
  subjectType: Scalars['String']['output'];
  traceId?: Maybe<Scalars['String']['output']>;
};

export type AuditEventKind =
  /** A record was read. */
  | 'ACCESS'
  /** A mutation was tried, with its outcome, or something was refused. */
  | 'ATTEMPT'
  /** A row was created, changed or deleted. */
  | 'CHANGE';

export type CallerContext = {
  __typename?: 'CallerContext';
  /** Clinics where other roles hold than everywhere else. */
  apart: Array<ClinicRights>;
  clinicIds: Array<Scalars['ID']['output']>;
  permissions: Array<Scalars['String']['output']>;
  /** The address by which the portal knows the caller; null for everybody else. */
  portalEmail?: Maybe<Scalars['String']['output']>;
  roles: Array<Scalars['String']['output']>;
  userId?: Maybe<Scalars['ID']['output']>;
};

export type ChangeClinicProfileInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  brandColor?: InputMaybe<Scalars['String']['input']>;
  brandMark?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  timezone: Scalars['String']['input'];
  /** The version the change is based on. */
  version: Scalars['Int']['input'];
};

export type ChangeMemberRolesInput = {
  membershipId: Scalars['ID']['input'];
  roles: Array<Scalars['String']['input']>;
};

export type ChangeOrganizationProfileInput = {
  name: Scalars['String']['input'];
  settings: OrganizationSettingsInput;
  taxId?: InputMaybe<Scalars['String']['input']>;
  /** IANA zone. */
  timezone: Scalars['String']['input'];
  /** The version the change is based on. */
  version: Scalars['Int']['input'];
};

/** A site of an organization, where visits take place. */
export type Clinic = {
  __typename?: 'Clinic';
  address?: Maybe<Scalars['String']['output']>;
  /** Such as #0f766e; null: the platform's. */
  brandColor?: Maybe<Scalars['String']['output']>;
  /** One to three characters that stand for a picture; null: none. */
  brandMark?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** E.164, such as +12125550100. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Unique inside the organization; part of the dashboard's addresses. */
  slug: Scalars['String']['output'];
  /** IANA zone; every time of this clinic is shown in it. */
  timezone: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type ClinicAssignment = {
  __typename?: 'ClinicAssignment';
  clinic: Clinic;
  /** Whether the clinic has roles of its own for this member. */
  differs: Scalars['Boolean']['output'];
  roles: Array<Scalars['String']['output']>;
};

export type ClinicAssignmentInput = {
  clinicId: Scalars['ID']['input'];
  /** The member's roles there; left out, those of the membership hold. */
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ClinicRights = {
  __typename?: 'ClinicRights';
  clinicId: Scalars['ID']['output'];
  permissions: Array<Scalars['String']['output']>;
  roles: Array<Scalars['String']['output']>;
};

export type Feature =
  /** Pharmacists, stock of medicines, and what was dispensed of a prescription. */
  | 'PHARMACY';

export type HourCycle =
  | 'H12'
  | 'H24';

export type InviteMemberInput = {
  clinics: Array<ClinicAssignmentInput>;
  email: Scalars['String']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  name: Scalars['String']['input'];
  roles: Array<Scalars['String']['input']>;
};

export type IssueApiKeyInput = {
  clinicIds: Array<Scalars['ID']['input']>;
  /** At most 366 days ahead. */
  expiresAt: Scalars['DateTime']['input'];
  holder: ApiKeyHolder;
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  name: Scalars['String']['input'];
  /** Permissions such as `slot:read`; see grantableScopes. */
  scopes: Array<Scalars['String']['input']>;
};

export type IssuedApiKey = {
  __typename?: 'IssuedApiKey';
  apiKey: ApiKey;
  /** The whole key. Null when the request is a repetition: nobody has it any more but who got the first answer. */
  secret?: Maybe<Scalars['String']['output']>;
};

export type Me = {
  __typename?: 'Me';
  clinics?: Maybe<Array<Clinic>>;
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Null when the person belongs to no organization. */
  organization?: Maybe<Organization>;
  permissions: Array<Scalars['String']['output']>;
  /** The practitioner profile of this person here; null for everyone else. */
  practitioner?: Maybe<Practitioner>;
  roles: Array<Scalars['String']['output']>;
  /** The version that the person has to accept; null: none. */
  termsDue?: Maybe<Terms>;
  /** IANA zone the person wants times in outside a clinic's calendar; null: the organization's. */
  timezone?: Maybe<Scalars['String']['output']>;
};

export type Membership = {
  __typename?: 'Membership';
  /** Where the member works, and as what. */
  assignments: Array<ClinicAssignment>;
  clinics: Array<Clinic>;
  /** When the member's rights were taken for the time being; null while they hold. */
  deactivatedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What the member is wherever a clinic says nothing else. */
  roles: Array<Scalars['String']['output']>;
  user: User;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Accepts the latest version for oneself; accepting again changes nothing.
   * Refuses with: CHANGED_MEANWHILE, NOT_A_PERSON, TERMS_NOT_FOUND.
   */
  acceptTerms?: Maybe<Terms>;
  /**
   * Lets somebody sign in to the portal. What they see there is said by the patients' records, not here: an address that no
   * record names sees nothing. An address that has a login is admitted with it, whatever name is given.
   * Refuses with: ALREADY_MEMBER.
   */
  admitToPortal?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Says anew in which clinics a member works, and as what where it differs. What is left out ends, in clinics the caller
   * acts in.
   * Refuses with: MEMBER_NOT_FOUND, OWN_MEMBERSHIP, CLINIC_NOT_FOUND, ROLE_NOT_ASSIGNABLE, ROLE_NEEDS_FEATURE.
   */
  assignClinics?: Maybe<Membership>;
  /**
   * Changes what a clinic says of itself.
   * Refuses with: CLINIC_NOT_FOUND, CHANGED_MEANWHILE.
   */
  changeClinicProfile?: Maybe<Clinic>;
  /**
   * Gives a member another set of roles; it acts on the member's next request.
   * Refuses with: MEMBER_NOT_FOUND, OWN_MEMBERSHIP, ROLE_NOT_ASSIGNABLE, ROLE_NEEDS_FEATURE.
   */
  changeMemberRoles?: Maybe<Membership>;
  /**
   * Sets the zone the signed-in person wants times in; null goes back to the organization's.
   * Refuses with: MEMBER_NOT_FOUND.
   */
  changeMyTimezone?: Maybe<Me>;
  /**
   * Changes what the organization says of itself.
   * Refuses with: CHANGED_MEANWHILE.
   */
  changeOrganizationProfile?: Maybe<Organization>;
  /**
   * Takes a member's rights for the time being; the place is kept.
   * Refuses with: MEMBER_NOT_FOUND, OWN_MEMBERSHIP.
   */
  deactivateMember?: Maybe<Membership>;
  /**
   * Makes somebody a member. An address that has a login joins with it, whatever name is given; any other gets a new one.
   * Refuses with: ALREADY_MEMBER, CLINIC_NOT_FOUND, ROLE_NOT_ASSIGNABLE, ROLE_NEEDS_FEATURE.
   */
  inviteMember?: Maybe<Membership>;
  /**
   * Issues a key. Its secret is in this answer and nowhere else.
   * Refuses with: SCOPE_NOT_GRANTABLE, CLINIC_NOT_FOUND, EXPIRY_IN_THE_PAST, EXPIRY_TOO_FAR.
   */
  issueApiKey?: Maybe<IssuedApiKey>;
  /**
   * Opens a clinic; who opens it works there from now on.
   * Refuses with: SLUG_TAKEN.
   */
  openClinic?: Maybe<Clinic>;
  /**
   * Publishes a new version, which everybody is asked to accept at their next sign-in.
   * Refuses with: TOO_FAR_AHEAD.
   */
  publishTerms?: Maybe<TermsVersion>;
  /**
   * Gives a deactivated member the same rights again.
   * Refuses with: MEMBER_NOT_FOUND, OWN_MEMBERSHIP.
   */
  reactivateMember?: Maybe<Membership>;
  /** Adds what the gateway saw: mutations with their outcome, and denied attempts. Asked by the gateway alone. */
  recordAttempts?: Maybe<Scalars['Int']['output']>;
  /**
   * Ends a membership; the person's next request finds nothing of the organization.
   * Refuses with: MEMBER_NOT_FOUND, OWN_MEMBERSHIP.
   */
  removeMember?: Maybe<Membership>;
  /**
   * Gives a role back a right that was taken from it.
   * Refuses with: ROLE_NOT_FOUND, RIGHT_NOT_IN_CEILING.
   */
  restoreRight?: Maybe<RoleRights>;
  /**
   * Ends a key at once, all its secrets included; a revoked key stays revoked.
   * Refuses with: API_KEY_NOT_FOUND.
   */
  revokeApiKey?: Maybe<ApiKey>;
  /**
   * Gives a key a new secret and a new end; the old secret works on for the overlap.
   * Refuses with: API_KEY_NOT_FOUND, API_KEY_REVOKED, CHANGED_MEANWHILE, EXPIRY_IN_THE_PAST, EXPIRY_TOO_FAR.
   */
  rotateApiKey?: Maybe<IssuedApiKey>;
  /**
   * Turns on or off what an organization can do without. While it is off its operations are in nobody's schema, its roles
   * grant what everyone has and are given to nobody; what was recorded with it is kept. It acts on everybody's next request (TEN-07).
   */
  switchFeature?: Maybe<Organization>;
  /**
   * Takes a right from a role in this organization; it acts on the next request of whoever holds the role.
   * Refuses with: ROLE_NOT_FOUND, RIGHT_NOT_IN_CEILING, RIGHT_NEEDED_BY_ADMINISTRATORS.
   */
  withdrawRight?: Maybe<RoleRights>;
};


export type MutationAcceptTermsArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAdmitToPortalArgs = {
  input: AdmitToPortalInput;
};


export type MutationAssignClinicsArgs = {
  input: AssignClinicsInput;
};


export type MutationChangeClinicProfileArgs = {
  input: ChangeClinicProfileInput;
};


export type MutationChangeMemberRolesArgs = {
  input: ChangeMemberRolesInput;
};


export type MutationChangeMyTimezoneArgs = {
  timezone?: InputMaybe<Scalars['String']['input']>;
};


export type MutationChangeOrganizationProfileArgs = {
  input: ChangeOrganizationProfileInput;
};


export type MutationDeactivateMemberArgs = {
  membershipId: Scalars['ID']['input'];
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationIssueApiKeyArgs = {
  input: IssueApiKeyInput;
};


export type MutationOpenClinicArgs = {
  input: OpenClinicInput;
};


export type MutationPublishTermsArgs = {
  input: PublishTermsInput;
};


export type MutationReactivateMemberArgs = {
  membershipId: Scalars['ID']['input'];
};


export type MutationRecordAttemptsArgs = {
  attempts: Array<AttemptInput>;
};


export type MutationRemoveMemberArgs = {
  membershipId: Scalars['ID']['input'];
};


export type MutationRestoreRightArgs = {
  permission: Scalars['String']['input'];
  role: Scalars['String']['input'];
};


export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


export type MutationSwitchFeatureArgs = {
  feature: Feature;
  on: Scalars['Boolean']['input'];
};


export type MutationWithdrawRightArgs = {
  permission: Scalars['String']['input'];
  role: Scalars['String']['input'];
};

export type OpenClinicInput = {
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  name: Scalars['String']['input'];
  /** Lower case words joined by hyphens, unique in the organization; it is part of addresses and stays. */
  slug: Scalars['String']['input'];
  /** IANA zone. */
  timezone: Scalars['String']['input'];
};

/** A legal entity: a practice, an agency, a group. The tenant. */
export type Organization = {
  __typename?: 'Organization';
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** What it turned on. */
  features: Array<Feature>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  settings: OrganizationSettings;
  slug: Scalars['String']['output'];
  /** Such as an EIN or a GSTIN, as the organization writes it. */
  taxId?: Maybe<Scalars['String']['output']>;
  /** IANA zone; the default for its clinics and people. */
  timezone: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type OrganizationSettings = {
  __typename?: 'OrganizationSettings';
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  firstWeekday: Scalars['Int']['output'];
  hourCycle: HourCycle;
  patientVisibility: PatientVisibility;
  /** How long a visit is when nothing else says it. */
  visitMinutes: Scalars['Int']['output'];
};

export type OrganizationSettingsInput = {
  firstWeekday: Scalars['Int']['input'];
  hourCycle: HourCycle;
  patientVisibility: PatientVisibility;
  /** From 5 to 240. */
  visitMinutes: Scalars['Int']['input'];
};

/** Whose patients practitioners see. */
export type PatientVisibility =
  /** All of their clinics. */
  | 'CLINIC'
  /** Those they care for or have an appointment with. */
  | 'OWN';

export type PortalRole =
  | 'PATIENT'
  | 'PROXY';

/** A licensed person who sees patients. Nullable as in Patient: what others refer to must outlive this service. */
export type Practitioner = {
  __typename?: 'Practitioner';
  clinics?: Maybe<Array<Clinic>>;
  /** Such as MD, DO, NP, MBBS. */
  credential?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  /** National Provider Identifier, ten digits; null outside the United States. */
  npi?: Maybe<Scalars['String']['output']>;
  specialty?: Maybe<Scalars['String']['output']>;
};

export type PublishTermsInput = {
  /** Plain text, at most 50,000 characters. */
  body: Scalars['String']['input'];
  /** Sent again with the same key, the first answer is given again and nothing is done twice. */
  idempotencyKey: Scalars['String']['input'];
  /** At most a year ahead; in the past: at once. */
  inForceFrom: Scalars['DateTime']['input'];
  /** At most 200 characters. */
  title: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * Whom a key stands for, or null for one that is unknown, wrong, expired or revoked.
   * Asked by the gateway alone, which gives the key's digest and keeps the key.
   */
  apiKeyCaller?: Maybe<ApiKeyCaller>;
  /** The keys programs call the API with, newest first, revoked and expired ones among them. */
  apiKeys?: Maybe<Array<ApiKey>>;
  /** The organization's audit trail, newest first. */
  auditEvents?: Maybe<Array<AuditEvent>>;
  /**
   * What the gateway must know of a caller: roles, permissions and clinics in one organization, or null.
   * Asked by the gateway alone.
   */
  callerContext?: Maybe<CallerContext>;
  /** One of the caller's clinics by its slug; null when there is none. */
  clinicBySlug?: Maybe<Clinic>;
  /** The clinics the caller may act in, by name. */
  clinics?: Maybe<Array<Clinic>>;
  /** What the caller can give a key of this holder at most: inside the holder's ceiling, and nothing the caller lacks. */
  grantableScopes?: Maybe<Array<Scalars['String']['output']>>;
  /** The signed-in person, with what they may do in the organization and clinic in force. */
  me?: Maybe<Me>;
  /** Who works in the organization; people of the portal are not among them. */
  members?: Maybe<Array<Membership>>;
  /** The organization the caller is signed in to. */
  organization?: Maybe<Organization>;
  /** What each role may do here: its ceiling, and what the organization took from it (IAM-20). */
  permissionMatrix?: Maybe<Array<RoleRights>>;
  /** The practitioners of one of the caller's clinics, by name. */
  practitioners?: Maybe<Array<Practitioner>>;
  /** What the organization asks its people to accept, the latest first; at most 50. */
  termsVersions?: Maybe<Array<TermsVersion>>;
};


export type QueryApiKeyCallerArgs = {
  digest: Scalars['String']['input'];
  keyId: Scalars['String']['input'];
};


export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<AuditEventKind>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallerContextArgs = {
  subject: Scalars['String']['input'];
  tenantId: Scalars['ID']['input'];
};


export type QueryClinicBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryGrantableScopesArgs = {
  holder: ApiKeyHolder;
};


export type QueryPractitionersArgs = {
  clinicId: Scalars['ID']['input'];
};

export type Right = {
  __typename?: 'Right';
  action: RightAction;
  /** False when the organization took it from the role. */
  granted: Scalars['Boolean']['output'];
  /** What it is about, such as `patient`. */
  module: Scalars['String']['output'];
  permission: Scalars['String']['output'];
  /** Whether it can be taken: what administrators need to give rights back cannot. */
  withdrawable: Scalars['Boolean']['output'];
};

export type RightAction =
  | 'APPROVE'
  | 'CREATE'
  | 'DELETE'
  | 'EXPORT'
  | 'READ'
  | 'UPDATE';

export type RoleRights = {
  __typename?: 'RoleRights';
  /** Everything inside the role's ceiling; nothing else can be granted. */
  rights: Array<Right>;
  role: Scalars['String']['output'];
};

export type RotateApiKeyInput = {
  /** At most 366 days ahead. */
  expiresAt: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
  /** How long the old secret works on, minutes: from 0, which ends it at once, to 10,080, which is a week. */
  overlapMinutes?: InputMaybe<Scalars['Int']['input']>;
  version: Scalars['Int']['input'];
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

/** What the organization asks its people to accept. */
export type Terms = {
  __typename?: 'Terms';
  body: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** From then on who has not accepted may do nothing here. */
  inForceFrom: Scalars['DateTime']['output'];
  /** Counts up from 1. */
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
};

/** The same as those see it who publish. */
export type TermsVersion = {
  __typename?: 'TermsVersion';
  /** How many people who work here now have accepted it. */
  accepted: Scalars['Int']['output'];
  body: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  inForceFrom: Scalars['DateTime']['output'];
  /** Of so many. */
  members: Scalars['Int']['output'];
  number: Scalars['Int']['output'];
  publishedAt: Scalars['DateTime']['output'];
  title: Scalars['String']['output'];
};

/** A login. What the person is in each organization stands in memberships. */
export type User = {
  __typename?: 'User';
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
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
  Clinic: Clinic;
  Organization: Organization;
  Practitioner: Practitioner;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Clinic:
    ( { __typename: 'Clinic' }
    & GraphQLRecursivePick<FederationTypes['Clinic'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Practitioner:
    ( { __typename: 'Practitioner' }
    & GraphQLRecursivePick<FederationTypes['Practitioner'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdmitToPortalInput: AdmitToPortalInput;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApiKeyCaller: ResolverTypeWrapper<ApiKeyCallerRow>;
  ApiKeyHolder: ApiKeyHolder;
  AssignClinicsInput: AssignClinicsInput;
  AttemptInput: AttemptInput;
  AuditEvent: ResolverTypeWrapper<AuditEventRow>;
  AuditEventKind: AuditEventKind;
  CallerContext: ResolverTypeWrapper<CallerContextRow>;
  ChangeClinicProfileInput: ChangeClinicProfileInput;
  ChangeMemberRolesInput: ChangeMemberRolesInput;
  ChangeOrganizationProfileInput: ChangeOrganizationProfileInput;
  Clinic: ResolverTypeWrapper<ClinicRow>;
  ClinicAssignment: ResolverTypeWrapper<ClinicAssignmentRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClinicAssignmentInput: ClinicAssignmentInput;
  ClinicRights: ResolverTypeWrapper<ClinicRightsRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Feature: Feature;
  HourCycle: HourCycle;
  InviteMemberInput: InviteMemberInput;
  IssueApiKeyInput: IssueApiKeyInput;
  IssuedApiKey: ResolverTypeWrapper<IssuedApiKeyRow>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Me: ResolverTypeWrapper<MeRow>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenClinicInput: OpenClinicInput;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationSettings: ResolverTypeWrapper<OrganizationSettingsRow>;
  OrganizationSettingsInput: OrganizationSettingsInput;
  PatientVisibility: PatientVisibility;
  PortalRole: PortalRole;
  Practitioner: ResolverTypeWrapper<PractitionerRow>;
  PublishTermsInput: PublishTermsInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Right: ResolverTypeWrapper<RightRow>;
  RightAction: RightAction;
  RoleRights: ResolverTypeWrapper<RoleRightsRow>;
  RotateApiKeyInput: RotateApiKeyInput;
  TenantBoundary: TenantBoundary;
  Terms: ResolverTypeWrapper<TermsVersionRow>;
  TermsVersion: ResolverTypeWrapper<TermsVersionRow>;
  User: ResolverTypeWrapper<UserRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdmitToPortalInput: AdmitToPortalInput;
  ApiKey: ApiKeyRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ApiKeyCaller: ApiKeyCallerRow;
  AssignClinicsInput: AssignClinicsInput;
  AttemptInput: AttemptInput;
  AuditEvent: AuditEventRow;
  CallerContext: CallerContextRow;
  ChangeClinicProfileInput: ChangeClinicProfileInput;
  ChangeMemberRolesInput: ChangeMemberRolesInput;
  ChangeOrganizationProfileInput: ChangeOrganizationProfileInput;
  Clinic: ClinicRow;
  ClinicAssignment: ClinicAssignmentRow;
  Boolean: Scalars['Boolean']['output'];
  ClinicAssignmentInput: ClinicAssignmentInput;
  ClinicRights: ClinicRightsRow;
  DateTime: Scalars['DateTime']['output'];
  InviteMemberInput: InviteMemberInput;
  IssueApiKeyInput: IssueApiKeyInput;
  IssuedApiKey: IssuedApiKeyRow;
  LocalDate: Scalars['LocalDate']['output'];
  Me: MeRow;
  Membership: MembershipRow;
  Mutation: Record<PropertyKey, never>;
  OpenClinicInput: OpenClinicInput;
  Organization: OrganizationRow;
  OrganizationSettings: OrganizationSettingsRow;
  OrganizationSettingsInput: OrganizationSettingsInput;
  Practitioner: PractitionerRow;
  PublishTermsInput: PublishTermsInput;
  Query: Record<PropertyKey, never>;
  Right: RightRow;
  RoleRights: RoleRightsRow;
  RotateApiKeyInput: RotateApiKeyInput;
  Terms: TermsVersionRow;
  TermsVersion: TermsVersionRow;
  User: UserRow;
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

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clinics?: Resolver<Array<ResolversTypes['Clinic']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['ApiKeyHolder'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overlapUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyCallerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyCaller'] = ResolversParentTypes['ApiKeyCaller']> = {
  clinicIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditEventKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallerContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallerContext'] = ResolversParentTypes['CallerContext']> = {
  apart?: Resolver<Array<ResolversTypes['ClinicRights']>, ParentType, ContextType>;
  clinicIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  portalEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ClinicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clinic'] = ResolversParentTypes['Clinic'], FederationReferenceType extends FederationReferenceTypes['Clinic'] = FederationReferenceTypes['Clinic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Clinic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandMark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClinicAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicAssignment'] = ResolversParentTypes['ClinicAssignment']> = {
  clinic?: Resolver<ResolversTypes['Clinic'], ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClinicRightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClinicRights'] = ResolversParentTypes['ClinicRights']> = {
  clinicId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type IssuedApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuedApiKey'] = ResolversParentTypes['IssuedApiKey']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  clinics?: Resolver<Maybe<Array<ResolversTypes['Clinic']>>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  termsDue?: Resolver<Maybe<ResolversTypes['Terms']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  assignments?: Resolver<Array<ResolversTypes['ClinicAssignment']>, ParentType, ContextType>;
  clinics?: Resolver<Array<ResolversTypes['Clinic']>, ParentType, ContextType>;
  deactivatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptTerms?: Resolver<Maybe<ResolversTypes['Terms']>, ParentType, ContextType, RequireFields<MutationAcceptTermsArgs, 'id'>>;
  admitToPortal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationAdmitToPortalArgs, 'input'>>;
  assignClinics?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<MutationAssignClinicsArgs, 'input'>>;
  changeClinicProfile?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType, RequireFields<MutationChangeClinicProfileArgs, 'input'>>;
  changeMemberRoles?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<MutationChangeMemberRolesArgs, 'input'>>;
  changeMyTimezone?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType, Partial<MutationChangeMyTimezoneArgs>>;
  changeOrganizationProfile?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<MutationChangeOrganizationProfileArgs, 'input'>>;
  deactivateMember?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<MutationDeactivateMemberArgs, 'membershipId'>>;
  inviteMember?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  issueApiKey?: Resolver<Maybe<ResolversTypes['IssuedApiKey']>, ParentType, ContextType, RequireFields<MutationIssueApiKeyArgs, 'input'>>;
  openClinic?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType, RequireFields<MutationOpenClinicArgs, 'input'>>;
  publishTerms?: Resolver<Maybe<ResolversTypes['TermsVersion']>, ParentType, ContextType, RequireFields<MutationPublishTermsArgs, 'input'>>;
  reactivateMember?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<MutationReactivateMemberArgs, 'membershipId'>>;
  recordAttempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationRecordAttemptsArgs, 'attempts'>>;
  removeMember?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'membershipId'>>;
  restoreRight?: Resolver<Maybe<ResolversTypes['RoleRights']>, ParentType, ContextType, RequireFields<MutationRestoreRightArgs, 'permission' | 'role'>>;
  revokeApiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'id'>>;
  rotateApiKey?: Resolver<Maybe<ResolversTypes['IssuedApiKey']>, ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  switchFeature?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<MutationSwitchFeatureArgs, 'feature' | 'on'>>;
  withdrawRight?: Resolver<Maybe<ResolversTypes['RoleRights']>, ParentType, ContextType, RequireFields<MutationWithdrawRightArgs, 'permission' | 'role'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  features?: Resolver<Array<ResolversTypes['Feature']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['OrganizationSettings'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationSettings'] = ResolversParentTypes['OrganizationSettings']> = {
  firstWeekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hourCycle?: Resolver<ResolversTypes['HourCycle'], ParentType, ContextType>;
  patientVisibility?: Resolver<ResolversTypes['PatientVisibility'], ParentType, ContextType>;
  visitMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner'], FederationReferenceType extends FederationReferenceTypes['Practitioner'] = FederationReferenceTypes['Practitioner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Practitioner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clinics?: Resolver<Maybe<Array<ResolversTypes['Clinic']>>, ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  npi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeyCaller?: Resolver<Maybe<ResolversTypes['ApiKeyCaller']>, ParentType, ContextType, RequireFields<QueryApiKeyCallerArgs, 'digest' | 'keyId'>>;
  apiKeys?: Resolver<Maybe<Array<ResolversTypes['ApiKey']>>, ParentType, ContextType>;
  auditEvents?: Resolver<Maybe<Array<ResolversTypes['AuditEvent']>>, ParentType, ContextType, RequireFields<QueryAuditEventsArgs, 'first'>>;
  callerContext?: Resolver<Maybe<ResolversTypes['CallerContext']>, ParentType, ContextType, RequireFields<QueryCallerContextArgs, 'subject' | 'tenantId'>>;
  clinicBySlug?: Resolver<Maybe<ResolversTypes['Clinic']>, ParentType, ContextType, RequireFields<QueryClinicBySlugArgs, 'slug'>>;
  clinics?: Resolver<Maybe<Array<ResolversTypes['Clinic']>>, ParentType, ContextType>;
  grantableScopes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryGrantableScopesArgs, 'holder'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  permissionMatrix?: Resolver<Maybe<Array<ResolversTypes['RoleRights']>>, ParentType, ContextType>;
  practitioners?: Resolver<Maybe<Array<ResolversTypes['Practitioner']>>, ParentType, ContextType, RequireFields<QueryPractitionersArgs, 'clinicId'>>;
  termsVersions?: Resolver<Maybe<Array<ResolversTypes['TermsVersion']>>, ParentType, ContextType>;
};

export type RightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Right'] = ResolversParentTypes['Right']> = {
  action?: Resolver<ResolversTypes['RightAction'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoleRightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRights'] = ResolversParentTypes['RoleRights']> = {
  rights?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Terms'] = ResolversParentTypes['Terms']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermsVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsVersion'] = ResolversParentTypes['TermsVersion']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyCaller?: ApiKeyCallerResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  CallerContext?: CallerContextResolvers<ContextType>;
  Clinic?: ClinicResolvers<ContextType>;
  ClinicAssignment?: ClinicAssignmentResolvers<ContextType>;
  ClinicRights?: ClinicRightsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  IssuedApiKey?: IssuedApiKeyResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Me?: MeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationSettings?: OrganizationSettingsResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Right?: RightResolvers<ContextType>;
  RoleRights?: RoleRightsResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  TermsVersion?: TermsVersionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  phi?: PhiDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  role?: RoleDirectiveResolver<any, any, ContextType>;
  tenant?: TenantDirectiveResolver<any, any, ContextType>;
};
