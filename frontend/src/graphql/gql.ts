/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment InvoiceSummary on Invoice {\n    id\n    number\n    status\n    createdAt\n    lines {\n      description\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n": typeof types.InvoiceSummaryFragmentDoc,
    "\n  fragment EncounterSummary on Encounter {\n    id\n    appointmentId\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n    }\n  }\n": typeof types.EncounterSummaryFragmentDoc,
    "\n  mutation writeNote($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...EncounterSummary\n    }\n  }\n": typeof types.WriteNoteDocument,
    "\n  mutation signNote($encounterId: ID!, $version: Int!) {\n    signNote(encounterId: $encounterId, version: $version) {\n      ...EncounterSummary\n    }\n  }\n": typeof types.SignNoteDocument,
    "\n  fragment MessageSummary on Message {\n    id\n    purpose\n    channel\n    status\n    failure\n    queuedAt\n    sentAt\n  }\n": typeof types.MessageSummaryFragmentDoc,
    "\n  fragment PatientName on Patient {\n    id\n    mrn\n    givenName\n    familyName\n    birthDate\n    legalSex\n  }\n": typeof types.PatientNameFragmentDoc,
    "\n  query patients($search: String, $first: Int!, $after: ID) {\n    patients(search: $search, first: $first, after: $after) {\n      patients {\n        ...PatientName\n      }\n      endCursor\n    }\n  }\n": typeof types.PatientsDocument,
    "\n  query patient($id: ID!, $withInvoices: Boolean!, $withMessages: Boolean!) {\n    patient(id: $id) {\n      ...PatientName\n      registeredAt\n      version\n      contactPoints {\n        id\n        type\n        value\n        isPrimary\n        isSafe\n      }\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        cancelReason\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      encounters {\n        ...EncounterSummary\n      }\n      invoices @include(if: $withInvoices) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n": typeof types.PatientDocument,
    "\n  query likelyDuplicates($input: LikelyDuplicatesInput!) {\n    likelyDuplicates(input: $input) {\n      sharedFields\n      patient {\n        ...PatientName\n      }\n    }\n  }\n": typeof types.LikelyDuplicatesDocument,
    "\n  mutation registerPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ...PatientName\n    }\n  }\n": typeof types.RegisterPatientDocument,
    "\n  query appointment($id: ID!, $withInvoice: Boolean!, $withMessages: Boolean!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n      channel\n      cancelReason\n      invoice @include(if: $withInvoice) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n": typeof types.AppointmentDocument,
    "\n  mutation cancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ...CalendarVisit\n      cancelReason\n    }\n  }\n": typeof types.CancelAppointmentDocument,
    "\n  fragment FreeTime on Slot {\n    startsAt\n    endsAt\n    timezone\n    practitioner {\n      id\n      name\n    }\n  }\n": typeof types.FreeTimeFragmentDoc,
    "\n  query slots($input: SlotsInput!) {\n    slots(input: $input) {\n      ...FreeTime\n    }\n  }\n": typeof types.SlotsDocument,
    "\n  query practitioners($clinicId: ID!) {\n    practitioners(clinicId: $clinicId) {\n      id\n      name\n      credential\n      specialty\n    }\n  }\n": typeof types.PractitionersDocument,
    "\n  mutation bookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) {\n      ... on AppointmentBooked {\n        appointment {\n          ...CalendarVisit\n        }\n      }\n      ... on TimeTaken {\n        collidesWith\n        nearest {\n          ...FreeTime\n        }\n      }\n    }\n  }\n": typeof types.BookAppointmentDocument,
    "\n  fragment CalendarVisit on Appointment {\n    id\n    startsAt\n    endsAt\n    timezone\n    status\n    version\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n  }\n": typeof types.CalendarVisitFragmentDoc,
    "\n  query calendar($clinicId: ID!, $date: LocalDate!) {\n    calendar(clinicId: $clinicId, date: $date) {\n      date\n      timezone\n      columns {\n        practitioner {\n          id\n          name\n          credential\n          specialty\n        }\n        sessions {\n          startsAt\n          endsAt\n        }\n        appointments {\n          ...CalendarVisit\n        }\n      }\n    }\n  }\n": typeof types.CalendarDocument,
    "\n  subscription appointmentChanged($clinicId: ID!, $date: LocalDate!) {\n    appointmentChanged(clinicId: $clinicId, date: $date) {\n      kind\n      appointment {\n        ...CalendarVisit\n      }\n    }\n  }\n": typeof types.AppointmentChangedDocument,
    "\n  query me {\n    me {\n      id\n      name\n      email\n      roles\n      permissions\n      organization {\n        id\n        name\n        country\n        currency\n        timezone\n      }\n      clinics {\n        id\n        slug\n        name\n        timezone\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MeDocument,
};
const documents: Documents = {
    "\n  fragment InvoiceSummary on Invoice {\n    id\n    number\n    status\n    createdAt\n    lines {\n      description\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n": types.InvoiceSummaryFragmentDoc,
    "\n  fragment EncounterSummary on Encounter {\n    id\n    appointmentId\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n    }\n  }\n": types.EncounterSummaryFragmentDoc,
    "\n  mutation writeNote($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...EncounterSummary\n    }\n  }\n": types.WriteNoteDocument,
    "\n  mutation signNote($encounterId: ID!, $version: Int!) {\n    signNote(encounterId: $encounterId, version: $version) {\n      ...EncounterSummary\n    }\n  }\n": types.SignNoteDocument,
    "\n  fragment MessageSummary on Message {\n    id\n    purpose\n    channel\n    status\n    failure\n    queuedAt\n    sentAt\n  }\n": types.MessageSummaryFragmentDoc,
    "\n  fragment PatientName on Patient {\n    id\n    mrn\n    givenName\n    familyName\n    birthDate\n    legalSex\n  }\n": types.PatientNameFragmentDoc,
    "\n  query patients($search: String, $first: Int!, $after: ID) {\n    patients(search: $search, first: $first, after: $after) {\n      patients {\n        ...PatientName\n      }\n      endCursor\n    }\n  }\n": types.PatientsDocument,
    "\n  query patient($id: ID!, $withInvoices: Boolean!, $withMessages: Boolean!) {\n    patient(id: $id) {\n      ...PatientName\n      registeredAt\n      version\n      contactPoints {\n        id\n        type\n        value\n        isPrimary\n        isSafe\n      }\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        cancelReason\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      encounters {\n        ...EncounterSummary\n      }\n      invoices @include(if: $withInvoices) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n": types.PatientDocument,
    "\n  query likelyDuplicates($input: LikelyDuplicatesInput!) {\n    likelyDuplicates(input: $input) {\n      sharedFields\n      patient {\n        ...PatientName\n      }\n    }\n  }\n": types.LikelyDuplicatesDocument,
    "\n  mutation registerPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ...PatientName\n    }\n  }\n": types.RegisterPatientDocument,
    "\n  query appointment($id: ID!, $withInvoice: Boolean!, $withMessages: Boolean!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n      channel\n      cancelReason\n      invoice @include(if: $withInvoice) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n": types.AppointmentDocument,
    "\n  mutation cancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ...CalendarVisit\n      cancelReason\n    }\n  }\n": types.CancelAppointmentDocument,
    "\n  fragment FreeTime on Slot {\n    startsAt\n    endsAt\n    timezone\n    practitioner {\n      id\n      name\n    }\n  }\n": types.FreeTimeFragmentDoc,
    "\n  query slots($input: SlotsInput!) {\n    slots(input: $input) {\n      ...FreeTime\n    }\n  }\n": types.SlotsDocument,
    "\n  query practitioners($clinicId: ID!) {\n    practitioners(clinicId: $clinicId) {\n      id\n      name\n      credential\n      specialty\n    }\n  }\n": types.PractitionersDocument,
    "\n  mutation bookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) {\n      ... on AppointmentBooked {\n        appointment {\n          ...CalendarVisit\n        }\n      }\n      ... on TimeTaken {\n        collidesWith\n        nearest {\n          ...FreeTime\n        }\n      }\n    }\n  }\n": types.BookAppointmentDocument,
    "\n  fragment CalendarVisit on Appointment {\n    id\n    startsAt\n    endsAt\n    timezone\n    status\n    version\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n  }\n": types.CalendarVisitFragmentDoc,
    "\n  query calendar($clinicId: ID!, $date: LocalDate!) {\n    calendar(clinicId: $clinicId, date: $date) {\n      date\n      timezone\n      columns {\n        practitioner {\n          id\n          name\n          credential\n          specialty\n        }\n        sessions {\n          startsAt\n          endsAt\n        }\n        appointments {\n          ...CalendarVisit\n        }\n      }\n    }\n  }\n": types.CalendarDocument,
    "\n  subscription appointmentChanged($clinicId: ID!, $date: LocalDate!) {\n    appointmentChanged(clinicId: $clinicId, date: $date) {\n      kind\n      appointment {\n        ...CalendarVisit\n      }\n    }\n  }\n": types.AppointmentChangedDocument,
    "\n  query me {\n    me {\n      id\n      name\n      email\n      roles\n      permissions\n      organization {\n        id\n        name\n        country\n        currency\n        timezone\n      }\n      clinics {\n        id\n        slug\n        name\n        timezone\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n": types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvoiceSummary on Invoice {\n    id\n    number\n    status\n    createdAt\n    lines {\n      description\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment InvoiceSummary on Invoice {\n    id\n    number\n    status\n    createdAt\n    lines {\n      description\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EncounterSummary on Encounter {\n    id\n    appointmentId\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n    }\n  }\n"): (typeof documents)["\n  fragment EncounterSummary on Encounter {\n    id\n    appointmentId\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation writeNote($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...EncounterSummary\n    }\n  }\n"): (typeof documents)["\n  mutation writeNote($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...EncounterSummary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation signNote($encounterId: ID!, $version: Int!) {\n    signNote(encounterId: $encounterId, version: $version) {\n      ...EncounterSummary\n    }\n  }\n"): (typeof documents)["\n  mutation signNote($encounterId: ID!, $version: Int!) {\n    signNote(encounterId: $encounterId, version: $version) {\n      ...EncounterSummary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageSummary on Message {\n    id\n    purpose\n    channel\n    status\n    failure\n    queuedAt\n    sentAt\n  }\n"): (typeof documents)["\n  fragment MessageSummary on Message {\n    id\n    purpose\n    channel\n    status\n    failure\n    queuedAt\n    sentAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PatientName on Patient {\n    id\n    mrn\n    givenName\n    familyName\n    birthDate\n    legalSex\n  }\n"): (typeof documents)["\n  fragment PatientName on Patient {\n    id\n    mrn\n    givenName\n    familyName\n    birthDate\n    legalSex\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query patients($search: String, $first: Int!, $after: ID) {\n    patients(search: $search, first: $first, after: $after) {\n      patients {\n        ...PatientName\n      }\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  query patients($search: String, $first: Int!, $after: ID) {\n    patients(search: $search, first: $first, after: $after) {\n      patients {\n        ...PatientName\n      }\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query patient($id: ID!, $withInvoices: Boolean!, $withMessages: Boolean!) {\n    patient(id: $id) {\n      ...PatientName\n      registeredAt\n      version\n      contactPoints {\n        id\n        type\n        value\n        isPrimary\n        isSafe\n      }\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        cancelReason\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      encounters {\n        ...EncounterSummary\n      }\n      invoices @include(if: $withInvoices) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n"): (typeof documents)["\n  query patient($id: ID!, $withInvoices: Boolean!, $withMessages: Boolean!) {\n    patient(id: $id) {\n      ...PatientName\n      registeredAt\n      version\n      contactPoints {\n        id\n        type\n        value\n        isPrimary\n        isSafe\n      }\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        cancelReason\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      encounters {\n        ...EncounterSummary\n      }\n      invoices @include(if: $withInvoices) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query likelyDuplicates($input: LikelyDuplicatesInput!) {\n    likelyDuplicates(input: $input) {\n      sharedFields\n      patient {\n        ...PatientName\n      }\n    }\n  }\n"): (typeof documents)["\n  query likelyDuplicates($input: LikelyDuplicatesInput!) {\n    likelyDuplicates(input: $input) {\n      sharedFields\n      patient {\n        ...PatientName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation registerPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ...PatientName\n    }\n  }\n"): (typeof documents)["\n  mutation registerPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ...PatientName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query appointment($id: ID!, $withInvoice: Boolean!, $withMessages: Boolean!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n      channel\n      cancelReason\n      invoice @include(if: $withInvoice) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n"): (typeof documents)["\n  query appointment($id: ID!, $withInvoice: Boolean!, $withMessages: Boolean!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n      channel\n      cancelReason\n      invoice @include(if: $withInvoice) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation cancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ...CalendarVisit\n      cancelReason\n    }\n  }\n"): (typeof documents)["\n  mutation cancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ...CalendarVisit\n      cancelReason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FreeTime on Slot {\n    startsAt\n    endsAt\n    timezone\n    practitioner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment FreeTime on Slot {\n    startsAt\n    endsAt\n    timezone\n    practitioner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query slots($input: SlotsInput!) {\n    slots(input: $input) {\n      ...FreeTime\n    }\n  }\n"): (typeof documents)["\n  query slots($input: SlotsInput!) {\n    slots(input: $input) {\n      ...FreeTime\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query practitioners($clinicId: ID!) {\n    practitioners(clinicId: $clinicId) {\n      id\n      name\n      credential\n      specialty\n    }\n  }\n"): (typeof documents)["\n  query practitioners($clinicId: ID!) {\n    practitioners(clinicId: $clinicId) {\n      id\n      name\n      credential\n      specialty\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation bookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) {\n      ... on AppointmentBooked {\n        appointment {\n          ...CalendarVisit\n        }\n      }\n      ... on TimeTaken {\n        collidesWith\n        nearest {\n          ...FreeTime\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation bookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) {\n      ... on AppointmentBooked {\n        appointment {\n          ...CalendarVisit\n        }\n      }\n      ... on TimeTaken {\n        collidesWith\n        nearest {\n          ...FreeTime\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CalendarVisit on Appointment {\n    id\n    startsAt\n    endsAt\n    timezone\n    status\n    version\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CalendarVisit on Appointment {\n    id\n    startsAt\n    endsAt\n    timezone\n    status\n    version\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query calendar($clinicId: ID!, $date: LocalDate!) {\n    calendar(clinicId: $clinicId, date: $date) {\n      date\n      timezone\n      columns {\n        practitioner {\n          id\n          name\n          credential\n          specialty\n        }\n        sessions {\n          startsAt\n          endsAt\n        }\n        appointments {\n          ...CalendarVisit\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query calendar($clinicId: ID!, $date: LocalDate!) {\n    calendar(clinicId: $clinicId, date: $date) {\n      date\n      timezone\n      columns {\n        practitioner {\n          id\n          name\n          credential\n          specialty\n        }\n        sessions {\n          startsAt\n          endsAt\n        }\n        appointments {\n          ...CalendarVisit\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription appointmentChanged($clinicId: ID!, $date: LocalDate!) {\n    appointmentChanged(clinicId: $clinicId, date: $date) {\n      kind\n      appointment {\n        ...CalendarVisit\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription appointmentChanged($clinicId: ID!, $date: LocalDate!) {\n    appointmentChanged(clinicId: $clinicId, date: $date) {\n      kind\n      appointment {\n        ...CalendarVisit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query me {\n    me {\n      id\n      name\n      email\n      roles\n      permissions\n      organization {\n        id\n        name\n        country\n        currency\n        timezone\n      }\n      clinics {\n        id\n        slug\n        name\n        timezone\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query me {\n    me {\n      id\n      name\n      email\n      roles\n      permissions\n      organization {\n        id\n        name\n        country\n        currency\n        timezone\n      }\n      clinics {\n        id\n        slug\n        name\n        timezone\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;