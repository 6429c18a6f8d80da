/* eslint-disable */
import * as types from './graphql.ts';
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
    "\n  fragment CalendarLink on CalendarFeed {\n    id\n    name\n    own\n    createdAt\n    lastUsedAt\n    clinic {\n      id\n      name\n    }\n  }\n": typeof types.CalendarLinkFragmentDoc,
    "\n  query calendarFeeds {\n    calendarFeeds {\n      ...CalendarLink\n    }\n  }\n": typeof types.CalendarFeedsDocument,
    "\n  mutation makeOwnCalendarFeed($input: MakeOwnCalendarFeedInput!) {\n    makeOwnCalendarFeed(input: $input) {\n      path\n      feed {\n        ...CalendarLink\n      }\n    }\n  }\n": typeof types.MakeOwnCalendarFeedDocument,
    "\n  mutation makeClinicCalendarFeed($input: MakeClinicCalendarFeedInput!) {\n    makeClinicCalendarFeed(input: $input) {\n      path\n      feed {\n        ...CalendarLink\n      }\n    }\n  }\n": typeof types.MakeClinicCalendarFeedDocument,
    "\n  mutation revokeCalendarFeed($id: ID!) {\n    revokeCalendarFeed(id: $id) {\n      id\n      revokedAt\n    }\n  }\n": typeof types.RevokeCalendarFeedDocument,
    "\n  fragment FailedJob on FailedJob {\n    id\n    kind\n    subjectId\n    attempts\n    failure\n    enqueuedAt\n    failedAt\n  }\n": typeof types.FailedJobFragmentDoc,
    "\n  query failedPatientsJobs($after: ID) {\n    failedPatientsJobs(first: 50, after: $after) {\n      jobs {\n        ...FailedJob\n      }\n      endCursor\n    }\n  }\n": typeof types.FailedPatientsJobsDocument,
    "\n  mutation retryPatientsJob($id: ID!) {\n    retryPatientsJob(id: $id)\n  }\n": typeof types.RetryPatientsJobDocument,
    "\n  mutation retryPatientsJobs($kind: String!) {\n    retryPatientsJobs(kind: $kind)\n  }\n": typeof types.RetryPatientsJobsDocument,
    "\n  mutation discardPatientsJob($id: ID!) {\n    discardPatientsJob(id: $id)\n  }\n": typeof types.DiscardPatientsJobDocument,
    "\n  fragment ApiKey on ApiKey {\n    id\n    name\n    holder\n    prefix\n    scopes\n    clinics {\n      id\n      name\n    }\n    createdAt\n    expiresAt\n    overlapUntil\n    lastUsedAt\n    revokedAt\n    version\n  }\n": typeof types.ApiKeyFragmentDoc,
    "\n  query apiKeys {\n    apiKeys {\n      ...ApiKey\n    }\n  }\n": typeof types.ApiKeysDocument,
    "\n  query grantableScopes($holder: ApiKeyHolder!) {\n    grantableScopes(holder: $holder)\n  }\n": typeof types.GrantableScopesDocument,
    "\n  mutation issueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      secret\n      apiKey {\n        ...ApiKey\n      }\n    }\n  }\n": typeof types.IssueApiKeyDocument,
    "\n  mutation rotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      apiKey {\n        ...ApiKey\n      }\n    }\n  }\n": typeof types.RotateApiKeyDocument,
    "\n  mutation revokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      ...ApiKey\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  fragment OrganizationProfile on Organization {\n    id\n    name\n    taxId\n    timezone\n    features\n    settings {\n      firstWeekday\n      hourCycle\n      visitMinutes\n      patientVisibility\n    }\n    version\n  }\n": typeof types.OrganizationProfileFragmentDoc,
    "\n  fragment ClinicProfile on Clinic {\n    id\n    slug\n    name\n    timezone\n    email\n    phone\n    address\n    brandColor\n    brandMark\n    version\n  }\n": typeof types.ClinicProfileFragmentDoc,
    "\n  query profiles {\n    organization {\n      ...OrganizationProfile\n    }\n    clinics {\n      ...ClinicProfile\n    }\n  }\n": typeof types.ProfilesDocument,
    "\n  mutation changeOrganizationProfile($input: ChangeOrganizationProfileInput!) {\n    changeOrganizationProfile(input: $input) {\n      ...OrganizationProfile\n    }\n  }\n": typeof types.ChangeOrganizationProfileDocument,
    "\n  mutation switchFeature($feature: Feature!, $on: Boolean!) {\n    switchFeature(feature: $feature, on: $on) {\n      ...OrganizationProfile\n    }\n  }\n": typeof types.SwitchFeatureDocument,
    "\n  mutation changeClinicProfile($input: ChangeClinicProfileInput!) {\n    changeClinicProfile(input: $input) {\n      ...ClinicProfile\n    }\n  }\n": typeof types.ChangeClinicProfileDocument,
    "\n  mutation openClinic($input: OpenClinicInput!) {\n    openClinic(input: $input) {\n      ...ClinicProfile\n    }\n  }\n": typeof types.OpenClinicDocument,
    "\n  fragment Member on Membership {\n    id\n    roles\n    deactivatedAt\n    user {\n      id\n      name\n      email\n    }\n    assignments {\n      differs\n      roles\n      clinic {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MemberFragmentDoc,
    "\n  query members {\n    members {\n      ...Member\n    }\n  }\n": typeof types.MembersDocument,
    "\n  mutation inviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      ...Member\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation changeMemberRoles($input: ChangeMemberRolesInput!) {\n    changeMemberRoles(input: $input) {\n      ...Member\n    }\n  }\n": typeof types.ChangeMemberRolesDocument,
    "\n  mutation assignClinics($input: AssignClinicsInput!) {\n    assignClinics(input: $input) {\n      ...Member\n    }\n  }\n": typeof types.AssignClinicsDocument,
    "\n  mutation deactivateMember($membershipId: ID!) {\n    deactivateMember(membershipId: $membershipId) {\n      ...Member\n    }\n  }\n": typeof types.DeactivateMemberDocument,
    "\n  mutation reactivateMember($membershipId: ID!) {\n    reactivateMember(membershipId: $membershipId) {\n      ...Member\n    }\n  }\n": typeof types.ReactivateMemberDocument,
    "\n  fragment ReminderRule on ReminderRule {\n    id\n    channel\n    side\n    amount\n    unit\n    active\n    version\n  }\n": typeof types.ReminderRuleFragmentDoc,
    "\n  query reminders($clinicId: ID!, $startsAt: DateTime!) {\n    reminderRules(clinicId: $clinicId) {\n      ...ReminderRule\n    }\n    reminderPreview(clinicId: $clinicId, startsAt: $startsAt) {\n      dueAt\n      rule {\n        id\n        side\n        amount\n        unit\n      }\n    }\n  }\n": typeof types.RemindersDocument,
    "\n  mutation addReminderRule($input: AddReminderRuleInput!) {\n    addReminderRule(input: $input) {\n      ...ReminderRule\n    }\n  }\n": typeof types.AddReminderRuleDocument,
    "\n  mutation changeReminderRule($input: ChangeReminderRuleInput!) {\n    changeReminderRule(input: $input) {\n      ...ReminderRule\n    }\n  }\n": typeof types.ChangeReminderRuleDocument,
    "\n  fragment RoleRights on RoleRights {\n    role\n    rights {\n      permission\n      module\n      action\n      granted\n      withdrawable\n    }\n  }\n": typeof types.RoleRightsFragmentDoc,
    "\n  query permissionMatrix {\n    permissionMatrix {\n      ...RoleRights\n    }\n  }\n": typeof types.PermissionMatrixDocument,
    "\n  mutation withdrawRight($role: String!, $permission: String!) {\n    withdrawRight(role: $role, permission: $permission) {\n      ...RoleRights\n    }\n  }\n": typeof types.WithdrawRightDocument,
    "\n  mutation restoreRight($role: String!, $permission: String!) {\n    restoreRight(role: $role, permission: $permission) {\n      ...RoleRights\n    }\n  }\n": typeof types.RestoreRightDocument,
    "\n  query patientInvoices($id: ID!, $first: Int!, $after: ID, $status: InvoiceStatus) {\n    patient(id: $id) {\n      id\n      invoices(first: $first, after: $after, status: $status) {\n        ...InvoiceSummary\n      }\n    }\n  }\n": typeof types.PatientInvoicesDocument,
    "\n  fragment InvoiceSummary on Invoice {\n    id\n    number\n    status\n    createdAt\n    lines {\n      description\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n": typeof types.InvoiceSummaryFragmentDoc,
    "\n  fragment AllergyEntry on AllergyIntolerance {\n    id\n    substance\n    category\n    criticality\n    reaction\n    clinicalStatus\n    verificationStatus\n    note\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n  }\n": typeof types.AllergyEntryFragmentDoc,
    "\n  fragment ConditionEntry on Condition {\n    id\n    code\n    display\n    clinicalStatus\n    onsetOn\n    abatedOn\n    note\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n  }\n": typeof types.ConditionEntryFragmentDoc,
    "\n  fragment VitalSignsEntry on VitalSigns {\n    id\n    takenAt\n    takenBy {\n      id\n      name\n    }\n    version\n    observations {\n      measure\n      value\n      low\n      high\n      interpretation\n    }\n  }\n": typeof types.VitalSignsEntryFragmentDoc,
    "\n  query chart($id: ID!, $first: Int!, $withAll: Boolean!) {\n    patient(id: $id) {\n      id\n      allergies {\n        ...AllergyEntry\n      }\n      noKnownAllergies {\n        recordedAt\n        recordedBy {\n          id\n          name\n        }\n      }\n      conditions @include(if: $withAll) {\n        ...ConditionEntry\n      }\n      vitalSigns(first: $first) @include(if: $withAll) {\n        entries {\n          ...VitalSignsEntry\n        }\n        endCursor\n      }\n    }\n  }\n": typeof types.ChartDocument,
    "\n  query diagnosisCodes($search: String!) {\n    diagnosisCodes(search: $search, first: 8) {\n      code\n      display\n    }\n  }\n": typeof types.DiagnosisCodesDocument,
    "\n  mutation recordAllergy($input: RecordAllergyInput!) {\n    recordAllergy(input: $input) {\n      ...AllergyEntry\n    }\n  }\n": typeof types.RecordAllergyDocument,
    "\n  mutation changeAllergy($input: ChangeAllergyInput!) {\n    changeAllergy(input: $input) {\n      ...AllergyEntry\n    }\n  }\n": typeof types.ChangeAllergyDocument,
    "\n  mutation markAllergyInError($id: ID!, $version: Int!) {\n    markAllergyInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": typeof types.MarkAllergyInErrorDocument,
    "\n  mutation stateNoKnownAllergies($patientId: ID!) {\n    stateNoKnownAllergies(patientId: $patientId) {\n      recordedAt\n    }\n  }\n": typeof types.StateNoKnownAllergiesDocument,
    "\n  mutation recordCondition($input: RecordConditionInput!) {\n    recordCondition(input: $input) {\n      ...ConditionEntry\n    }\n  }\n": typeof types.RecordConditionDocument,
    "\n  mutation changeCondition($input: ChangeConditionInput!) {\n    changeCondition(input: $input) {\n      ...ConditionEntry\n    }\n  }\n": typeof types.ChangeConditionDocument,
    "\n  mutation markConditionInError($id: ID!, $version: Int!) {\n    markConditionInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": typeof types.MarkConditionInErrorDocument,
    "\n  mutation recordVitalSigns($input: RecordVitalSignsInput!) {\n    recordVitalSigns(input: $input) {\n      ...VitalSignsEntry\n    }\n  }\n": typeof types.RecordVitalSignsDocument,
    "\n  mutation markVitalSignsInError($id: ID!, $version: Int!) {\n    markVitalSignsInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": typeof types.MarkVitalSignsInErrorDocument,
    "\n  fragment TestOrder on ServiceRequest {\n    id\n    test\n    note\n    priority\n    status\n    version\n  }\n": typeof types.TestOrderFragmentDoc,
    "\n  fragment VisitRecord on Encounter {\n    id\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n      sharedAt\n      sharedBy {\n        id\n        name\n      }\n    }\n    diagnoses {\n      code\n      display\n    }\n    followUp {\n      on\n      reason\n    }\n    addenda {\n      id\n      text\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n    }\n    serviceRequests {\n      ...TestOrder\n    }\n  }\n": typeof types.VisitRecordFragmentDoc,
    "\n  fragment PrescriptionRecord on Prescription {\n    id\n    encounterId\n    status\n    version\n    signedAt\n    cancelReason\n    prescriber {\n      id\n    }\n    lines {\n      id\n      medicineCode\n      display\n      dose\n      unit\n      route\n      frequency\n      days\n      quantity\n      instructions\n      overrideReason\n    }\n    warnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n  }\n": typeof types.PrescriptionRecordFragmentDoc,
    "\n  query consultation($appointmentId: ID!) {\n    appointment(id: $appointmentId) {\n      id\n      startsAt\n      timezone\n      status\n      reason\n      practitioner {\n        id\n        name\n      }\n      patient {\n        ...PatientName\n        ...PatientFace\n        prescriptions {\n          ...PrescriptionRecord\n        }\n        medicines {\n          prescriptionId\n          endsAt\n          line {\n            id\n            display\n            dose\n            unit\n            frequency\n          }\n        }\n        encounters {\n          id\n          appointmentId\n          startedAt\n          practitioner {\n            id\n            name\n          }\n          diagnoses {\n            code\n            display\n          }\n        }\n      }\n    }\n    visitRecord(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n": typeof types.ConsultationDocument,
    "\n  query visitRecord($appointmentId: ID!) {\n    visitRecord(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n": typeof types.VisitRecordDocument,
    "\n  query noteTemplates {\n    noteTemplates {\n      id\n      name\n      body\n    }\n    commonTests\n  }\n": typeof types.NoteTemplatesDocument,
    "\n  query medicines($search: String!) {\n    medicines(search: $search, first: 8) {\n      code\n      display\n      form\n      route\n    }\n  }\n": typeof types.MedicinesDocument,
    "\n  mutation openEncounter($appointmentId: ID!) {\n    openEncounter(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n": typeof types.OpenEncounterDocument,
    "\n  mutation writeVisit($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...VisitRecord\n    }\n  }\n": typeof types.WriteVisitDocument,
    "\n  mutation signVisit($encounterId: ID!, $version: Int!, $shared: Boolean!) {\n    signNote(encounterId: $encounterId, version: $version, shared: $shared) {\n      ...VisitRecord\n    }\n  }\n": typeof types.SignVisitDocument,
    "\n  mutation addAddendum($input: AddAddendumInput!) {\n    addAddendum(input: $input) {\n      id\n    }\n  }\n": typeof types.AddAddendumDocument,
    "\n  mutation orderTest($input: OrderTestInput!) {\n    orderTest(input: $input) {\n      ...TestOrder\n    }\n  }\n": typeof types.OrderTestDocument,
    "\n  mutation cancelServiceRequest($id: ID!, $version: Int!) {\n    cancelServiceRequest(id: $id, version: $version) {\n      ...TestOrder\n    }\n  }\n": typeof types.CancelServiceRequestDocument,
    "\n  mutation draftPrescription($input: DraftPrescriptionInput!) {\n    draftPrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n": typeof types.DraftPrescriptionDocument,
    "\n  mutation changePrescription($input: ChangePrescriptionInput!) {\n    changePrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n": typeof types.ChangePrescriptionDocument,
    "\n  mutation signPrescription($input: SignPrescriptionInput!) {\n    signPrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n": typeof types.SignPrescriptionDocument,
    "\n  mutation cancelPrescription($id: ID!, $version: Int!, $reason: String!) {\n    cancelPrescription(id: $id, version: $version, reason: $reason) {\n      ...PrescriptionRecord\n    }\n  }\n": typeof types.CancelPrescriptionDocument,
    "\n  fragment DocumentEntry on DocumentReference {\n    id\n    title\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n    thumbnail {\n      url\n    }\n    files {\n      id\n      number\n      status\n      contentType\n      sizeBytes\n      scannedBy\n      scannedAt\n      recordedAt\n    }\n  }\n": typeof types.DocumentEntryFragmentDoc,
    "\n  query documents($id: ID!) {\n    patient(id: $id) {\n      id\n      documents {\n        ...DocumentEntry\n      }\n    }\n  }\n": typeof types.DocumentsDocument,
    "\n  mutation requestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n": typeof types.RequestUploadDocument,
    "\n  mutation requestNewVersion($input: RequestNewVersionInput!) {\n    requestNewVersion(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n": typeof types.RequestNewVersionDocument,
    "\n  mutation completeUpload($fileId: ID!) {\n    completeUpload(fileId: $fileId) {\n      ...DocumentEntry\n    }\n  }\n": typeof types.CompleteUploadDocument,
    "\n  mutation openDocument($fileId: ID!) {\n    openDocument(fileId: $fileId) {\n      url\n      contentType\n    }\n  }\n": typeof types.OpenDocumentDocument,
    "\n  mutation exportDocument($fileId: ID!, $language: PaperLanguage!) {\n    exportDocument(fileId: $fileId, language: $language) {\n      url\n      reference\n    }\n  }\n": typeof types.ExportDocumentDocument,
    "\n  mutation deleteDocument($id: ID!, $version: Int!, $reason: DocumentDeletionReason!) {\n    deleteDocument(id: $id, version: $version, reason: $reason) {\n      id\n      version\n    }\n  }\n": typeof types.DeleteDocumentDocument,
    "\n  fragment FileText on DocumentFile {\n    id\n    isReadable\n    text {\n      status\n      read\n      confirmed\n      confidence\n      readBy\n      decidedBy {\n        id\n        name\n      }\n      decidedAt\n      version\n    }\n  }\n": typeof types.FileTextFragmentDoc,
    "\n  query documentText($fileId: ID!) {\n    documentFile(id: $fileId) {\n      ...FileText\n    }\n  }\n": typeof types.DocumentTextDocument,
    "\n  mutation extractText($fileId: ID!) {\n    extractText(fileId: $fileId) {\n      ...FileText\n    }\n  }\n": typeof types.ExtractTextDocument,
    "\n  mutation confirmText($input: ConfirmTextInput!) {\n    confirmText(input: $input) {\n      ...FileText\n    }\n  }\n": typeof types.ConfirmTextDocument,
    "\n  mutation rejectText($fileId: ID!, $version: Int!) {\n    rejectText(fileId: $fileId, version: $version) {\n      ...FileText\n    }\n  }\n": typeof types.RejectTextDocument,
    "\n  fragment EncounterSummary on Encounter {\n    id\n    appointmentId\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n      sharedAt\n    }\n  }\n": typeof types.EncounterSummaryFragmentDoc,
    "\n  mutation writeNote($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...EncounterSummary\n    }\n  }\n": typeof types.WriteNoteDocument,
    "\n  mutation signNote($encounterId: ID!, $version: Int!, $shared: Boolean!) {\n    signNote(encounterId: $encounterId, version: $version, shared: $shared) {\n      ...EncounterSummary\n    }\n  }\n": typeof types.SignNoteDocument,
    "\n  fragment NoteSharing on Encounter {\n    id\n    note {\n      sharedAt\n      sharedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.NoteSharingFragmentDoc,
    "\n  mutation shareNote($encounterId: ID!) {\n    shareNote(encounterId: $encounterId) {\n      ...NoteSharing\n    }\n  }\n": typeof types.ShareNoteDocument,
    "\n  mutation unshareNote($encounterId: ID!) {\n    unshareNote(encounterId: $encounterId) {\n      ...NoteSharing\n    }\n  }\n": typeof types.UnshareNoteDocument,
    "\n  mutation exportPatient($id: ID!, $reason: PatientExportReason!) {\n    exportPatient(id: $id, reason: $reason) {\n      bundle\n      exportedAt\n      leftOut\n    }\n  }\n": typeof types.ExportPatientDocument,
    "\n  query previewPatientImport($clinicId: ID!, $bundle: String!) {\n    previewPatientImport(clinicId: $clinicId, bundle: $bundle) {\n      givenName\n      familyName\n      birthDate\n      digest\n      entries {\n        path\n        kind\n        summary\n        ignored\n      }\n      duplicates {\n        patient {\n          ...PatientName\n        }\n        sharedFields\n      }\n    }\n  }\n": typeof types.PreviewPatientImportDocument,
    "\n  mutation importPatient($input: ImportPatientInput!) {\n    importPatient(input: $input) {\n      ...PatientName\n    }\n  }\n": typeof types.ImportPatientDocument,
    "\n  fragment FollowUpState on FollowUp {\n    on\n    reason\n    status\n    version\n    changedAt\n    changedBy {\n      id\n      name\n    }\n  }\n": typeof types.FollowUpStateFragmentDoc,
    "\n  query followUps(\n    $clinicId: ID!\n    $statuses: [FollowUpStatus!]!\n    $until: LocalDate\n    $practitionerId: ID\n    $mine: Boolean!\n    $first: Int!\n    $after: ID\n  ) {\n    followUps(\n      clinicId: $clinicId\n      statuses: $statuses\n      until: $until\n      practitionerId: $practitionerId\n      mine: $mine\n      first: $first\n      after: $after\n    ) {\n      encounters {\n        id\n        appointmentId\n        startedAt\n        patient {\n          ...PatientName\n        }\n        practitioner {\n          id\n          name\n        }\n        followUp {\n          ...FollowUpState\n        }\n      }\n      endCursor\n    }\n  }\n": typeof types.FollowUpsDocument,
    "\n  mutation changeFollowUp($input: ChangeFollowUpInput!) {\n    changeFollowUp(input: $input) {\n      id\n      followUp {\n        ...FollowUpState\n      }\n    }\n  }\n": typeof types.ChangeFollowUpDocument,
    "\n  query growth($id: ID!, $after: ID) {\n    patient(id: $id) {\n      id\n      birthDate\n      legalSex\n      vitalSigns(first: 100, after: $after) {\n        entries {\n          id\n          takenAt\n          observations {\n            measure\n            value\n          }\n        }\n        endCursor\n      }\n    }\n  }\n": typeof types.GrowthDocument,
    "\n  query patientMergePreview($survivorId: ID!, $duplicateId: ID!) {\n    patientMergePreview(survivorId: $survivorId, duplicateId: $duplicateId) {\n      survivor {\n        ...PatientName\n        version\n      }\n      duplicate {\n        ...PatientName\n        version\n      }\n      differences {\n        field\n        survivor\n        duplicate\n      }\n      moving {\n        part\n        count\n      }\n    }\n  }\n": typeof types.PatientMergePreviewDocument,
    "\n  query patientMerges($patientId: ID!) {\n    patientMerges(patientId: $patientId) {\n      id\n      status\n      mergedAt\n      version\n      survivor {\n        id\n      }\n      duplicate {\n        ...PatientName\n      }\n      progress {\n        service\n        done\n      }\n    }\n  }\n": typeof types.PatientMergesDocument,
    "\n  mutation mergePatients($input: MergePatientsInput!) {\n    mergePatients(input: $input) {\n      id\n    }\n  }\n": typeof types.MergePatientsDocument,
    "\n  mutation unmergePatients($id: ID!, $version: Int!) {\n    unmergePatients(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.UnmergePatientsDocument,
    "\n  fragment MessageSummary on Message {\n    id\n    purpose\n    channel\n    status\n    failure\n    queuedAt\n    dueAt\n    sentAt\n  }\n": typeof types.MessageSummaryFragmentDoc,
    "\n  fragment PatientName on Patient {\n    id\n    mrn\n    givenName\n    familyName\n    birthDate\n    legalSex\n  }\n": typeof types.PatientNameFragmentDoc,
    "\n  fragment PatientFace on Patient {\n    id\n    photo {\n      id\n      url\n    }\n  }\n": typeof types.PatientFaceFragmentDoc,
    "\n  query patients($search: String, $tagId: ID, $first: Int!, $after: ID) {\n    patients(search: $search, tagId: $tagId, first: $first, after: $after) {\n      patients {\n        ...PatientName\n        ...PatientFace\n      }\n      endCursor\n    }\n  }\n": typeof types.PatientsDocument,
    "\n  query patient($id: ID!, $withInvoices: Boolean!, $withMessages: Boolean!) {\n    patient(id: $id) {\n      ...PatientName\n      ...PatientFace\n      kind\n      registeredAt\n      version\n      mergedInto {\n        ...PatientName\n      }\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        cancelReason\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      encounters {\n        ...EncounterSummary\n      }\n      invoices @include(if: $withInvoices) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n": typeof types.PatientDocument,
    "\n  subscription recordEdited($type: RecordType!, $id: ID!) {\n    recordEdited(type: $type, id: $id) {\n      kind\n      viewers {\n        id\n        name\n      }\n      changedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RecordEditedDocument,
    "\n  query likelyDuplicates($input: LikelyDuplicatesInput!) {\n    likelyDuplicates(input: $input) {\n      sharedFields\n      patient {\n        ...PatientName\n        ...PatientFace\n      }\n    }\n  }\n": typeof types.LikelyDuplicatesDocument,
    "\n  mutation registerPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ...PatientName\n    }\n  }\n": typeof types.RegisterPatientDocument,
    "\n  mutation updatePatient($input: UpdatePatientInput!) {\n    updatePatient(input: $input) {\n      patient {\n        ...PatientName\n        kind\n        version\n      }\n      conflicts {\n        field\n        base\n        theirs\n        mine\n      }\n    }\n  }\n": typeof types.UpdatePatientDocument,
    "\n  mutation requestPatientPhoto($input: RequestPatientPhotoInput!) {\n    requestPatientPhoto(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n": typeof types.RequestPatientPhotoDocument,
    "\n  mutation completePatientPhoto($fileId: ID!) {\n    completePatientPhoto(fileId: $fileId) {\n      ...PatientFace\n    }\n  }\n": typeof types.CompletePatientPhotoDocument,
    "\n  mutation removePatientPhoto($patientId: ID!, $photoId: ID!) {\n    removePatientPhoto(patientId: $patientId, photoId: $photoId) {\n      ...PatientFace\n    }\n  }\n": typeof types.RemovePatientPhotoDocument,
    "\n  fragment BatchRecord on StockBatch {\n    id\n    lotNumber\n    expiresOn\n    expiry\n    onHand\n    version\n  }\n": typeof types.BatchRecordFragmentDoc,
    "\n  fragment StockItemRecord on StockItem {\n    id\n    medicineCode\n    name\n    unit\n    lowAt\n    onHand\n    isLow\n    version\n    batches {\n      ...BatchRecord\n    }\n  }\n": typeof types.StockItemRecordFragmentDoc,
    "\n  query stock(\n    $clinicId: ID!\n    $search: String\n    $filter: StockFilter\n    $sort: StockSort!\n    $descending: Boolean!\n    $first: Int!\n    $after: String\n  ) {\n    stock(\n      clinicId: $clinicId\n      search: $search\n      filter: $filter\n      sort: $sort\n      descending: $descending\n      first: $first\n      after: $after\n    ) {\n      items {\n        ...StockItemRecord\n      }\n      endCursor\n    }\n  }\n": typeof types.StockDocument,
    "\n  query stockMovements($id: ID!, $after: Int, $withPatients: Boolean!) {\n    stockBatch(id: $id) {\n      id\n      movements(first: 20, after: $after) {\n        movements {\n          id\n          kind\n          quantity\n          onHand\n          reason\n          recordedAt\n          recordedBy {\n            id\n            name\n          }\n          dispense @include(if: $withPatients) {\n            id\n            prescriptionId\n            patient {\n              ...PatientName\n            }\n          }\n        }\n        endCursor\n      }\n    }\n  }\n": typeof types.StockMovementsDocument,
    "\n  fragment MovedBatch on StockBatch {\n    ...BatchRecord\n    item {\n      ...StockItemRecord\n    }\n  }\n": typeof types.MovedBatchFragmentDoc,
    "\n  mutation receiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n": typeof types.ReceiveStockDocument,
    "\n  mutation countStock($input: CountStockInput!) {\n    countStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n": typeof types.CountStockDocument,
    "\n  mutation writeOffStock($input: WriteOffStockInput!) {\n    writeOffStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n": typeof types.WriteOffStockDocument,
    "\n  mutation setLowStock($id: ID!, $version: Int!, $lowAt: Int) {\n    setLowStock(id: $id, version: $version, lowAt: $lowAt) {\n      ...StockItemRecord\n    }\n  }\n": typeof types.SetLowStockDocument,
    "\n  fragment WaitingPrescription on Prescription {\n    id\n    signedAt\n    dispenseStatus\n    prescriber {\n      id\n      name\n    }\n    patient {\n      ...PatientName\n    }\n    lines {\n      id\n      display\n    }\n  }\n": typeof types.WaitingPrescriptionFragmentDoc,
    "\n  query prescriptionsToDispense(\n    $clinicId: ID!\n    $statuses: [DispenseStatus!]\n    $search: String\n    $first: Int!\n    $after: String\n  ) {\n    prescriptionsToDispense(clinicId: $clinicId, statuses: $statuses, search: $search, first: $first, after: $after) {\n      prescriptions {\n        ...WaitingPrescription\n      }\n      endCursor\n    }\n  }\n": typeof types.PrescriptionsToDispenseDocument,
    "\n  fragment DispenseRecord on Prescription {\n    id\n    status\n    version\n    signedAt\n    cancelReason\n    dispenseStatus\n    prescriber {\n      id\n      name\n    }\n    lines {\n      id\n      medicineCode\n      display\n      dose\n      unit\n      frequency\n      days\n      quantity\n      instructions\n      overrideReason\n    }\n    warnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n    newWarnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n    dispensing {\n      lineId\n      status\n      prescribed\n      dispensed\n      left\n    }\n    dispenses {\n      id\n      lineId\n      status\n      quantity\n      lots {\n        batchId\n        name\n        unit\n        lotNumber\n        expiresOn\n        quantity\n      }\n      substitutionReason\n      overrideReason\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      returnableUntil\n      returnReason\n      version\n    }\n  }\n": typeof types.DispenseRecordFragmentDoc,
    "\n  query prescriptionToDispense($id: ID!, $clinicId: ID!) {\n    prescriptionToDispense(id: $id) {\n      ...DispenseRecord\n      patient {\n        ...PatientName\n        allergies {\n          id\n          substance\n          criticality\n          reaction\n          clinicalStatus\n        }\n        noKnownAllergies {\n          recordedAt\n        }\n      }\n      stock(clinicId: $clinicId) {\n        ...StockItemRecord\n      }\n    }\n  }\n": typeof types.PrescriptionToDispenseDocument,
    "\n  query dispenseStatus($id: ID!) {\n    prescriptionToDispense(id: $id) {\n      id\n      dispenseStatus\n      dispensing {\n        lineId\n        status\n        prescribed\n        dispensed\n        left\n      }\n    }\n  }\n": typeof types.DispenseStatusDocument,
    "\n  mutation dispenseMedication($input: DispenseMedicationInput!) {\n    dispenseMedication(input: $input) {\n      ...DispenseRecord\n    }\n  }\n": typeof types.DispenseMedicationDocument,
    "\n  mutation returnDispense($id: ID!, $version: Int!, $reason: String!) {\n    returnDispense(id: $id, version: $version, reason: $reason) {\n      ...DispenseRecord\n    }\n  }\n": typeof types.ReturnDispenseDocument,
    "\n  subscription prescriptionChanged($clinicId: ID!) {\n    prescriptionChanged(clinicId: $clinicId) {\n      prescriptionId\n      step\n    }\n  }\n": typeof types.PrescriptionChangedDocument,
    "\n  query portalRecords {\n    portalRecords {\n      id\n      givenName\n      familyName\n      permissions\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      prescriptions {\n        id\n        signedAt\n        cancelledAt\n        prescriber {\n          id\n          name\n        }\n        lines {\n          id\n          display\n          dose\n          unit\n          route\n          frequency\n          days\n          quantity\n          instructions\n        }\n      }\n      notes {\n        id\n        startedAt\n        signedAt\n        text\n        practitioner {\n          id\n          name\n        }\n        addenda {\n          id\n          text\n          recordedAt\n        }\n      }\n      invoices {\n        id\n        number\n        status\n        createdAt\n        lines {\n          description\n          quantity\n          amount {\n            amountMinor\n            currency\n          }\n        }\n        total {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": typeof types.PortalRecordsDocument,
    "\n  mutation printPortalPrescription($id: ID!, $language: PaperLanguage!) {\n    printPortalPrescription(prescriptionId: $id, language: $language) {\n      url\n    }\n  }\n": typeof types.PrintPortalPrescriptionDocument,
    "\n  fragment PreparationState on VisitPreparation {\n    id\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    items {\n      item\n      state\n      version\n    }\n  }\n": typeof types.PreparationStateFragmentDoc,
    "\n  fragment PreparationRecord on VisitPreparation {\n    id\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    notes\n    notesAt\n    notesBy {\n      id\n      name\n    }\n    items {\n      item\n      state\n      why\n      changedAt\n      changedBy {\n        id\n        name\n      }\n      knownSince\n      version\n    }\n  }\n": typeof types.PreparationRecordFragmentDoc,
    "\n  query visitPreparation($appointmentId: ID!) {\n    appointment(id: $appointmentId) {\n      id\n      startsAt\n      timezone\n      reason\n      patient {\n        ...PatientName\n      }\n      practitioner {\n        id\n        name\n      }\n      preparation {\n        ...PreparationRecord\n      }\n    }\n  }\n": typeof types.VisitPreparationDocument,
    "\n  mutation setPreparationItem($input: SetPreparationItemInput!) {\n    setPreparationItem(input: $input) {\n      ...PreparationRecord\n    }\n  }\n": typeof types.SetPreparationItemDocument,
    "\n  mutation writePreparationNotes($input: WritePreparationNotesInput!) {\n    writePreparationNotes(input: $input) {\n      ...PreparationRecord\n    }\n  }\n": typeof types.WritePreparationNotesDocument,
    "\n  mutation completePreparation($appointmentId: ID!) {\n    completePreparation(appointmentId: $appointmentId) {\n      ...PreparationRecord\n    }\n  }\n": typeof types.CompletePreparationDocument,
    "\n  mutation reopenPreparation($appointmentId: ID!) {\n    reopenPreparation(appointmentId: $appointmentId) {\n      ...PreparationRecord\n    }\n  }\n": typeof types.ReopenPreparationDocument,
    "\n  mutation printPrescription($id: ID!, $language: PaperLanguage!) {\n    printPrescription(prescriptionId: $id, language: $language) {\n      url\n    }\n  }\n": typeof types.PrintPrescriptionDocument,
    "\n  mutation printVisit($id: ID!, $language: PaperLanguage!) {\n    printVisit(encounterId: $id, language: $language) {\n      url\n    }\n  }\n": typeof types.PrintVisitDocument,
    "\n  fragment PaperShare on PaperShare {\n    id\n    kind\n    state\n    link\n    expiresAt\n    recordedAt\n    recordedBy {\n      name\n    }\n    opened\n    lastOpenedAt\n    version\n  }\n": typeof types.PaperShareFragmentDoc,
    "\n  mutation sharePrescription($input: SharePaperInput!) {\n    sharePrescription(input: $input) {\n      ...PaperShare\n    }\n  }\n": typeof types.SharePrescriptionDocument,
    "\n  mutation shareVisit($input: SharePaperInput!) {\n    shareVisit(input: $input) {\n      ...PaperShare\n    }\n  }\n": typeof types.ShareVisitDocument,
    "\n  mutation endPaperShare($id: ID!, $version: Int!) {\n    endPaperShare(id: $id, version: $version) {\n      ...PaperShare\n    }\n  }\n": typeof types.EndPaperShareDocument,
    "\n  query paperShares($patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      paperShares {\n        ...PaperShare\n      }\n    }\n  }\n": typeof types.PaperSharesDocument,
    "\n  query waitingRoomBoard($clinicId: ID!) {\n    waitingRoomBoard(clinicId: $clinicId) {\n      timezone\n      columns {\n        practitioner {\n          id\n          name\n        }\n        nowServing {\n          token\n          room\n          patient {\n            id\n            initials\n          }\n        }\n        waiting {\n          token\n          patient {\n            id\n            initials\n          }\n        }\n        more\n        lateUntil\n      }\n    }\n  }\n": typeof types.WaitingRoomBoardDocument,
    "\n  query queues($clinicId: ID!, $withPreparation: Boolean!) {\n    queues(clinicId: $clinicId) {\n      practitioner {\n        id\n        name\n      }\n      date\n      timezone\n      lateUntil\n      usualMinutes\n      tickets {\n        ...QueuePlace\n        appointment {\n          id\n          preparation @include(if: $withPreparation) {\n            ...PreparationState\n          }\n        }\n      }\n      expected {\n        delayMinutes\n        appointment {\n          id\n          startsAt\n          version\n          patient {\n            id\n            givenName\n            familyName\n          }\n        }\n      }\n    }\n  }\n": typeof types.QueuesDocument,
    "\n  fragment QueuePlace on QueueTicket {\n    id\n    token\n    state\n    priority\n    checkedInAt\n    calls\n    calledAt\n    startedAt\n    endedAt\n    estimatedAt\n    appointment {\n      id\n      startsAt\n      walkIn\n      patient {\n        id\n        givenName\n        familyName\n        ...PatientFace\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n": typeof types.QueuePlaceFragmentDoc,
    "\n  query queueLog($clinicId: ID!, $practitionerId: ID!) {\n    queues(clinicId: $clinicId, practitionerId: $practitionerId) {\n      timezone\n      log {\n        id\n        action\n        token\n        reason\n        fromPlace\n        toPlace\n        minutes\n        changedAt\n        changedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.QueueLogDocument,
    "\n  subscription queueChanged($clinicId: ID!) {\n    queueChanged(clinicId: $clinicId) {\n      date\n    }\n  }\n": typeof types.QueueChangedDocument,
    "\n  mutation checkIn($id: ID!, $version: Int!) {\n    checkIn(id: $id, version: $version) {\n      ...QueuePlace\n    }\n  }\n": typeof types.CheckInDocument,
    "\n  mutation admitWalkIn($input: AdmitWalkInInput!) {\n    admitWalkIn(input: $input) {\n      ...QueuePlace\n    }\n  }\n": typeof types.AdmitWalkInDocument,
    "\n  mutation callNext($input: CallNextInput!) {\n    callNext(input: $input) {\n      ...QueuePlace\n    }\n  }\n": typeof types.CallNextDocument,
    "\n    mutation callPatient($ticketId: ID!) {\n      done: callPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": typeof types.CallPatientDocument,
    "\n    mutation recallPatient($ticketId: ID!) {\n      done: recallPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": typeof types.RecallPatientDocument,
    "\n    mutation skipPatient($ticketId: ID!) {\n      done: skipPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": typeof types.SkipPatientDocument,
    "\n    mutation startConsultation($ticketId: ID!) {\n      done: startConsultation(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": typeof types.StartConsultationDocument,
    "\n    mutation completeConsultation($ticketId: ID!) {\n      done: completeConsultation(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": typeof types.CompleteConsultationDocument,
    "\n    mutation leaveUnseen($ticketId: ID!) {\n      done: leaveUnseen(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": typeof types.LeaveUnseenDocument,
    "\n    mutation undoCheckIn($ticketId: ID!) {\n      done: undoCheckIn(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": typeof types.UndoCheckInDocument,
    "\n  mutation moveInQueue($ticketId: ID!, $beforeTicketId: ID, $reason: OrderReason!) {\n    moveInQueue(ticketId: $ticketId, beforeTicketId: $beforeTicketId, reason: $reason) {\n      id\n    }\n  }\n": typeof types.MoveInQueueDocument,
    "\n  mutation prioritizeInQueue($ticketId: ID!, $priority: Boolean!, $reason: OrderReason!) {\n    prioritizeInQueue(ticketId: $ticketId, priority: $priority, reason: $reason) {\n      id\n    }\n  }\n": typeof types.PrioritizeInQueueDocument,
    "\n  mutation reportLate($clinicId: ID!, $practitionerId: ID!, $minutes: Int!) {\n    reportLate(clinicId: $clinicId, practitionerId: $practitionerId, minutes: $minutes) {\n      lateUntil\n    }\n  }\n": typeof types.ReportLateDocument,
    "\n  fragment PatientPortal on PatientPortal {\n    openSince\n    people {\n      name\n      email\n      relationship\n      permissions\n    }\n  }\n": typeof types.PatientPortalFragmentDoc,
    "\n  query patientPortal($patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      portal {\n        ...PatientPortal\n      }\n    }\n  }\n": typeof types.PatientPortalDocument,
    "\n  mutation openPortal($patientId: ID!) {\n    openPortal(patientId: $patientId) {\n      ...PatientPortal\n    }\n  }\n": typeof types.OpenPortalDocument,
    "\n  mutation closePortal($patientId: ID!) {\n    closePortal(patientId: $patientId) {\n      ...PatientPortal\n    }\n  }\n": typeof types.ClosePortalDocument,
    "\n  mutation admitToPortal($input: AdmitToPortalInput!) {\n    admitToPortal(input: $input)\n  }\n": typeof types.AdmitToPortalDocument,
    "\n  query reception($id: ID!) {\n    patient(id: $id) {\n      id\n      version\n      kind\n      tags {\n        id\n        name\n      }\n      contactPoints {\n        id\n        type\n        value\n        isPrimary\n        isSafe\n        version\n      }\n      careTeam {\n        ...CareTeamMember\n      }\n      coverages {\n        id\n        payer\n        plan\n        memberNumber\n        groupNumber\n        endsOn\n        note\n        version\n      }\n      proxyAssignments {\n        id\n        name\n        mobile\n        email\n        relationship\n        status\n        permissions\n        proof\n        proofDocument {\n          id\n          title\n          recordedAt\n          canBeOpened\n        }\n        endsOn\n        version\n      }\n      consents {\n        state\n        text {\n          id\n          purpose\n          textVersion\n          title\n          body\n        }\n        decisions {\n          id\n          decision\n          method\n          recordedAt\n          textVersion\n          proxyAssignment {\n            id\n            name\n          }\n          recordedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReceptionDocument,
    "\n  fragment CareTeamMember on CareTeamMember {\n    id\n    role\n    version\n    practitioner {\n      id\n      name\n    }\n  }\n": typeof types.CareTeamMemberFragmentDoc,
    "\n  mutation addToCareTeam($input: AddToCareTeamInput!) {\n    addToCareTeam(input: $input) {\n      ...CareTeamMember\n    }\n  }\n": typeof types.AddToCareTeamDocument,
    "\n  mutation changeCareTeamMember($input: ChangeCareTeamMemberInput!) {\n    changeCareTeamMember(input: $input) {\n      ...CareTeamMember\n    }\n  }\n": typeof types.ChangeCareTeamMemberDocument,
    "\n  mutation removeFromCareTeam($id: ID!, $version: Int!) {\n    removeFromCareTeam(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": typeof types.RemoveFromCareTeamDocument,
    "\n  query tags {\n    tags {\n      id\n      name\n    }\n  }\n": typeof types.TagsDocument,
    "\n  mutation addContactPoint($input: AddContactPointInput!) {\n    addContactPoint(input: $input) {\n      id\n    }\n  }\n": typeof types.AddContactPointDocument,
    "\n  mutation changeContactPoint($input: ChangeContactPointInput!) {\n    changeContactPoint(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeContactPointDocument,
    "\n  mutation removeContactPoint($id: ID!, $version: Int!) {\n    removeContactPoint(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.RemoveContactPointDocument,
    "\n  mutation recordCoverage($input: RecordCoverageInput!) {\n    recordCoverage(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordCoverageDocument,
    "\n  mutation changeCoverage($input: ChangeCoverageInput!) {\n    changeCoverage(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeCoverageDocument,
    "\n  mutation removeCoverage($id: ID!, $version: Int!) {\n    removeCoverage(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": typeof types.RemoveCoverageDocument,
    "\n  mutation assignProxy($input: AssignProxyInput!) {\n    assignProxy(input: $input) {\n      id\n    }\n  }\n": typeof types.AssignProxyDocument,
    "\n  mutation attachProxyProof($id: ID!, $version: Int!, $proof: String!, $documentId: ID) {\n    attachProxyProof(id: $id, version: $version, proof: $proof, documentId: $documentId) {\n      id\n      version\n    }\n  }\n": typeof types.AttachProxyProofDocument,
    "\n  query proofDocuments($id: ID!) {\n    patient(id: $id) {\n      id\n      documents {\n        id\n        title\n        recordedAt\n        files {\n          id\n          status\n        }\n      }\n    }\n  }\n": typeof types.ProofDocumentsDocument,
    "\n  mutation openProxyProof($id: ID!) {\n    openProxyProof(id: $id) {\n      url\n    }\n  }\n": typeof types.OpenProxyProofDocument,
    "\n  mutation approveProxy($id: ID!, $version: Int!) {\n    approveProxy(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.ApproveProxyDocument,
    "\n  mutation revokeProxy($id: ID!, $version: Int!) {\n    revokeProxy(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.RevokeProxyDocument,
    "\n  mutation recordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordConsentDocument,
    "\n  mutation tagPatient($patientId: ID!, $name: String!) {\n    tagPatient(patientId: $patientId, name: $name) {\n      id\n      tags {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TagPatientDocument,
    "\n  mutation untagPatient($patientId: ID!, $tagId: ID!) {\n    untagPatient(patientId: $patientId, tagId: $tagId) {\n      id\n      tags {\n        id\n        name\n      }\n    }\n  }\n": typeof types.UntagPatientDocument,
    "\n  query removedPatients($first: Int!, $after: ID) {\n    removedPatients(first: $first, after: $after) {\n      patients {\n        ...PatientName\n        removedAt\n        removedBy {\n          id\n          name\n        }\n      }\n      endCursor\n    }\n  }\n": typeof types.RemovedPatientsDocument,
    "\n  mutation deletePatient($id: ID!) {\n    deletePatient(id: $id) {\n      id\n    }\n  }\n": typeof types.DeletePatientDocument,
    "\n  mutation restorePatient($id: ID!) {\n    restorePatient(id: $id) {\n      id\n    }\n  }\n": typeof types.RestorePatientDocument,
    "\n  query removed(\n    $id: ID!\n    $allergies: Boolean!\n    $careTeam: Boolean!\n    $conditions: Boolean!\n    $documents: Boolean!\n    $reception: Boolean!\n    $vitalSigns: Boolean!\n  ) {\n    patient(id: $id) {\n      id\n      removed {\n        kind\n        id\n        version\n        removedAt\n        removedBy {\n          id\n          name\n        }\n        restorableUntil\n        allergy @include(if: $allergies) {\n          id\n          substance\n        }\n        careTeamMember @include(if: $careTeam) {\n          id\n          practitioner {\n            id\n            name\n          }\n        }\n        condition @include(if: $conditions) {\n          id\n          code\n          display\n        }\n        contactPoint @include(if: $reception) {\n          id\n          value\n        }\n        coverage @include(if: $reception) {\n          id\n          payer\n          plan\n        }\n        document @include(if: $documents) {\n          id\n          title\n        }\n        tag @include(if: $reception) {\n          id\n          name\n        }\n        vitalSigns @include(if: $vitalSigns) {\n          id\n          takenAt\n          observations {\n            measure\n            value\n            interpretation\n          }\n        }\n      }\n    }\n  }\n": typeof types.RemovedDocument,
    "\n  mutation restoreRemoved($kind: RemovedKind!, $id: ID!, $version: Int!) {\n    restoreRemoved(kind: $kind, id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.RestoreRemovedDocument,
    "\n  fragment ResultLine on TestResult {\n    code\n    name\n    value\n    comparator\n    text\n    unit\n    low\n    high\n    rangeText\n    interpretation\n  }\n": typeof types.ResultLineFragmentDoc,
    "\n  fragment ReportEntry on DiagnosticReport {\n    id\n    name\n    status\n    effectiveAt\n    performer\n    conclusion\n    severity\n    results {\n      ...ResultLine\n    }\n    documents {\n      id\n      title\n    }\n    serviceRequestId\n    reviewedBy {\n      id\n      name\n    }\n    reviewedAt\n    earlierVersions {\n      id\n      name\n      status\n      conclusion\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      results {\n        ...ResultLine\n      }\n    }\n    recordedBy {\n      id\n      name\n    }\n    recordedAt\n    version\n  }\n": typeof types.ReportEntryFragmentDoc,
    "\n  query diagnosticReports($id: ID!, $first: Int!, $after: ID, $abnormal: Boolean!) {\n    patient(id: $id) {\n      id\n      diagnosticReports(first: $first, after: $after, abnormal: $abnormal) {\n        entries {\n          ...ReportEntry\n        }\n        endCursor\n      }\n    }\n  }\n": typeof types.DiagnosticReportsDocument,
    "\n  query testTrend($id: ID!, $test: String!) {\n    patient(id: $id) {\n      id\n      diagnosticReports(first: 50, test: $test) {\n        entries {\n          id\n          effectiveAt\n          results {\n            ...ResultLine\n          }\n        }\n      }\n    }\n  }\n": typeof types.TestTrendDocument,
    "\n  query reportForm($id: ID!, $withDocuments: Boolean!) {\n    labTests {\n      code\n      name\n      unit\n    }\n    labPanels {\n      name\n      tests {\n        code\n        name\n        unit\n      }\n    }\n    patient(id: $id) {\n      id\n      openServiceRequests {\n        id\n        test\n        recordedAt\n      }\n      documents @include(if: $withDocuments) {\n        id\n        title\n        recordedAt\n      }\n    }\n  }\n": typeof types.ReportFormDocument,
    "\n  query resultsToReview($clinicId: ID!) {\n    resultsToReview(clinicId: $clinicId) {\n      id\n      name\n      status\n      effectiveAt\n      severity\n      version\n      results {\n        ...ResultLine\n      }\n      patient {\n        id\n        givenName\n        familyName\n      }\n    }\n  }\n": typeof types.ResultsToReviewDocument,
    "\n  mutation recordDiagnosticReport($input: RecordDiagnosticReportInput!) {\n    recordDiagnosticReport(input: $input) {\n      ...ReportEntry\n    }\n  }\n": typeof types.RecordDiagnosticReportDocument,
    "\n  mutation changeDiagnosticReport($input: ChangeDiagnosticReportInput!) {\n    changeDiagnosticReport(input: $input) {\n      ...ReportEntry\n    }\n  }\n": typeof types.ChangeDiagnosticReportDocument,
    "\n  mutation markDiagnosticReportInError($id: ID!, $version: Int!) {\n    markDiagnosticReportInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": typeof types.MarkDiagnosticReportInErrorDocument,
    "\n  mutation reviewDiagnosticReport($id: ID!, $version: Int!) {\n    reviewDiagnosticReport(id: $id, version: $version) {\n      id\n      reviewedAt\n      reviewedBy {\n        id\n        name\n      }\n      version\n    }\n  }\n": typeof types.ReviewDiagnosticReportDocument,
    "\n  fragment AffectedVisits on HitVisits {\n    appointments {\n      id\n      startsAt\n      endsAt\n      timezone\n      version\n      patient {\n        id\n        givenName\n        familyName\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n    elsewhere\n  }\n": typeof types.AffectedVisitsFragmentDoc,
    "\n  query week($clinicId: ID!, $practitionerId: ID!, $on: LocalDate!) {\n    week(clinicId: $clinicId, practitionerId: $practitionerId, on: $on) {\n      on\n      sessions {\n        id\n        weekday\n        startsAtLocal\n        endsAtLocal\n        slotMinutes\n        capacity\n      }\n      nextChangeOn\n      changes {\n        id\n        effectiveFrom\n        effectiveUntil\n        enteredAt\n      }\n    }\n  }\n": typeof types.WeekDocument,
    "\n  mutation setWeek($input: SetWeekInput!) {\n    setWeek(input: $input) {\n      change {\n        id\n        effectiveFrom\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": typeof types.SetWeekDocument,
    "\n  mutation undoWeek($id: ID!) {\n    undoWeek(id: $id) {\n      change {\n        id\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": typeof types.UndoWeekDocument,
    "\n  fragment DayPlan on DayHours {\n    date\n    sessions {\n      startsAtLocal\n      endsAtLocal\n      slotMinutes\n      capacity\n    }\n  }\n": typeof types.DayPlanFragmentDoc,
    "\n  query exceptions($clinicId: ID!, $practitionerId: ID!, $from: LocalDate!, $to: LocalDate!) {\n    days(clinicId: $clinicId, practitionerId: $practitionerId, from: $from, to: $to) {\n      ...DayPlan\n    }\n    absences(practitionerId: $practitionerId, from: $from) {\n      leave {\n        id\n        from\n        to\n        startsAtLocal\n        endsAtLocal\n        weekdays\n        everyWeeks\n        reason\n        version\n      }\n      blocks {\n        id\n        startsAt\n        endsAt\n        reason\n        version\n      }\n    }\n    rounds(practitionerId: $practitionerId, from: $from) {\n      id\n      hospital\n      timezone\n      weekdays\n      startsAtLocal\n      endsAtLocal\n      from\n      to\n      version\n    }\n    holidays(clinicId: $clinicId, from: $from) {\n      id\n      date\n      startsAtLocal\n      endsAtLocal\n      name\n      version\n    }\n  }\n": typeof types.ExceptionsDocument,
    "\n  mutation setDay($input: SetDayInput!) {\n    setDay(input: $input) {\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": typeof types.SetDayDocument,
    "\n  mutation clearDay($input: ClearDayInput!) {\n    clearDay(input: $input) {\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": typeof types.ClearDayDocument,
    "\n  mutation enterLeave($input: EnterLeaveInput!) {\n    enterLeave(input: $input) {\n      leave {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": typeof types.EnterLeaveDocument,
    "\n  mutation blockTime($input: BlockTimeInput!) {\n    blockTime(input: $input) {\n      block {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": typeof types.BlockTimeDocument,
    "\n  mutation enterRound($input: EnterRoundInput!) {\n    enterRound(input: $input) {\n      round {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": typeof types.EnterRoundDocument,
    "\n  mutation declareHoliday($input: DeclareHolidayInput!) {\n    declareHoliday(input: $input) {\n      holiday {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": typeof types.DeclareHolidayDocument,
    "\n  mutation withdrawLeave($id: ID!, $version: Int!) {\n    withdrawLeave(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.WithdrawLeaveDocument,
    "\n  mutation withdrawBlock($id: ID!, $version: Int!) {\n    withdrawBlock(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.WithdrawBlockDocument,
    "\n  mutation withdrawRound($id: ID!, $version: Int!) {\n    withdrawRound(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.WithdrawRoundDocument,
    "\n  mutation withdrawHoliday($id: ID!, $version: Int!) {\n    withdrawHoliday(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.WithdrawHolidayDocument,
    "\n  query clinicHours($clinicId: ID!, $on: LocalDate!) {\n    openingHours(clinicId: $clinicId, on: $on) {\n      on\n      hours {\n        id\n        weekday\n        startsAtLocal\n        endsAtLocal\n      }\n      nextChangeOn\n      changes {\n        id\n        effectiveFrom\n        enteredAt\n      }\n    }\n    holidays(clinicId: $clinicId, from: $on) {\n      id\n      date\n      startsAtLocal\n      endsAtLocal\n      name\n      version\n    }\n    visitTypes(clinicId: $clinicId) {\n      id\n      name\n      minutes\n      beforeMinutes\n      afterMinutes\n      version\n    }\n    rooms(clinicId: $clinicId) {\n      id\n      name\n      kind\n      version\n    }\n    bookingPolicy(clinicId: $clinicId) {\n      ...ClinicPolicy\n    }\n  }\n": typeof types.ClinicHoursDocument,
    "\n  fragment ClinicPolicy on BookingPolicy {\n    noticeMinutes\n    horizonDays\n    visitsPerDay\n    cancelWindowMinutes\n    overbooking\n    overbookLimit\n    noShowAfterMinutes\n    holdMinutes\n    selfBooking\n    version\n  }\n": typeof types.ClinicPolicyFragmentDoc,
    "\n  mutation setBookingPolicy($input: SetBookingPolicyInput!) {\n    setBookingPolicy(input: $input) {\n      ...ClinicPolicy\n    }\n  }\n": typeof types.SetBookingPolicyDocument,
    "\n  mutation addRoom($input: AddRoomInput!) {\n    addRoom(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.AddRoomDocument,
    "\n  mutation retireRoom($id: ID!, $version: Int!) {\n    retireRoom(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.RetireRoomDocument,
    "\n  query rebookingProposals($appointmentIds: [ID!]!) {\n    rebookingProposals(appointmentIds: $appointmentIds) {\n      appointment {\n        id\n        startsAt\n        endsAt\n        timezone\n        version\n        patient {\n          id\n          givenName\n          familyName\n        }\n        practitioner {\n          id\n          name\n        }\n      }\n      slot {\n        startsAt\n        endsAt\n        practitioner {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RebookingProposalsDocument,
    "\n  mutation rebookVisits($input: RebookVisitsInput!) {\n    rebookVisits(input: $input) {\n      outcome\n      appointment {\n        id\n        startsAt\n        endsAt\n        timezone\n        version\n      }\n    }\n  }\n": typeof types.RebookVisitsDocument,
    "\n  mutation setOpeningHours($input: SetOpeningHoursInput!) {\n    setOpeningHours(input: $input) {\n      change {\n        id\n        effectiveFrom\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": typeof types.SetOpeningHoursDocument,
    "\n  mutation defineVisitType($input: DefineVisitTypeInput!) {\n    defineVisitType(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.DefineVisitTypeDocument,
    "\n  mutation retireVisitType($id: ID!, $version: Int!) {\n    retireVisitType(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.RetireVisitTypeDocument,
    "\n  query travel {\n    travelTimes {\n      clinic {\n        id\n        name\n      }\n      to {\n        clinic {\n          id\n          name\n        }\n        hospital\n      }\n      minutes\n      source\n    }\n    travelReckoning {\n      version\n      speedKmh\n      positions {\n        site {\n          clinic {\n            id\n          }\n          hospital\n        }\n        latitude\n        longitude\n      }\n    }\n  }\n": typeof types.TravelDocument,
    "\n  mutation setTravelTime($input: SetTravelTimeInput!) {\n    setTravelTime(input: $input) {\n      travelTime {\n        minutes\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": typeof types.SetTravelTimeDocument,
    "\n  mutation reckonTravelTimes($input: ReckonTravelTimesInput!) {\n    reckonTravelTimes(input: $input) {\n      reckoning {\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": typeof types.ReckonTravelTimesDocument,
    "\n  query sharesBusyTimes {\n    sharesBusyTimes\n  }\n": typeof types.SharesBusyTimesDocument,
    "\n  mutation shareBusyTimes($share: Boolean!) {\n    shareBusyTimes(share: $share)\n  }\n": typeof types.ShareBusyTimesDocument,
    "\n  query appointment($id: ID!, $withInvoice: Boolean!, $withMessages: Boolean!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n      patient {\n        ...PatientFace\n      }\n      channel\n      cancelReason\n      reason\n      labels\n      visitType {\n        name\n      }\n      invoice @include(if: $withInvoice) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n": typeof types.AppointmentDocument,
    "\n  mutation updateAppointment($input: UpdateAppointmentInput!) {\n    updateAppointment(input: $input) {\n      ... on AppointmentUpdated {\n        appointment {\n          ...CalendarVisit\n          reason\n          labels\n        }\n        conflicts {\n          field\n          theirs\n        }\n      }\n    }\n  }\n": typeof types.UpdateAppointmentDocument,
    "\n  mutation cancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ...CalendarVisit\n      cancelReason\n    }\n  }\n": typeof types.CancelAppointmentDocument,
    "\n  fragment FreeTime on Slot {\n    startsAt\n    endsAt\n    timezone\n    practitioner {\n      id\n      name\n    }\n  }\n": typeof types.FreeTimeFragmentDoc,
    "\n  query slots($input: SlotsInput!) {\n    slots(input: $input) {\n      ...FreeTime\n    }\n  }\n": typeof types.SlotsDocument,
    "\n  query practitioners($clinicId: ID!) {\n    practitioners(clinicId: $clinicId) {\n      id\n      name\n      credential\n      specialty\n    }\n  }\n": typeof types.PractitionersDocument,
    "\n  query visitTypes($clinicId: ID!) {\n    visitTypes(clinicId: $clinicId) {\n      id\n      name\n      minutes\n    }\n  }\n": typeof types.VisitTypesDocument,
    "\n  query rooms($clinicId: ID!) {\n    rooms(clinicId: $clinicId) {\n      id\n      name\n      kind\n    }\n  }\n": typeof types.RoomsDocument,
    "\n  fragment BookingResult on BookAppointmentResult {\n    ... on AppointmentBooked {\n      appointment {\n        ...CalendarVisit\n      }\n    }\n    ... on TimeTaken {\n      collidesWith\n      nearest {\n        ...FreeTime\n      }\n    }\n  }\n": typeof types.BookingResultFragmentDoc,
    "\n  mutation bookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) {\n      ...BookingResult\n    }\n  }\n": typeof types.BookAppointmentDocument,
    "\n  mutation overbookAppointment($input: BookAppointmentInput!, $reason: OverbookReason!) {\n    overbookAppointment(input: $input, reason: $reason) {\n      ...BookingResult\n    }\n  }\n": typeof types.OverbookAppointmentDocument,
    "\n  fragment CalendarVisit on Appointment {\n    id\n    startsAt\n    endsAt\n    timezone\n    status\n    version\n    beforeMinutes\n    afterMinutes\n    walkIn\n    overbookReason\n    room {\n      id\n      name\n    }\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n  }\n": typeof types.CalendarVisitFragmentDoc,
    "\n  query calendar(\n    $clinicId: ID!\n    $date: LocalDate!\n    $days: Int!\n    $practitionerIds: [ID!]\n    $statuses: [AppointmentStatus!]\n    $withReasons: Boolean!\n  ) {\n    calendar(clinicId: $clinicId, date: $date, days: $days, practitionerIds: $practitionerIds, statuses: $statuses) {\n      date\n      timezone\n      columns {\n        date\n        practitioner {\n          id\n          name\n          credential\n          specialty\n        }\n        sessions {\n          startsAt\n          endsAt\n        }\n        closed {\n          startsAt\n          endsAt\n          kind\n          reason @include(if: $withReasons)\n        }\n        appointments {\n          ...CalendarVisit\n        }\n      }\n    }\n  }\n": typeof types.CalendarDocument,
    "\n  query calendarCounts(\n    $clinicId: ID!\n    $date: LocalDate!\n    $days: Int!\n    $practitionerIds: [ID!]\n    $statuses: [AppointmentStatus!]\n  ) {\n    calendarCounts(\n      clinicId: $clinicId\n      date: $date\n      days: $days\n      practitionerIds: $practitionerIds\n      statuses: $statuses\n    ) {\n      date\n      practitioner {\n        id\n        name\n      }\n      visits\n    }\n  }\n": typeof types.CalendarCountsDocument,
    "\n  subscription appointmentChanged($clinicId: ID!, $date: LocalDate!) {\n    appointmentChanged(clinicId: $clinicId, date: $date) {\n      kind\n      appointment {\n        ...CalendarVisit\n      }\n    }\n  }\n": typeof types.AppointmentChangedDocument,
    "\n  mutation rescheduleAppointment($input: RescheduleAppointmentInput!) {\n    rescheduleAppointment(input: $input) {\n      ... on AppointmentRescheduled {\n        appointment {\n          ...CalendarVisit\n        }\n      }\n      ... on TimeTaken {\n        collidesWith\n        nearest {\n          ...FreeTime\n        }\n      }\n    }\n  }\n": typeof types.RescheduleAppointmentDocument,
    "\n  mutation undoAppointmentChange($id: ID!, $version: Int!) {\n    undoAppointmentChange(id: $id, version: $version) {\n      ...CalendarVisit\n      cancelReason\n    }\n  }\n": typeof types.UndoAppointmentChangeDocument,
    "\n  query changedAppointment($id: ID!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n    }\n  }\n": typeof types.ChangedAppointmentDocument,
    "\n  fragment ClinicFace on ClinicFace {\n    name\n    organizationName\n    address\n    phone\n    timezone\n    brandColor\n  }\n\n  fragment OwnTime on OwnTime {\n    startsAt\n    endsAt\n    practitionerId\n  }\n\n  fragment OwnVisit on OwnVisit {\n    clinic {\n      ...ClinicFace\n    }\n    practitionerId\n    doctor\n    visitType\n    startsAt\n    endsAt\n    status\n    changeableUntil\n    isChangeable\n    firstDay\n    lastDay\n    version\n  }\n\n  query selfBookingClinic($organizationSlug: String!, $clinicSlug: String!) {\n    selfBookingClinic(organizationSlug: $organizationSlug, clinicSlug: $clinicSlug) {\n      face {\n        ...ClinicFace\n      }\n      doctors {\n        id\n        name\n        credential\n        specialty\n      }\n      visitTypes {\n        id\n        name\n        minutes\n      }\n      firstDay\n      lastDay\n      cancelWindowMinutes\n    }\n  }\n\n  query selfBookingTimes($input: SelfBookingTimesInput!) {\n    selfBookingTimes(input: $input) {\n      ...OwnTime\n    }\n  }\n\n  mutation holdOwnTime($input: HoldOwnTimeInput!) {\n    holdOwnTime(input: $input) {\n      ... on OwnTimeHeld {\n        token\n        startsAt\n        endsAt\n        secondsLeft\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  mutation releaseOwnTime($input: ReleaseOwnTimeInput!) {\n    releaseOwnTime(input: $input)\n  }\n\n  mutation sendBookingCode($input: SendBookingCodeInput!) {\n    sendBookingCode(input: $input) {\n      secondsLeft\n      codesLeft\n    }\n  }\n\n  mutation bookOwnVisit($input: BookOwnVisitInput!) {\n    bookOwnVisit(input: $input) {\n      ... on OwnVisitBooked {\n        link\n        visit {\n          ...OwnVisit\n        }\n      }\n      ... on WhichPatient {\n        choices {\n          id\n          label\n        }\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  query ownVisit($link: String!) {\n    ownVisit(link: $link) {\n      ...OwnVisit\n    }\n  }\n\n  query ownVisitTimes($input: OwnVisitTimesInput!) {\n    ownVisitTimes(input: $input) {\n      ...OwnTime\n    }\n  }\n\n  mutation moveOwnVisit($input: MoveOwnVisitInput!) {\n    moveOwnVisit(input: $input) {\n      ... on OwnVisitMoved {\n        visit {\n          ...OwnVisit\n        }\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  fragment OwnOffer on OwnOffer {\n    clinic {\n      ...ClinicFace\n    }\n    doctor\n    visitType\n    startsAt\n    endsAt\n    state\n    secondsLeft\n    isWaiting\n    visitLink\n  }\n\n  query ownOffer($link: String!) {\n    ownOffer(link: $link) {\n      ...OwnOffer\n    }\n  }\n\n  mutation acceptOwnOffer($link: String!) {\n    acceptOwnOffer(link: $link) {\n      ...OwnOffer\n    }\n  }\n\n  mutation declineOwnOffer($link: String!, $keepWaiting: Boolean!) {\n    declineOwnOffer(link: $link, keepWaiting: $keepWaiting) {\n      ...OwnOffer\n    }\n  }\n\n  mutation cancelOwnVisit($input: CancelOwnVisitInput!) {\n    cancelOwnVisit(input: $input) {\n      ...OwnVisit\n    }\n  }\n\n  query sharedPaper($link: String!) {\n    sharedPaper(link: $link) {\n      name\n      organizationName\n      address\n      phone\n      brandColor\n      expiresAt\n      isLocked\n    }\n  }\n\n  mutation openSharedPaper($link: String!, $birthDate: LocalDate!) {\n    openSharedPaper(link: $link, birthDate: $birthDate) {\n      url\n    }\n  }\n": typeof types.ClinicFaceFragmentDoc,
    "\n  mutation changeMyTimezone($timezone: String) {\n    changeMyTimezone(timezone: $timezone) {\n      id\n      timezone\n    }\n  }\n": typeof types.ChangeMyTimezoneDocument,
    "\n  query me {\n    me {\n      id\n      name\n      email\n      timezone\n      roles\n      permissions\n      termsDue {\n        id\n      }\n      organization {\n        id\n        name\n        country\n        currency\n        timezone\n        features\n      }\n      clinics {\n        id\n        slug\n        name\n        timezone\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query termsDue {\n    me {\n      id\n      termsDue {\n        id\n        number\n        title\n        body\n        inForceFrom\n      }\n    }\n  }\n": typeof types.TermsDueDocument,
    "\n  mutation acceptTerms($id: ID!) {\n    acceptTerms(id: $id) {\n      id\n    }\n  }\n": typeof types.AcceptTermsDocument,
    "\n  fragment TermsVersion on TermsVersion {\n    id\n    number\n    title\n    body\n    inForceFrom\n    publishedAt\n    accepted\n    members\n  }\n": typeof types.TermsVersionFragmentDoc,
    "\n  query termsVersions {\n    termsVersions {\n      ...TermsVersion\n    }\n  }\n": typeof types.TermsVersionsDocument,
    "\n  mutation publishTerms($input: PublishTermsInput!) {\n    publishTerms(input: $input) {\n      ...TermsVersion\n    }\n  }\n": typeof types.PublishTermsDocument,
    "\n  query timeline(\n    $id: ID!\n    $first: Int!\n    $kinds: [TimelineKind!]\n    $withRecord: Boolean!\n    $recordAfter: String\n    $withAppointments: Boolean!\n    $appointmentsAfter: ID\n    $withInvoices: Boolean!\n    $invoicesAfter: ID\n    $withMessages: Boolean!\n    $messagesAfter: ID\n    $withPharmacy: Boolean!\n  ) {\n    patient(id: $id) {\n      id\n      timeline(kinds: $kinds, first: $first, after: $recordAfter) @include(if: $withRecord) {\n        entries {\n          kind\n          at\n          allergy {\n            id\n            substance\n            criticality\n          }\n          condition {\n            id\n            code\n            display\n          }\n          diagnosticReport {\n            id\n            name\n            status\n            severity\n            conclusion\n            results {\n              ...ResultLine\n            }\n          }\n          document {\n            id\n            title\n          }\n          encounter {\n            id\n            appointmentId\n            practitioner {\n              id\n              name\n            }\n            note {\n              text\n              signedAt\n            }\n            diagnoses {\n              code\n              display\n            }\n          }\n          prescription {\n            id\n            status\n            dispenseStatus @include(if: $withPharmacy)\n            lines {\n              id\n              display\n            }\n          }\n          serviceRequest {\n            id\n            test\n            status\n          }\n          vitalSigns {\n            id\n            observations {\n              measure\n              value\n              interpretation\n            }\n          }\n        }\n        endCursor\n      }\n      appointments(first: $first, after: $appointmentsAfter) @include(if: $withAppointments) {\n        id\n        startsAt\n        status\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      invoices(first: $first, after: $invoicesAfter) @include(if: $withInvoices) {\n        id\n        number\n        status\n        createdAt\n        total {\n          amountMinor\n          currency\n        }\n      }\n      messages(first: $first, after: $messagesAfter) @include(if: $withMessages) {\n        id\n        purpose\n        status\n        queuedAt\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  fragment OfferMessage on Message {\n    id\n    status\n    failure\n    sentAt\n  }\n": typeof types.OfferMessageFragmentDoc,
    "\n  fragment WaitlistEntry on WaitlistEntry {\n    id\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n    minutes\n    from\n    to\n    weekdays\n    startsAtLocal\n    endsAtLocal\n    priority\n    waitingSince\n    state\n    closeReason\n    offer {\n      id\n      startsAt\n      endsAt\n      expiresAt\n      practitioner {\n        id\n        name\n      }\n    }\n    appointment {\n      id\n      startsAt\n    }\n    log {\n      id\n      action\n      reason\n      changedAt\n      byPatient\n      offer {\n        id\n        startsAt\n      }\n      changedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.WaitlistEntryFragmentDoc,
    "\n  query waitlist($clinicId: ID!, $closed: Boolean!, $after: ID, $withMessages: Boolean!) {\n    waitlist(clinicId: $clinicId, closed: $closed, after: $after) {\n      ...WaitlistEntry\n      offer @include(if: $withMessages) {\n        id\n        message {\n          ...OfferMessage\n        }\n      }\n      log @include(if: $withMessages) {\n        id\n        offer {\n          id\n          message {\n            ...OfferMessage\n          }\n        }\n      }\n    }\n  }\n": typeof types.WaitlistDocument,
    "\n  subscription waitlistChanged($clinicId: ID!) {\n    waitlistChanged(clinicId: $clinicId) {\n      entryId\n    }\n  }\n": typeof types.WaitlistChangedDocument,
    "\n  mutation addToWaitlist($input: AddToWaitlistInput!) {\n    addToWaitlist(input: $input) {\n      ...WaitlistEntry\n    }\n  }\n": typeof types.AddToWaitlistDocument,
    "\n  mutation prioritizeOnWaitlist($id: ID!, $priority: Boolean!, $reason: OrderReason!) {\n    prioritizeOnWaitlist(id: $id, priority: $priority, reason: $reason) {\n      ...WaitlistEntry\n    }\n  }\n": typeof types.PrioritizeOnWaitlistDocument,
    "\n  mutation closeWaitlistEntry($id: ID!, $reason: WaitlistCloseReason!) {\n    closeWaitlistEntry(id: $id, reason: $reason) {\n      ...WaitlistEntry\n    }\n  }\n": typeof types.CloseWaitlistEntryDocument,
    "\n  mutation offerWaitlistTime($entryId: ID!, $practitionerId: ID!, $startsAt: DateTime!) {\n    offerWaitlistTime(entryId: $entryId, practitionerId: $practitionerId, startsAt: $startsAt) {\n      ...WaitlistEntry\n    }\n  }\n": typeof types.OfferWaitlistTimeDocument,
    "\n  mutation acceptWaitlistOffer($offerId: ID!) {\n    acceptWaitlistOffer(offerId: $offerId) {\n      ...WaitlistEntry\n    }\n  }\n": typeof types.AcceptWaitlistOfferDocument,
    "\n  mutation declineWaitlistOffer($offerId: ID!, $keepWaiting: Boolean!) {\n    declineWaitlistOffer(offerId: $offerId, keepWaiting: $keepWaiting) {\n      ...WaitlistEntry\n    }\n  }\n": typeof types.DeclineWaitlistOfferDocument,
};
const documents: Documents = {
    "\n  fragment CalendarLink on CalendarFeed {\n    id\n    name\n    own\n    createdAt\n    lastUsedAt\n    clinic {\n      id\n      name\n    }\n  }\n": types.CalendarLinkFragmentDoc,
    "\n  query calendarFeeds {\n    calendarFeeds {\n      ...CalendarLink\n    }\n  }\n": types.CalendarFeedsDocument,
    "\n  mutation makeOwnCalendarFeed($input: MakeOwnCalendarFeedInput!) {\n    makeOwnCalendarFeed(input: $input) {\n      path\n      feed {\n        ...CalendarLink\n      }\n    }\n  }\n": types.MakeOwnCalendarFeedDocument,
    "\n  mutation makeClinicCalendarFeed($input: MakeClinicCalendarFeedInput!) {\n    makeClinicCalendarFeed(input: $input) {\n      path\n      feed {\n        ...CalendarLink\n      }\n    }\n  }\n": types.MakeClinicCalendarFeedDocument,
    "\n  mutation revokeCalendarFeed($id: ID!) {\n    revokeCalendarFeed(id: $id) {\n      id\n      revokedAt\n    }\n  }\n": types.RevokeCalendarFeedDocument,
    "\n  fragment FailedJob on FailedJob {\n    id\n    kind\n    subjectId\n    attempts\n    failure\n    enqueuedAt\n    failedAt\n  }\n": types.FailedJobFragmentDoc,
    "\n  query failedPatientsJobs($after: ID) {\n    failedPatientsJobs(first: 50, after: $after) {\n      jobs {\n        ...FailedJob\n      }\n      endCursor\n    }\n  }\n": types.FailedPatientsJobsDocument,
    "\n  mutation retryPatientsJob($id: ID!) {\n    retryPatientsJob(id: $id)\n  }\n": types.RetryPatientsJobDocument,
    "\n  mutation retryPatientsJobs($kind: String!) {\n    retryPatientsJobs(kind: $kind)\n  }\n": types.RetryPatientsJobsDocument,
    "\n  mutation discardPatientsJob($id: ID!) {\n    discardPatientsJob(id: $id)\n  }\n": types.DiscardPatientsJobDocument,
    "\n  fragment ApiKey on ApiKey {\n    id\n    name\n    holder\n    prefix\n    scopes\n    clinics {\n      id\n      name\n    }\n    createdAt\n    expiresAt\n    overlapUntil\n    lastUsedAt\n    revokedAt\n    version\n  }\n": types.ApiKeyFragmentDoc,
    "\n  query apiKeys {\n    apiKeys {\n      ...ApiKey\n    }\n  }\n": types.ApiKeysDocument,
    "\n  query grantableScopes($holder: ApiKeyHolder!) {\n    grantableScopes(holder: $holder)\n  }\n": types.GrantableScopesDocument,
    "\n  mutation issueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      secret\n      apiKey {\n        ...ApiKey\n      }\n    }\n  }\n": types.IssueApiKeyDocument,
    "\n  mutation rotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      apiKey {\n        ...ApiKey\n      }\n    }\n  }\n": types.RotateApiKeyDocument,
    "\n  mutation revokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      ...ApiKey\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  fragment OrganizationProfile on Organization {\n    id\n    name\n    taxId\n    timezone\n    features\n    settings {\n      firstWeekday\n      hourCycle\n      visitMinutes\n      patientVisibility\n    }\n    version\n  }\n": types.OrganizationProfileFragmentDoc,
    "\n  fragment ClinicProfile on Clinic {\n    id\n    slug\n    name\n    timezone\n    email\n    phone\n    address\n    brandColor\n    brandMark\n    version\n  }\n": types.ClinicProfileFragmentDoc,
    "\n  query profiles {\n    organization {\n      ...OrganizationProfile\n    }\n    clinics {\n      ...ClinicProfile\n    }\n  }\n": types.ProfilesDocument,
    "\n  mutation changeOrganizationProfile($input: ChangeOrganizationProfileInput!) {\n    changeOrganizationProfile(input: $input) {\n      ...OrganizationProfile\n    }\n  }\n": types.ChangeOrganizationProfileDocument,
    "\n  mutation switchFeature($feature: Feature!, $on: Boolean!) {\n    switchFeature(feature: $feature, on: $on) {\n      ...OrganizationProfile\n    }\n  }\n": types.SwitchFeatureDocument,
    "\n  mutation changeClinicProfile($input: ChangeClinicProfileInput!) {\n    changeClinicProfile(input: $input) {\n      ...ClinicProfile\n    }\n  }\n": types.ChangeClinicProfileDocument,
    "\n  mutation openClinic($input: OpenClinicInput!) {\n    openClinic(input: $input) {\n      ...ClinicProfile\n    }\n  }\n": types.OpenClinicDocument,
    "\n  fragment Member on Membership {\n    id\n    roles\n    deactivatedAt\n    user {\n      id\n      name\n      email\n    }\n    assignments {\n      differs\n      roles\n      clinic {\n        id\n        name\n      }\n    }\n  }\n": types.MemberFragmentDoc,
    "\n  query members {\n    members {\n      ...Member\n    }\n  }\n": types.MembersDocument,
    "\n  mutation inviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      ...Member\n    }\n  }\n": types.InviteMemberDocument,
    "\n  mutation changeMemberRoles($input: ChangeMemberRolesInput!) {\n    changeMemberRoles(input: $input) {\n      ...Member\n    }\n  }\n": types.ChangeMemberRolesDocument,
    "\n  mutation assignClinics($input: AssignClinicsInput!) {\n    assignClinics(input: $input) {\n      ...Member\n    }\n  }\n": types.AssignClinicsDocument,
    "\n  mutation deactivateMember($membershipId: ID!) {\n    deactivateMember(membershipId: $membershipId) {\n      ...Member\n    }\n  }\n": types.DeactivateMemberDocument,
    "\n  mutation reactivateMember($membershipId: ID!) {\n    reactivateMember(membershipId: $membershipId) {\n      ...Member\n    }\n  }\n": types.ReactivateMemberDocument,
    "\n  fragment ReminderRule on ReminderRule {\n    id\n    channel\n    side\n    amount\n    unit\n    active\n    version\n  }\n": types.ReminderRuleFragmentDoc,
    "\n  query reminders($clinicId: ID!, $startsAt: DateTime!) {\n    reminderRules(clinicId: $clinicId) {\n      ...ReminderRule\n    }\n    reminderPreview(clinicId: $clinicId, startsAt: $startsAt) {\n      dueAt\n      rule {\n        id\n        side\n        amount\n        unit\n      }\n    }\n  }\n": types.RemindersDocument,
    "\n  mutation addReminderRule($input: AddReminderRuleInput!) {\n    addReminderRule(input: $input) {\n      ...ReminderRule\n    }\n  }\n": types.AddReminderRuleDocument,
    "\n  mutation changeReminderRule($input: ChangeReminderRuleInput!) {\n    changeReminderRule(input: $input) {\n      ...ReminderRule\n    }\n  }\n": types.ChangeReminderRuleDocument,
    "\n  fragment RoleRights on RoleRights {\n    role\n    rights {\n      permission\n      module\n      action\n      granted\n      withdrawable\n    }\n  }\n": types.RoleRightsFragmentDoc,
    "\n  query permissionMatrix {\n    permissionMatrix {\n      ...RoleRights\n    }\n  }\n": types.PermissionMatrixDocument,
    "\n  mutation withdrawRight($role: String!, $permission: String!) {\n    withdrawRight(role: $role, permission: $permission) {\n      ...RoleRights\n    }\n  }\n": types.WithdrawRightDocument,
    "\n  mutation restoreRight($role: String!, $permission: String!) {\n    restoreRight(role: $role, permission: $permission) {\n      ...RoleRights\n    }\n  }\n": types.RestoreRightDocument,
    "\n  query patientInvoices($id: ID!, $first: Int!, $after: ID, $status: InvoiceStatus) {\n    patient(id: $id) {\n      id\n      invoices(first: $first, after: $after, status: $status) {\n        ...InvoiceSummary\n      }\n    }\n  }\n": types.PatientInvoicesDocument,
    "\n  fragment InvoiceSummary on Invoice {\n    id\n    number\n    status\n    createdAt\n    lines {\n      description\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n": types.InvoiceSummaryFragmentDoc,
    "\n  fragment AllergyEntry on AllergyIntolerance {\n    id\n    substance\n    category\n    criticality\n    reaction\n    clinicalStatus\n    verificationStatus\n    note\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n  }\n": types.AllergyEntryFragmentDoc,
    "\n  fragment ConditionEntry on Condition {\n    id\n    code\n    display\n    clinicalStatus\n    onsetOn\n    abatedOn\n    note\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n  }\n": types.ConditionEntryFragmentDoc,
    "\n  fragment VitalSignsEntry on VitalSigns {\n    id\n    takenAt\n    takenBy {\n      id\n      name\n    }\n    version\n    observations {\n      measure\n      value\n      low\n      high\n      interpretation\n    }\n  }\n": types.VitalSignsEntryFragmentDoc,
    "\n  query chart($id: ID!, $first: Int!, $withAll: Boolean!) {\n    patient(id: $id) {\n      id\n      allergies {\n        ...AllergyEntry\n      }\n      noKnownAllergies {\n        recordedAt\n        recordedBy {\n          id\n          name\n        }\n      }\n      conditions @include(if: $withAll) {\n        ...ConditionEntry\n      }\n      vitalSigns(first: $first) @include(if: $withAll) {\n        entries {\n          ...VitalSignsEntry\n        }\n        endCursor\n      }\n    }\n  }\n": types.ChartDocument,
    "\n  query diagnosisCodes($search: String!) {\n    diagnosisCodes(search: $search, first: 8) {\n      code\n      display\n    }\n  }\n": types.DiagnosisCodesDocument,
    "\n  mutation recordAllergy($input: RecordAllergyInput!) {\n    recordAllergy(input: $input) {\n      ...AllergyEntry\n    }\n  }\n": types.RecordAllergyDocument,
    "\n  mutation changeAllergy($input: ChangeAllergyInput!) {\n    changeAllergy(input: $input) {\n      ...AllergyEntry\n    }\n  }\n": types.ChangeAllergyDocument,
    "\n  mutation markAllergyInError($id: ID!, $version: Int!) {\n    markAllergyInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": types.MarkAllergyInErrorDocument,
    "\n  mutation stateNoKnownAllergies($patientId: ID!) {\n    stateNoKnownAllergies(patientId: $patientId) {\n      recordedAt\n    }\n  }\n": types.StateNoKnownAllergiesDocument,
    "\n  mutation recordCondition($input: RecordConditionInput!) {\n    recordCondition(input: $input) {\n      ...ConditionEntry\n    }\n  }\n": types.RecordConditionDocument,
    "\n  mutation changeCondition($input: ChangeConditionInput!) {\n    changeCondition(input: $input) {\n      ...ConditionEntry\n    }\n  }\n": types.ChangeConditionDocument,
    "\n  mutation markConditionInError($id: ID!, $version: Int!) {\n    markConditionInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": types.MarkConditionInErrorDocument,
    "\n  mutation recordVitalSigns($input: RecordVitalSignsInput!) {\n    recordVitalSigns(input: $input) {\n      ...VitalSignsEntry\n    }\n  }\n": types.RecordVitalSignsDocument,
    "\n  mutation markVitalSignsInError($id: ID!, $version: Int!) {\n    markVitalSignsInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": types.MarkVitalSignsInErrorDocument,
    "\n  fragment TestOrder on ServiceRequest {\n    id\n    test\n    note\n    priority\n    status\n    version\n  }\n": types.TestOrderFragmentDoc,
    "\n  fragment VisitRecord on Encounter {\n    id\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n      sharedAt\n      sharedBy {\n        id\n        name\n      }\n    }\n    diagnoses {\n      code\n      display\n    }\n    followUp {\n      on\n      reason\n    }\n    addenda {\n      id\n      text\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n    }\n    serviceRequests {\n      ...TestOrder\n    }\n  }\n": types.VisitRecordFragmentDoc,
    "\n  fragment PrescriptionRecord on Prescription {\n    id\n    encounterId\n    status\n    version\n    signedAt\n    cancelReason\n    prescriber {\n      id\n    }\n    lines {\n      id\n      medicineCode\n      display\n      dose\n      unit\n      route\n      frequency\n      days\n      quantity\n      instructions\n      overrideReason\n    }\n    warnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n  }\n": types.PrescriptionRecordFragmentDoc,
    "\n  query consultation($appointmentId: ID!) {\n    appointment(id: $appointmentId) {\n      id\n      startsAt\n      timezone\n      status\n      reason\n      practitioner {\n        id\n        name\n      }\n      patient {\n        ...PatientName\n        ...PatientFace\n        prescriptions {\n          ...PrescriptionRecord\n        }\n        medicines {\n          prescriptionId\n          endsAt\n          line {\n            id\n            display\n            dose\n            unit\n            frequency\n          }\n        }\n        encounters {\n          id\n          appointmentId\n          startedAt\n          practitioner {\n            id\n            name\n          }\n          diagnoses {\n            code\n            display\n          }\n        }\n      }\n    }\n    visitRecord(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n": types.ConsultationDocument,
    "\n  query visitRecord($appointmentId: ID!) {\n    visitRecord(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n": types.VisitRecordDocument,
    "\n  query noteTemplates {\n    noteTemplates {\n      id\n      name\n      body\n    }\n    commonTests\n  }\n": types.NoteTemplatesDocument,
    "\n  query medicines($search: String!) {\n    medicines(search: $search, first: 8) {\n      code\n      display\n      form\n      route\n    }\n  }\n": types.MedicinesDocument,
    "\n  mutation openEncounter($appointmentId: ID!) {\n    openEncounter(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n": types.OpenEncounterDocument,
    "\n  mutation writeVisit($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...VisitRecord\n    }\n  }\n": types.WriteVisitDocument,
    "\n  mutation signVisit($encounterId: ID!, $version: Int!, $shared: Boolean!) {\n    signNote(encounterId: $encounterId, version: $version, shared: $shared) {\n      ...VisitRecord\n    }\n  }\n": types.SignVisitDocument,
    "\n  mutation addAddendum($input: AddAddendumInput!) {\n    addAddendum(input: $input) {\n      id\n    }\n  }\n": types.AddAddendumDocument,
    "\n  mutation orderTest($input: OrderTestInput!) {\n    orderTest(input: $input) {\n      ...TestOrder\n    }\n  }\n": types.OrderTestDocument,
    "\n  mutation cancelServiceRequest($id: ID!, $version: Int!) {\n    cancelServiceRequest(id: $id, version: $version) {\n      ...TestOrder\n    }\n  }\n": types.CancelServiceRequestDocument,
    "\n  mutation draftPrescription($input: DraftPrescriptionInput!) {\n    draftPrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n": types.DraftPrescriptionDocument,
    "\n  mutation changePrescription($input: ChangePrescriptionInput!) {\n    changePrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n": types.ChangePrescriptionDocument,
    "\n  mutation signPrescription($input: SignPrescriptionInput!) {\n    signPrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n": types.SignPrescriptionDocument,
    "\n  mutation cancelPrescription($id: ID!, $version: Int!, $reason: String!) {\n    cancelPrescription(id: $id, version: $version, reason: $reason) {\n      ...PrescriptionRecord\n    }\n  }\n": types.CancelPrescriptionDocument,
    "\n  fragment DocumentEntry on DocumentReference {\n    id\n    title\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n    thumbnail {\n      url\n    }\n    files {\n      id\n      number\n      status\n      contentType\n      sizeBytes\n      scannedBy\n      scannedAt\n      recordedAt\n    }\n  }\n": types.DocumentEntryFragmentDoc,
    "\n  query documents($id: ID!) {\n    patient(id: $id) {\n      id\n      documents {\n        ...DocumentEntry\n      }\n    }\n  }\n": types.DocumentsDocument,
    "\n  mutation requestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n": types.RequestUploadDocument,
    "\n  mutation requestNewVersion($input: RequestNewVersionInput!) {\n    requestNewVersion(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n": types.RequestNewVersionDocument,
    "\n  mutation completeUpload($fileId: ID!) {\n    completeUpload(fileId: $fileId) {\n      ...DocumentEntry\n    }\n  }\n": types.CompleteUploadDocument,
    "\n  mutation openDocument($fileId: ID!) {\n    openDocument(fileId: $fileId) {\n      url\n      contentType\n    }\n  }\n": types.OpenDocumentDocument,
    "\n  mutation exportDocument($fileId: ID!, $language: PaperLanguage!) {\n    exportDocument(fileId: $fileId, language: $language) {\n      url\n      reference\n    }\n  }\n": types.ExportDocumentDocument,
    "\n  mutation deleteDocument($id: ID!, $version: Int!, $reason: DocumentDeletionReason!) {\n    deleteDocument(id: $id, version: $version, reason: $reason) {\n      id\n      version\n    }\n  }\n": types.DeleteDocumentDocument,
    "\n  fragment FileText on DocumentFile {\n    id\n    isReadable\n    text {\n      status\n      read\n      confirmed\n      confidence\n      readBy\n      decidedBy {\n        id\n        name\n      }\n      decidedAt\n      version\n    }\n  }\n": types.FileTextFragmentDoc,
    "\n  query documentText($fileId: ID!) {\n    documentFile(id: $fileId) {\n      ...FileText\n    }\n  }\n": types.DocumentTextDocument,
    "\n  mutation extractText($fileId: ID!) {\n    extractText(fileId: $fileId) {\n      ...FileText\n    }\n  }\n": types.ExtractTextDocument,
    "\n  mutation confirmText($input: ConfirmTextInput!) {\n    confirmText(input: $input) {\n      ...FileText\n    }\n  }\n": types.ConfirmTextDocument,
    "\n  mutation rejectText($fileId: ID!, $version: Int!) {\n    rejectText(fileId: $fileId, version: $version) {\n      ...FileText\n    }\n  }\n": types.RejectTextDocument,
    "\n  fragment EncounterSummary on Encounter {\n    id\n    appointmentId\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n      sharedAt\n    }\n  }\n": types.EncounterSummaryFragmentDoc,
    "\n  mutation writeNote($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...EncounterSummary\n    }\n  }\n": types.WriteNoteDocument,
    "\n  mutation signNote($encounterId: ID!, $version: Int!, $shared: Boolean!) {\n    signNote(encounterId: $encounterId, version: $version, shared: $shared) {\n      ...EncounterSummary\n    }\n  }\n": types.SignNoteDocument,
    "\n  fragment NoteSharing on Encounter {\n    id\n    note {\n      sharedAt\n      sharedBy {\n        id\n        name\n      }\n    }\n  }\n": types.NoteSharingFragmentDoc,
    "\n  mutation shareNote($encounterId: ID!) {\n    shareNote(encounterId: $encounterId) {\n      ...NoteSharing\n    }\n  }\n": types.ShareNoteDocument,
    "\n  mutation unshareNote($encounterId: ID!) {\n    unshareNote(encounterId: $encounterId) {\n      ...NoteSharing\n    }\n  }\n": types.UnshareNoteDocument,
    "\n  mutation exportPatient($id: ID!, $reason: PatientExportReason!) {\n    exportPatient(id: $id, reason: $reason) {\n      bundle\n      exportedAt\n      leftOut\n    }\n  }\n": types.ExportPatientDocument,
    "\n  query previewPatientImport($clinicId: ID!, $bundle: String!) {\n    previewPatientImport(clinicId: $clinicId, bundle: $bundle) {\n      givenName\n      familyName\n      birthDate\n      digest\n      entries {\n        path\n        kind\n        summary\n        ignored\n      }\n      duplicates {\n        patient {\n          ...PatientName\n        }\n        sharedFields\n      }\n    }\n  }\n": types.PreviewPatientImportDocument,
    "\n  mutation importPatient($input: ImportPatientInput!) {\n    importPatient(input: $input) {\n      ...PatientName\n    }\n  }\n": types.ImportPatientDocument,
    "\n  fragment FollowUpState on FollowUp {\n    on\n    reason\n    status\n    version\n    changedAt\n    changedBy {\n      id\n      name\n    }\n  }\n": types.FollowUpStateFragmentDoc,
    "\n  query followUps(\n    $clinicId: ID!\n    $statuses: [FollowUpStatus!]!\n    $until: LocalDate\n    $practitionerId: ID\n    $mine: Boolean!\n    $first: Int!\n    $after: ID\n  ) {\n    followUps(\n      clinicId: $clinicId\n      statuses: $statuses\n      until: $until\n      practitionerId: $practitionerId\n      mine: $mine\n      first: $first\n      after: $after\n    ) {\n      encounters {\n        id\n        appointmentId\n        startedAt\n        patient {\n          ...PatientName\n        }\n        practitioner {\n          id\n          name\n        }\n        followUp {\n          ...FollowUpState\n        }\n      }\n      endCursor\n    }\n  }\n": types.FollowUpsDocument,
    "\n  mutation changeFollowUp($input: ChangeFollowUpInput!) {\n    changeFollowUp(input: $input) {\n      id\n      followUp {\n        ...FollowUpState\n      }\n    }\n  }\n": types.ChangeFollowUpDocument,
    "\n  query growth($id: ID!, $after: ID) {\n    patient(id: $id) {\n      id\n      birthDate\n      legalSex\n      vitalSigns(first: 100, after: $after) {\n        entries {\n          id\n          takenAt\n          observations {\n            measure\n            value\n          }\n        }\n        endCursor\n      }\n    }\n  }\n": types.GrowthDocument,
    "\n  query patientMergePreview($survivorId: ID!, $duplicateId: ID!) {\n    patientMergePreview(survivorId: $survivorId, duplicateId: $duplicateId) {\n      survivor {\n        ...PatientName\n        version\n      }\n      duplicate {\n        ...PatientName\n        version\n      }\n      differences {\n        field\n        survivor\n        duplicate\n      }\n      moving {\n        part\n        count\n      }\n    }\n  }\n": types.PatientMergePreviewDocument,
    "\n  query patientMerges($patientId: ID!) {\n    patientMerges(patientId: $patientId) {\n      id\n      status\n      mergedAt\n      version\n      survivor {\n        id\n      }\n      duplicate {\n        ...PatientName\n      }\n      progress {\n        service\n        done\n      }\n    }\n  }\n": types.PatientMergesDocument,
    "\n  mutation mergePatients($input: MergePatientsInput!) {\n    mergePatients(input: $input) {\n      id\n    }\n  }\n": types.MergePatientsDocument,
    "\n  mutation unmergePatients($id: ID!, $version: Int!) {\n    unmergePatients(id: $id, version: $version) {\n      id\n    }\n  }\n": types.UnmergePatientsDocument,
    "\n  fragment MessageSummary on Message {\n    id\n    purpose\n    channel\n    status\n    failure\n    queuedAt\n    dueAt\n    sentAt\n  }\n": types.MessageSummaryFragmentDoc,
    "\n  fragment PatientName on Patient {\n    id\n    mrn\n    givenName\n    familyName\n    birthDate\n    legalSex\n  }\n": types.PatientNameFragmentDoc,
    "\n  fragment PatientFace on Patient {\n    id\n    photo {\n      id\n      url\n    }\n  }\n": types.PatientFaceFragmentDoc,
    "\n  query patients($search: String, $tagId: ID, $first: Int!, $after: ID) {\n    patients(search: $search, tagId: $tagId, first: $first, after: $after) {\n      patients {\n        ...PatientName\n        ...PatientFace\n      }\n      endCursor\n    }\n  }\n": types.PatientsDocument,
    "\n  query patient($id: ID!, $withInvoices: Boolean!, $withMessages: Boolean!) {\n    patient(id: $id) {\n      ...PatientName\n      ...PatientFace\n      kind\n      registeredAt\n      version\n      mergedInto {\n        ...PatientName\n      }\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        cancelReason\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      encounters {\n        ...EncounterSummary\n      }\n      invoices @include(if: $withInvoices) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n": types.PatientDocument,
    "\n  subscription recordEdited($type: RecordType!, $id: ID!) {\n    recordEdited(type: $type, id: $id) {\n      kind\n      viewers {\n        id\n        name\n      }\n      changedBy {\n        id\n        name\n      }\n    }\n  }\n": types.RecordEditedDocument,
    "\n  query likelyDuplicates($input: LikelyDuplicatesInput!) {\n    likelyDuplicates(input: $input) {\n      sharedFields\n      patient {\n        ...PatientName\n        ...PatientFace\n      }\n    }\n  }\n": types.LikelyDuplicatesDocument,
    "\n  mutation registerPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ...PatientName\n    }\n  }\n": types.RegisterPatientDocument,
    "\n  mutation updatePatient($input: UpdatePatientInput!) {\n    updatePatient(input: $input) {\n      patient {\n        ...PatientName\n        kind\n        version\n      }\n      conflicts {\n        field\n        base\n        theirs\n        mine\n      }\n    }\n  }\n": types.UpdatePatientDocument,
    "\n  mutation requestPatientPhoto($input: RequestPatientPhotoInput!) {\n    requestPatientPhoto(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n": types.RequestPatientPhotoDocument,
    "\n  mutation completePatientPhoto($fileId: ID!) {\n    completePatientPhoto(fileId: $fileId) {\n      ...PatientFace\n    }\n  }\n": types.CompletePatientPhotoDocument,
    "\n  mutation removePatientPhoto($patientId: ID!, $photoId: ID!) {\n    removePatientPhoto(patientId: $patientId, photoId: $photoId) {\n      ...PatientFace\n    }\n  }\n": types.RemovePatientPhotoDocument,
    "\n  fragment BatchRecord on StockBatch {\n    id\n    lotNumber\n    expiresOn\n    expiry\n    onHand\n    version\n  }\n": types.BatchRecordFragmentDoc,
    "\n  fragment StockItemRecord on StockItem {\n    id\n    medicineCode\n    name\n    unit\n    lowAt\n    onHand\n    isLow\n    version\n    batches {\n      ...BatchRecord\n    }\n  }\n": types.StockItemRecordFragmentDoc,
    "\n  query stock(\n    $clinicId: ID!\n    $search: String\n    $filter: StockFilter\n    $sort: StockSort!\n    $descending: Boolean!\n    $first: Int!\n    $after: String\n  ) {\n    stock(\n      clinicId: $clinicId\n      search: $search\n      filter: $filter\n      sort: $sort\n      descending: $descending\n      first: $first\n      after: $after\n    ) {\n      items {\n        ...StockItemRecord\n      }\n      endCursor\n    }\n  }\n": types.StockDocument,
    "\n  query stockMovements($id: ID!, $after: Int, $withPatients: Boolean!) {\n    stockBatch(id: $id) {\n      id\n      movements(first: 20, after: $after) {\n        movements {\n          id\n          kind\n          quantity\n          onHand\n          reason\n          recordedAt\n          recordedBy {\n            id\n            name\n          }\n          dispense @include(if: $withPatients) {\n            id\n            prescriptionId\n            patient {\n              ...PatientName\n            }\n          }\n        }\n        endCursor\n      }\n    }\n  }\n": types.StockMovementsDocument,
    "\n  fragment MovedBatch on StockBatch {\n    ...BatchRecord\n    item {\n      ...StockItemRecord\n    }\n  }\n": types.MovedBatchFragmentDoc,
    "\n  mutation receiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n": types.ReceiveStockDocument,
    "\n  mutation countStock($input: CountStockInput!) {\n    countStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n": types.CountStockDocument,
    "\n  mutation writeOffStock($input: WriteOffStockInput!) {\n    writeOffStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n": types.WriteOffStockDocument,
    "\n  mutation setLowStock($id: ID!, $version: Int!, $lowAt: Int) {\n    setLowStock(id: $id, version: $version, lowAt: $lowAt) {\n      ...StockItemRecord\n    }\n  }\n": types.SetLowStockDocument,
    "\n  fragment WaitingPrescription on Prescription {\n    id\n    signedAt\n    dispenseStatus\n    prescriber {\n      id\n      name\n    }\n    patient {\n      ...PatientName\n    }\n    lines {\n      id\n      display\n    }\n  }\n": types.WaitingPrescriptionFragmentDoc,
    "\n  query prescriptionsToDispense(\n    $clinicId: ID!\n    $statuses: [DispenseStatus!]\n    $search: String\n    $first: Int!\n    $after: String\n  ) {\n    prescriptionsToDispense(clinicId: $clinicId, statuses: $statuses, search: $search, first: $first, after: $after) {\n      prescriptions {\n        ...WaitingPrescription\n      }\n      endCursor\n    }\n  }\n": types.PrescriptionsToDispenseDocument,
    "\n  fragment DispenseRecord on Prescription {\n    id\n    status\n    version\n    signedAt\n    cancelReason\n    dispenseStatus\n    prescriber {\n      id\n      name\n    }\n    lines {\n      id\n      medicineCode\n      display\n      dose\n      unit\n      frequency\n      days\n      quantity\n      instructions\n      overrideReason\n    }\n    warnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n    newWarnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n    dispensing {\n      lineId\n      status\n      prescribed\n      dispensed\n      left\n    }\n    dispenses {\n      id\n      lineId\n      status\n      quantity\n      lots {\n        batchId\n        name\n        unit\n        lotNumber\n        expiresOn\n        quantity\n      }\n      substitutionReason\n      overrideReason\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      returnableUntil\n      returnReason\n      version\n    }\n  }\n": types.DispenseRecordFragmentDoc,
    "\n  query prescriptionToDispense($id: ID!, $clinicId: ID!) {\n    prescriptionToDispense(id: $id) {\n      ...DispenseRecord\n      patient {\n        ...PatientName\n        allergies {\n          id\n          substance\n          criticality\n          reaction\n          clinicalStatus\n        }\n        noKnownAllergies {\n          recordedAt\n        }\n      }\n      stock(clinicId: $clinicId) {\n        ...StockItemRecord\n      }\n    }\n  }\n": types.PrescriptionToDispenseDocument,
    "\n  query dispenseStatus($id: ID!) {\n    prescriptionToDispense(id: $id) {\n      id\n      dispenseStatus\n      dispensing {\n        lineId\n        status\n        prescribed\n        dispensed\n        left\n      }\n    }\n  }\n": types.DispenseStatusDocument,
    "\n  mutation dispenseMedication($input: DispenseMedicationInput!) {\n    dispenseMedication(input: $input) {\n      ...DispenseRecord\n    }\n  }\n": types.DispenseMedicationDocument,
    "\n  mutation returnDispense($id: ID!, $version: Int!, $reason: String!) {\n    returnDispense(id: $id, version: $version, reason: $reason) {\n      ...DispenseRecord\n    }\n  }\n": types.ReturnDispenseDocument,
    "\n  subscription prescriptionChanged($clinicId: ID!) {\n    prescriptionChanged(clinicId: $clinicId) {\n      prescriptionId\n      step\n    }\n  }\n": types.PrescriptionChangedDocument,
    "\n  query portalRecords {\n    portalRecords {\n      id\n      givenName\n      familyName\n      permissions\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      prescriptions {\n        id\n        signedAt\n        cancelledAt\n        prescriber {\n          id\n          name\n        }\n        lines {\n          id\n          display\n          dose\n          unit\n          route\n          frequency\n          days\n          quantity\n          instructions\n        }\n      }\n      notes {\n        id\n        startedAt\n        signedAt\n        text\n        practitioner {\n          id\n          name\n        }\n        addenda {\n          id\n          text\n          recordedAt\n        }\n      }\n      invoices {\n        id\n        number\n        status\n        createdAt\n        lines {\n          description\n          quantity\n          amount {\n            amountMinor\n            currency\n          }\n        }\n        total {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": types.PortalRecordsDocument,
    "\n  mutation printPortalPrescription($id: ID!, $language: PaperLanguage!) {\n    printPortalPrescription(prescriptionId: $id, language: $language) {\n      url\n    }\n  }\n": types.PrintPortalPrescriptionDocument,
    "\n  fragment PreparationState on VisitPreparation {\n    id\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    items {\n      item\n      state\n      version\n    }\n  }\n": types.PreparationStateFragmentDoc,
    "\n  fragment PreparationRecord on VisitPreparation {\n    id\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    notes\n    notesAt\n    notesBy {\n      id\n      name\n    }\n    items {\n      item\n      state\n      why\n      changedAt\n      changedBy {\n        id\n        name\n      }\n      knownSince\n      version\n    }\n  }\n": types.PreparationRecordFragmentDoc,
    "\n  query visitPreparation($appointmentId: ID!) {\n    appointment(id: $appointmentId) {\n      id\n      startsAt\n      timezone\n      reason\n      patient {\n        ...PatientName\n      }\n      practitioner {\n        id\n        name\n      }\n      preparation {\n        ...PreparationRecord\n      }\n    }\n  }\n": types.VisitPreparationDocument,
    "\n  mutation setPreparationItem($input: SetPreparationItemInput!) {\n    setPreparationItem(input: $input) {\n      ...PreparationRecord\n    }\n  }\n": types.SetPreparationItemDocument,
    "\n  mutation writePreparationNotes($input: WritePreparationNotesInput!) {\n    writePreparationNotes(input: $input) {\n      ...PreparationRecord\n    }\n  }\n": types.WritePreparationNotesDocument,
    "\n  mutation completePreparation($appointmentId: ID!) {\n    completePreparation(appointmentId: $appointmentId) {\n      ...PreparationRecord\n    }\n  }\n": types.CompletePreparationDocument,
    "\n  mutation reopenPreparation($appointmentId: ID!) {\n    reopenPreparation(appointmentId: $appointmentId) {\n      ...PreparationRecord\n    }\n  }\n": types.ReopenPreparationDocument,
    "\n  mutation printPrescription($id: ID!, $language: PaperLanguage!) {\n    printPrescription(prescriptionId: $id, language: $language) {\n      url\n    }\n  }\n": types.PrintPrescriptionDocument,
    "\n  mutation printVisit($id: ID!, $language: PaperLanguage!) {\n    printVisit(encounterId: $id, language: $language) {\n      url\n    }\n  }\n": types.PrintVisitDocument,
    "\n  fragment PaperShare on PaperShare {\n    id\n    kind\n    state\n    link\n    expiresAt\n    recordedAt\n    recordedBy {\n      name\n    }\n    opened\n    lastOpenedAt\n    version\n  }\n": types.PaperShareFragmentDoc,
    "\n  mutation sharePrescription($input: SharePaperInput!) {\n    sharePrescription(input: $input) {\n      ...PaperShare\n    }\n  }\n": types.SharePrescriptionDocument,
    "\n  mutation shareVisit($input: SharePaperInput!) {\n    shareVisit(input: $input) {\n      ...PaperShare\n    }\n  }\n": types.ShareVisitDocument,
    "\n  mutation endPaperShare($id: ID!, $version: Int!) {\n    endPaperShare(id: $id, version: $version) {\n      ...PaperShare\n    }\n  }\n": types.EndPaperShareDocument,
    "\n  query paperShares($patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      paperShares {\n        ...PaperShare\n      }\n    }\n  }\n": types.PaperSharesDocument,
    "\n  query waitingRoomBoard($clinicId: ID!) {\n    waitingRoomBoard(clinicId: $clinicId) {\n      timezone\n      columns {\n        practitioner {\n          id\n          name\n        }\n        nowServing {\n          token\n          room\n          patient {\n            id\n            initials\n          }\n        }\n        waiting {\n          token\n          patient {\n            id\n            initials\n          }\n        }\n        more\n        lateUntil\n      }\n    }\n  }\n": types.WaitingRoomBoardDocument,
    "\n  query queues($clinicId: ID!, $withPreparation: Boolean!) {\n    queues(clinicId: $clinicId) {\n      practitioner {\n        id\n        name\n      }\n      date\n      timezone\n      lateUntil\n      usualMinutes\n      tickets {\n        ...QueuePlace\n        appointment {\n          id\n          preparation @include(if: $withPreparation) {\n            ...PreparationState\n          }\n        }\n      }\n      expected {\n        delayMinutes\n        appointment {\n          id\n          startsAt\n          version\n          patient {\n            id\n            givenName\n            familyName\n          }\n        }\n      }\n    }\n  }\n": types.QueuesDocument,
    "\n  fragment QueuePlace on QueueTicket {\n    id\n    token\n    state\n    priority\n    checkedInAt\n    calls\n    calledAt\n    startedAt\n    endedAt\n    estimatedAt\n    appointment {\n      id\n      startsAt\n      walkIn\n      patient {\n        id\n        givenName\n        familyName\n        ...PatientFace\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n": types.QueuePlaceFragmentDoc,
    "\n  query queueLog($clinicId: ID!, $practitionerId: ID!) {\n    queues(clinicId: $clinicId, practitionerId: $practitionerId) {\n      timezone\n      log {\n        id\n        action\n        token\n        reason\n        fromPlace\n        toPlace\n        minutes\n        changedAt\n        changedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.QueueLogDocument,
    "\n  subscription queueChanged($clinicId: ID!) {\n    queueChanged(clinicId: $clinicId) {\n      date\n    }\n  }\n": types.QueueChangedDocument,
    "\n  mutation checkIn($id: ID!, $version: Int!) {\n    checkIn(id: $id, version: $version) {\n      ...QueuePlace\n    }\n  }\n": types.CheckInDocument,
    "\n  mutation admitWalkIn($input: AdmitWalkInInput!) {\n    admitWalkIn(input: $input) {\n      ...QueuePlace\n    }\n  }\n": types.AdmitWalkInDocument,
    "\n  mutation callNext($input: CallNextInput!) {\n    callNext(input: $input) {\n      ...QueuePlace\n    }\n  }\n": types.CallNextDocument,
    "\n    mutation callPatient($ticketId: ID!) {\n      done: callPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": types.CallPatientDocument,
    "\n    mutation recallPatient($ticketId: ID!) {\n      done: recallPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": types.RecallPatientDocument,
    "\n    mutation skipPatient($ticketId: ID!) {\n      done: skipPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": types.SkipPatientDocument,
    "\n    mutation startConsultation($ticketId: ID!) {\n      done: startConsultation(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": types.StartConsultationDocument,
    "\n    mutation completeConsultation($ticketId: ID!) {\n      done: completeConsultation(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": types.CompleteConsultationDocument,
    "\n    mutation leaveUnseen($ticketId: ID!) {\n      done: leaveUnseen(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": types.LeaveUnseenDocument,
    "\n    mutation undoCheckIn($ticketId: ID!) {\n      done: undoCheckIn(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  ": types.UndoCheckInDocument,
    "\n  mutation moveInQueue($ticketId: ID!, $beforeTicketId: ID, $reason: OrderReason!) {\n    moveInQueue(ticketId: $ticketId, beforeTicketId: $beforeTicketId, reason: $reason) {\n      id\n    }\n  }\n": types.MoveInQueueDocument,
    "\n  mutation prioritizeInQueue($ticketId: ID!, $priority: Boolean!, $reason: OrderReason!) {\n    prioritizeInQueue(ticketId: $ticketId, priority: $priority, reason: $reason) {\n      id\n    }\n  }\n": types.PrioritizeInQueueDocument,
    "\n  mutation reportLate($clinicId: ID!, $practitionerId: ID!, $minutes: Int!) {\n    reportLate(clinicId: $clinicId, practitionerId: $practitionerId, minutes: $minutes) {\n      lateUntil\n    }\n  }\n": types.ReportLateDocument,
    "\n  fragment PatientPortal on PatientPortal {\n    openSince\n    people {\n      name\n      email\n      relationship\n      permissions\n    }\n  }\n": types.PatientPortalFragmentDoc,
    "\n  query patientPortal($patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      portal {\n        ...PatientPortal\n      }\n    }\n  }\n": types.PatientPortalDocument,
    "\n  mutation openPortal($patientId: ID!) {\n    openPortal(patientId: $patientId) {\n      ...PatientPortal\n    }\n  }\n": types.OpenPortalDocument,
    "\n  mutation closePortal($patientId: ID!) {\n    closePortal(patientId: $patientId) {\n      ...PatientPortal\n    }\n  }\n": types.ClosePortalDocument,
    "\n  mutation admitToPortal($input: AdmitToPortalInput!) {\n    admitToPortal(input: $input)\n  }\n": types.AdmitToPortalDocument,
    "\n  query reception($id: ID!) {\n    patient(id: $id) {\n      id\n      version\n      kind\n      tags {\n        id\n        name\n      }\n      contactPoints {\n        id\n        type\n        value\n        isPrimary\n        isSafe\n        version\n      }\n      careTeam {\n        ...CareTeamMember\n      }\n      coverages {\n        id\n        payer\n        plan\n        memberNumber\n        groupNumber\n        endsOn\n        note\n        version\n      }\n      proxyAssignments {\n        id\n        name\n        mobile\n        email\n        relationship\n        status\n        permissions\n        proof\n        proofDocument {\n          id\n          title\n          recordedAt\n          canBeOpened\n        }\n        endsOn\n        version\n      }\n      consents {\n        state\n        text {\n          id\n          purpose\n          textVersion\n          title\n          body\n        }\n        decisions {\n          id\n          decision\n          method\n          recordedAt\n          textVersion\n          proxyAssignment {\n            id\n            name\n          }\n          recordedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.ReceptionDocument,
    "\n  fragment CareTeamMember on CareTeamMember {\n    id\n    role\n    version\n    practitioner {\n      id\n      name\n    }\n  }\n": types.CareTeamMemberFragmentDoc,
    "\n  mutation addToCareTeam($input: AddToCareTeamInput!) {\n    addToCareTeam(input: $input) {\n      ...CareTeamMember\n    }\n  }\n": types.AddToCareTeamDocument,
    "\n  mutation changeCareTeamMember($input: ChangeCareTeamMemberInput!) {\n    changeCareTeamMember(input: $input) {\n      ...CareTeamMember\n    }\n  }\n": types.ChangeCareTeamMemberDocument,
    "\n  mutation removeFromCareTeam($id: ID!, $version: Int!) {\n    removeFromCareTeam(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": types.RemoveFromCareTeamDocument,
    "\n  query tags {\n    tags {\n      id\n      name\n    }\n  }\n": types.TagsDocument,
    "\n  mutation addContactPoint($input: AddContactPointInput!) {\n    addContactPoint(input: $input) {\n      id\n    }\n  }\n": types.AddContactPointDocument,
    "\n  mutation changeContactPoint($input: ChangeContactPointInput!) {\n    changeContactPoint(input: $input) {\n      id\n    }\n  }\n": types.ChangeContactPointDocument,
    "\n  mutation removeContactPoint($id: ID!, $version: Int!) {\n    removeContactPoint(id: $id, version: $version) {\n      id\n    }\n  }\n": types.RemoveContactPointDocument,
    "\n  mutation recordCoverage($input: RecordCoverageInput!) {\n    recordCoverage(input: $input) {\n      id\n    }\n  }\n": types.RecordCoverageDocument,
    "\n  mutation changeCoverage($input: ChangeCoverageInput!) {\n    changeCoverage(input: $input) {\n      id\n    }\n  }\n": types.ChangeCoverageDocument,
    "\n  mutation removeCoverage($id: ID!, $version: Int!) {\n    removeCoverage(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": types.RemoveCoverageDocument,
    "\n  mutation assignProxy($input: AssignProxyInput!) {\n    assignProxy(input: $input) {\n      id\n    }\n  }\n": types.AssignProxyDocument,
    "\n  mutation attachProxyProof($id: ID!, $version: Int!, $proof: String!, $documentId: ID) {\n    attachProxyProof(id: $id, version: $version, proof: $proof, documentId: $documentId) {\n      id\n      version\n    }\n  }\n": types.AttachProxyProofDocument,
    "\n  query proofDocuments($id: ID!) {\n    patient(id: $id) {\n      id\n      documents {\n        id\n        title\n        recordedAt\n        files {\n          id\n          status\n        }\n      }\n    }\n  }\n": types.ProofDocumentsDocument,
    "\n  mutation openProxyProof($id: ID!) {\n    openProxyProof(id: $id) {\n      url\n    }\n  }\n": types.OpenProxyProofDocument,
    "\n  mutation approveProxy($id: ID!, $version: Int!) {\n    approveProxy(id: $id, version: $version) {\n      id\n    }\n  }\n": types.ApproveProxyDocument,
    "\n  mutation revokeProxy($id: ID!, $version: Int!) {\n    revokeProxy(id: $id, version: $version) {\n      id\n    }\n  }\n": types.RevokeProxyDocument,
    "\n  mutation recordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      id\n    }\n  }\n": types.RecordConsentDocument,
    "\n  mutation tagPatient($patientId: ID!, $name: String!) {\n    tagPatient(patientId: $patientId, name: $name) {\n      id\n      tags {\n        id\n        name\n      }\n    }\n  }\n": types.TagPatientDocument,
    "\n  mutation untagPatient($patientId: ID!, $tagId: ID!) {\n    untagPatient(patientId: $patientId, tagId: $tagId) {\n      id\n      tags {\n        id\n        name\n      }\n    }\n  }\n": types.UntagPatientDocument,
    "\n  query removedPatients($first: Int!, $after: ID) {\n    removedPatients(first: $first, after: $after) {\n      patients {\n        ...PatientName\n        removedAt\n        removedBy {\n          id\n          name\n        }\n      }\n      endCursor\n    }\n  }\n": types.RemovedPatientsDocument,
    "\n  mutation deletePatient($id: ID!) {\n    deletePatient(id: $id) {\n      id\n    }\n  }\n": types.DeletePatientDocument,
    "\n  mutation restorePatient($id: ID!) {\n    restorePatient(id: $id) {\n      id\n    }\n  }\n": types.RestorePatientDocument,
    "\n  query removed(\n    $id: ID!\n    $allergies: Boolean!\n    $careTeam: Boolean!\n    $conditions: Boolean!\n    $documents: Boolean!\n    $reception: Boolean!\n    $vitalSigns: Boolean!\n  ) {\n    patient(id: $id) {\n      id\n      removed {\n        kind\n        id\n        version\n        removedAt\n        removedBy {\n          id\n          name\n        }\n        restorableUntil\n        allergy @include(if: $allergies) {\n          id\n          substance\n        }\n        careTeamMember @include(if: $careTeam) {\n          id\n          practitioner {\n            id\n            name\n          }\n        }\n        condition @include(if: $conditions) {\n          id\n          code\n          display\n        }\n        contactPoint @include(if: $reception) {\n          id\n          value\n        }\n        coverage @include(if: $reception) {\n          id\n          payer\n          plan\n        }\n        document @include(if: $documents) {\n          id\n          title\n        }\n        tag @include(if: $reception) {\n          id\n          name\n        }\n        vitalSigns @include(if: $vitalSigns) {\n          id\n          takenAt\n          observations {\n            measure\n            value\n            interpretation\n          }\n        }\n      }\n    }\n  }\n": types.RemovedDocument,
    "\n  mutation restoreRemoved($kind: RemovedKind!, $id: ID!, $version: Int!) {\n    restoreRemoved(kind: $kind, id: $id, version: $version) {\n      id\n    }\n  }\n": types.RestoreRemovedDocument,
    "\n  fragment ResultLine on TestResult {\n    code\n    name\n    value\n    comparator\n    text\n    unit\n    low\n    high\n    rangeText\n    interpretation\n  }\n": types.ResultLineFragmentDoc,
    "\n  fragment ReportEntry on DiagnosticReport {\n    id\n    name\n    status\n    effectiveAt\n    performer\n    conclusion\n    severity\n    results {\n      ...ResultLine\n    }\n    documents {\n      id\n      title\n    }\n    serviceRequestId\n    reviewedBy {\n      id\n      name\n    }\n    reviewedAt\n    earlierVersions {\n      id\n      name\n      status\n      conclusion\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      results {\n        ...ResultLine\n      }\n    }\n    recordedBy {\n      id\n      name\n    }\n    recordedAt\n    version\n  }\n": types.ReportEntryFragmentDoc,
    "\n  query diagnosticReports($id: ID!, $first: Int!, $after: ID, $abnormal: Boolean!) {\n    patient(id: $id) {\n      id\n      diagnosticReports(first: $first, after: $after, abnormal: $abnormal) {\n        entries {\n          ...ReportEntry\n        }\n        endCursor\n      }\n    }\n  }\n": types.DiagnosticReportsDocument,
    "\n  query testTrend($id: ID!, $test: String!) {\n    patient(id: $id) {\n      id\n      diagnosticReports(first: 50, test: $test) {\n        entries {\n          id\n          effectiveAt\n          results {\n            ...ResultLine\n          }\n        }\n      }\n    }\n  }\n": types.TestTrendDocument,
    "\n  query reportForm($id: ID!, $withDocuments: Boolean!) {\n    labTests {\n      code\n      name\n      unit\n    }\n    labPanels {\n      name\n      tests {\n        code\n        name\n        unit\n      }\n    }\n    patient(id: $id) {\n      id\n      openServiceRequests {\n        id\n        test\n        recordedAt\n      }\n      documents @include(if: $withDocuments) {\n        id\n        title\n        recordedAt\n      }\n    }\n  }\n": types.ReportFormDocument,
    "\n  query resultsToReview($clinicId: ID!) {\n    resultsToReview(clinicId: $clinicId) {\n      id\n      name\n      status\n      effectiveAt\n      severity\n      version\n      results {\n        ...ResultLine\n      }\n      patient {\n        id\n        givenName\n        familyName\n      }\n    }\n  }\n": types.ResultsToReviewDocument,
    "\n  mutation recordDiagnosticReport($input: RecordDiagnosticReportInput!) {\n    recordDiagnosticReport(input: $input) {\n      ...ReportEntry\n    }\n  }\n": types.RecordDiagnosticReportDocument,
    "\n  mutation changeDiagnosticReport($input: ChangeDiagnosticReportInput!) {\n    changeDiagnosticReport(input: $input) {\n      ...ReportEntry\n    }\n  }\n": types.ChangeDiagnosticReportDocument,
    "\n  mutation markDiagnosticReportInError($id: ID!, $version: Int!) {\n    markDiagnosticReportInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n": types.MarkDiagnosticReportInErrorDocument,
    "\n  mutation reviewDiagnosticReport($id: ID!, $version: Int!) {\n    reviewDiagnosticReport(id: $id, version: $version) {\n      id\n      reviewedAt\n      reviewedBy {\n        id\n        name\n      }\n      version\n    }\n  }\n": types.ReviewDiagnosticReportDocument,
    "\n  fragment AffectedVisits on HitVisits {\n    appointments {\n      id\n      startsAt\n      endsAt\n      timezone\n      version\n      patient {\n        id\n        givenName\n        familyName\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n    elsewhere\n  }\n": types.AffectedVisitsFragmentDoc,
    "\n  query week($clinicId: ID!, $practitionerId: ID!, $on: LocalDate!) {\n    week(clinicId: $clinicId, practitionerId: $practitionerId, on: $on) {\n      on\n      sessions {\n        id\n        weekday\n        startsAtLocal\n        endsAtLocal\n        slotMinutes\n        capacity\n      }\n      nextChangeOn\n      changes {\n        id\n        effectiveFrom\n        effectiveUntil\n        enteredAt\n      }\n    }\n  }\n": types.WeekDocument,
    "\n  mutation setWeek($input: SetWeekInput!) {\n    setWeek(input: $input) {\n      change {\n        id\n        effectiveFrom\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": types.SetWeekDocument,
    "\n  mutation undoWeek($id: ID!) {\n    undoWeek(id: $id) {\n      change {\n        id\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": types.UndoWeekDocument,
    "\n  fragment DayPlan on DayHours {\n    date\n    sessions {\n      startsAtLocal\n      endsAtLocal\n      slotMinutes\n      capacity\n    }\n  }\n": types.DayPlanFragmentDoc,
    "\n  query exceptions($clinicId: ID!, $practitionerId: ID!, $from: LocalDate!, $to: LocalDate!) {\n    days(clinicId: $clinicId, practitionerId: $practitionerId, from: $from, to: $to) {\n      ...DayPlan\n    }\n    absences(practitionerId: $practitionerId, from: $from) {\n      leave {\n        id\n        from\n        to\n        startsAtLocal\n        endsAtLocal\n        weekdays\n        everyWeeks\n        reason\n        version\n      }\n      blocks {\n        id\n        startsAt\n        endsAt\n        reason\n        version\n      }\n    }\n    rounds(practitionerId: $practitionerId, from: $from) {\n      id\n      hospital\n      timezone\n      weekdays\n      startsAtLocal\n      endsAtLocal\n      from\n      to\n      version\n    }\n    holidays(clinicId: $clinicId, from: $from) {\n      id\n      date\n      startsAtLocal\n      endsAtLocal\n      name\n      version\n    }\n  }\n": types.ExceptionsDocument,
    "\n  mutation setDay($input: SetDayInput!) {\n    setDay(input: $input) {\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": types.SetDayDocument,
    "\n  mutation clearDay($input: ClearDayInput!) {\n    clearDay(input: $input) {\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": types.ClearDayDocument,
    "\n  mutation enterLeave($input: EnterLeaveInput!) {\n    enterLeave(input: $input) {\n      leave {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": types.EnterLeaveDocument,
    "\n  mutation blockTime($input: BlockTimeInput!) {\n    blockTime(input: $input) {\n      block {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": types.BlockTimeDocument,
    "\n  mutation enterRound($input: EnterRoundInput!) {\n    enterRound(input: $input) {\n      round {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": types.EnterRoundDocument,
    "\n  mutation declareHoliday($input: DeclareHolidayInput!) {\n    declareHoliday(input: $input) {\n      holiday {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": types.DeclareHolidayDocument,
    "\n  mutation withdrawLeave($id: ID!, $version: Int!) {\n    withdrawLeave(id: $id, version: $version) {\n      id\n    }\n  }\n": types.WithdrawLeaveDocument,
    "\n  mutation withdrawBlock($id: ID!, $version: Int!) {\n    withdrawBlock(id: $id, version: $version) {\n      id\n    }\n  }\n": types.WithdrawBlockDocument,
    "\n  mutation withdrawRound($id: ID!, $version: Int!) {\n    withdrawRound(id: $id, version: $version) {\n      id\n    }\n  }\n": types.WithdrawRoundDocument,
    "\n  mutation withdrawHoliday($id: ID!, $version: Int!) {\n    withdrawHoliday(id: $id, version: $version) {\n      id\n    }\n  }\n": types.WithdrawHolidayDocument,
    "\n  query clinicHours($clinicId: ID!, $on: LocalDate!) {\n    openingHours(clinicId: $clinicId, on: $on) {\n      on\n      hours {\n        id\n        weekday\n        startsAtLocal\n        endsAtLocal\n      }\n      nextChangeOn\n      changes {\n        id\n        effectiveFrom\n        enteredAt\n      }\n    }\n    holidays(clinicId: $clinicId, from: $on) {\n      id\n      date\n      startsAtLocal\n      endsAtLocal\n      name\n      version\n    }\n    visitTypes(clinicId: $clinicId) {\n      id\n      name\n      minutes\n      beforeMinutes\n      afterMinutes\n      version\n    }\n    rooms(clinicId: $clinicId) {\n      id\n      name\n      kind\n      version\n    }\n    bookingPolicy(clinicId: $clinicId) {\n      ...ClinicPolicy\n    }\n  }\n": types.ClinicHoursDocument,
    "\n  fragment ClinicPolicy on BookingPolicy {\n    noticeMinutes\n    horizonDays\n    visitsPerDay\n    cancelWindowMinutes\n    overbooking\n    overbookLimit\n    noShowAfterMinutes\n    holdMinutes\n    selfBooking\n    version\n  }\n": types.ClinicPolicyFragmentDoc,
    "\n  mutation setBookingPolicy($input: SetBookingPolicyInput!) {\n    setBookingPolicy(input: $input) {\n      ...ClinicPolicy\n    }\n  }\n": types.SetBookingPolicyDocument,
    "\n  mutation addRoom($input: AddRoomInput!) {\n    addRoom(input: $input) {\n      id\n      name\n    }\n  }\n": types.AddRoomDocument,
    "\n  mutation retireRoom($id: ID!, $version: Int!) {\n    retireRoom(id: $id, version: $version) {\n      id\n    }\n  }\n": types.RetireRoomDocument,
    "\n  query rebookingProposals($appointmentIds: [ID!]!) {\n    rebookingProposals(appointmentIds: $appointmentIds) {\n      appointment {\n        id\n        startsAt\n        endsAt\n        timezone\n        version\n        patient {\n          id\n          givenName\n          familyName\n        }\n        practitioner {\n          id\n          name\n        }\n      }\n      slot {\n        startsAt\n        endsAt\n        practitioner {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RebookingProposalsDocument,
    "\n  mutation rebookVisits($input: RebookVisitsInput!) {\n    rebookVisits(input: $input) {\n      outcome\n      appointment {\n        id\n        startsAt\n        endsAt\n        timezone\n        version\n      }\n    }\n  }\n": types.RebookVisitsDocument,
    "\n  mutation setOpeningHours($input: SetOpeningHoursInput!) {\n    setOpeningHours(input: $input) {\n      change {\n        id\n        effectiveFrom\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": types.SetOpeningHoursDocument,
    "\n  mutation defineVisitType($input: DefineVisitTypeInput!) {\n    defineVisitType(input: $input) {\n      id\n      name\n    }\n  }\n": types.DefineVisitTypeDocument,
    "\n  mutation retireVisitType($id: ID!, $version: Int!) {\n    retireVisitType(id: $id, version: $version) {\n      id\n    }\n  }\n": types.RetireVisitTypeDocument,
    "\n  query travel {\n    travelTimes {\n      clinic {\n        id\n        name\n      }\n      to {\n        clinic {\n          id\n          name\n        }\n        hospital\n      }\n      minutes\n      source\n    }\n    travelReckoning {\n      version\n      speedKmh\n      positions {\n        site {\n          clinic {\n            id\n          }\n          hospital\n        }\n        latitude\n        longitude\n      }\n    }\n  }\n": types.TravelDocument,
    "\n  mutation setTravelTime($input: SetTravelTimeInput!) {\n    setTravelTime(input: $input) {\n      travelTime {\n        minutes\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": types.SetTravelTimeDocument,
    "\n  mutation reckonTravelTimes($input: ReckonTravelTimesInput!) {\n    reckonTravelTimes(input: $input) {\n      reckoning {\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n": types.ReckonTravelTimesDocument,
    "\n  query sharesBusyTimes {\n    sharesBusyTimes\n  }\n": types.SharesBusyTimesDocument,
    "\n  mutation shareBusyTimes($share: Boolean!) {\n    shareBusyTimes(share: $share)\n  }\n": types.ShareBusyTimesDocument,
    "\n  query appointment($id: ID!, $withInvoice: Boolean!, $withMessages: Boolean!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n      patient {\n        ...PatientFace\n      }\n      channel\n      cancelReason\n      reason\n      labels\n      visitType {\n        name\n      }\n      invoice @include(if: $withInvoice) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n": types.AppointmentDocument,
    "\n  mutation updateAppointment($input: UpdateAppointmentInput!) {\n    updateAppointment(input: $input) {\n      ... on AppointmentUpdated {\n        appointment {\n          ...CalendarVisit\n          reason\n          labels\n        }\n        conflicts {\n          field\n          theirs\n        }\n      }\n    }\n  }\n": types.UpdateAppointmentDocument,
    "\n  mutation cancelAppointment($input: CancelAppointmentInput!) {\n    cancelAppointment(input: $input) {\n      ...CalendarVisit\n      cancelReason\n    }\n  }\n": types.CancelAppointmentDocument,
    "\n  fragment FreeTime on Slot {\n    startsAt\n    endsAt\n    timezone\n    practitioner {\n      id\n      name\n    }\n  }\n": types.FreeTimeFragmentDoc,
    "\n  query slots($input: SlotsInput!) {\n    slots(input: $input) {\n      ...FreeTime\n    }\n  }\n": types.SlotsDocument,
    "\n  query practitioners($clinicId: ID!) {\n    practitioners(clinicId: $clinicId) {\n      id\n      name\n      credential\n      specialty\n    }\n  }\n": types.PractitionersDocument,
    "\n  query visitTypes($clinicId: ID!) {\n    visitTypes(clinicId: $clinicId) {\n      id\n      name\n      minutes\n    }\n  }\n": types.VisitTypesDocument,
    "\n  query rooms($clinicId: ID!) {\n    rooms(clinicId: $clinicId) {\n      id\n      name\n      kind\n    }\n  }\n": types.RoomsDocument,
    "\n  fragment BookingResult on BookAppointmentResult {\n    ... on AppointmentBooked {\n      appointment {\n        ...CalendarVisit\n      }\n    }\n    ... on TimeTaken {\n      collidesWith\n      nearest {\n        ...FreeTime\n      }\n    }\n  }\n": types.BookingResultFragmentDoc,
    "\n  mutation bookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) {\n      ...BookingResult\n    }\n  }\n": types.BookAppointmentDocument,
    "\n  mutation overbookAppointment($input: BookAppointmentInput!, $reason: OverbookReason!) {\n    overbookAppointment(input: $input, reason: $reason) {\n      ...BookingResult\n    }\n  }\n": types.OverbookAppointmentDocument,
    "\n  fragment CalendarVisit on Appointment {\n    id\n    startsAt\n    endsAt\n    timezone\n    status\n    version\n    beforeMinutes\n    afterMinutes\n    walkIn\n    overbookReason\n    room {\n      id\n      name\n    }\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n  }\n": types.CalendarVisitFragmentDoc,
    "\n  query calendar(\n    $clinicId: ID!\n    $date: LocalDate!\n    $days: Int!\n    $practitionerIds: [ID!]\n    $statuses: [AppointmentStatus!]\n    $withReasons: Boolean!\n  ) {\n    calendar(clinicId: $clinicId, date: $date, days: $days, practitionerIds: $practitionerIds, statuses: $statuses) {\n      date\n      timezone\n      columns {\n        date\n        practitioner {\n          id\n          name\n          credential\n          specialty\n        }\n        sessions {\n          startsAt\n          endsAt\n        }\n        closed {\n          startsAt\n          endsAt\n          kind\n          reason @include(if: $withReasons)\n        }\n        appointments {\n          ...CalendarVisit\n        }\n      }\n    }\n  }\n": types.CalendarDocument,
    "\n  query calendarCounts(\n    $clinicId: ID!\n    $date: LocalDate!\n    $days: Int!\n    $practitionerIds: [ID!]\n    $statuses: [AppointmentStatus!]\n  ) {\n    calendarCounts(\n      clinicId: $clinicId\n      date: $date\n      days: $days\n      practitionerIds: $practitionerIds\n      statuses: $statuses\n    ) {\n      date\n      practitioner {\n        id\n        name\n      }\n      visits\n    }\n  }\n": types.CalendarCountsDocument,
    "\n  subscription appointmentChanged($clinicId: ID!, $date: LocalDate!) {\n    appointmentChanged(clinicId: $clinicId, date: $date) {\n      kind\n      appointment {\n        ...CalendarVisit\n      }\n    }\n  }\n": types.AppointmentChangedDocument,
    "\n  mutation rescheduleAppointment($input: RescheduleAppointmentInput!) {\n    rescheduleAppointment(input: $input) {\n      ... on AppointmentRescheduled {\n        appointment {\n          ...CalendarVisit\n        }\n      }\n      ... on TimeTaken {\n        collidesWith\n        nearest {\n          ...FreeTime\n        }\n      }\n    }\n  }\n": types.RescheduleAppointmentDocument,
    "\n  mutation undoAppointmentChange($id: ID!, $version: Int!) {\n    undoAppointmentChange(id: $id, version: $version) {\n      ...CalendarVisit\n      cancelReason\n    }\n  }\n": types.UndoAppointmentChangeDocument,
    "\n  query changedAppointment($id: ID!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n    }\n  }\n": types.ChangedAppointmentDocument,
    "\n  fragment ClinicFace on ClinicFace {\n    name\n    organizationName\n    address\n    phone\n    timezone\n    brandColor\n  }\n\n  fragment OwnTime on OwnTime {\n    startsAt\n    endsAt\n    practitionerId\n  }\n\n  fragment OwnVisit on OwnVisit {\n    clinic {\n      ...ClinicFace\n    }\n    practitionerId\n    doctor\n    visitType\n    startsAt\n    endsAt\n    status\n    changeableUntil\n    isChangeable\n    firstDay\n    lastDay\n    version\n  }\n\n  query selfBookingClinic($organizationSlug: String!, $clinicSlug: String!) {\n    selfBookingClinic(organizationSlug: $organizationSlug, clinicSlug: $clinicSlug) {\n      face {\n        ...ClinicFace\n      }\n      doctors {\n        id\n        name\n        credential\n        specialty\n      }\n      visitTypes {\n        id\n        name\n        minutes\n      }\n      firstDay\n      lastDay\n      cancelWindowMinutes\n    }\n  }\n\n  query selfBookingTimes($input: SelfBookingTimesInput!) {\n    selfBookingTimes(input: $input) {\n      ...OwnTime\n    }\n  }\n\n  mutation holdOwnTime($input: HoldOwnTimeInput!) {\n    holdOwnTime(input: $input) {\n      ... on OwnTimeHeld {\n        token\n        startsAt\n        endsAt\n        secondsLeft\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  mutation releaseOwnTime($input: ReleaseOwnTimeInput!) {\n    releaseOwnTime(input: $input)\n  }\n\n  mutation sendBookingCode($input: SendBookingCodeInput!) {\n    sendBookingCode(input: $input) {\n      secondsLeft\n      codesLeft\n    }\n  }\n\n  mutation bookOwnVisit($input: BookOwnVisitInput!) {\n    bookOwnVisit(input: $input) {\n      ... on OwnVisitBooked {\n        link\n        visit {\n          ...OwnVisit\n        }\n      }\n      ... on WhichPatient {\n        choices {\n          id\n          label\n        }\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  query ownVisit($link: String!) {\n    ownVisit(link: $link) {\n      ...OwnVisit\n    }\n  }\n\n  query ownVisitTimes($input: OwnVisitTimesInput!) {\n    ownVisitTimes(input: $input) {\n      ...OwnTime\n    }\n  }\n\n  mutation moveOwnVisit($input: MoveOwnVisitInput!) {\n    moveOwnVisit(input: $input) {\n      ... on OwnVisitMoved {\n        visit {\n          ...OwnVisit\n        }\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  fragment OwnOffer on OwnOffer {\n    clinic {\n      ...ClinicFace\n    }\n    doctor\n    visitType\n    startsAt\n    endsAt\n    state\n    secondsLeft\n    isWaiting\n    visitLink\n  }\n\n  query ownOffer($link: String!) {\n    ownOffer(link: $link) {\n      ...OwnOffer\n    }\n  }\n\n  mutation acceptOwnOffer($link: String!) {\n    acceptOwnOffer(link: $link) {\n      ...OwnOffer\n    }\n  }\n\n  mutation declineOwnOffer($link: String!, $keepWaiting: Boolean!) {\n    declineOwnOffer(link: $link, keepWaiting: $keepWaiting) {\n      ...OwnOffer\n    }\n  }\n\n  mutation cancelOwnVisit($input: CancelOwnVisitInput!) {\n    cancelOwnVisit(input: $input) {\n      ...OwnVisit\n    }\n  }\n\n  query sharedPaper($link: String!) {\n    sharedPaper(link: $link) {\n      name\n      organizationName\n      address\n      phone\n      brandColor\n      expiresAt\n      isLocked\n    }\n  }\n\n  mutation openSharedPaper($link: String!, $birthDate: LocalDate!) {\n    openSharedPaper(link: $link, birthDate: $birthDate) {\n      url\n    }\n  }\n": types.ClinicFaceFragmentDoc,
    "\n  mutation changeMyTimezone($timezone: String) {\n    changeMyTimezone(timezone: $timezone) {\n      id\n      timezone\n    }\n  }\n": types.ChangeMyTimezoneDocument,
    "\n  query me {\n    me {\n      id\n      name\n      email\n      timezone\n      roles\n      permissions\n      termsDue {\n        id\n      }\n      organization {\n        id\n        name\n        country\n        currency\n        timezone\n        features\n      }\n      clinics {\n        id\n        slug\n        name\n        timezone\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n": types.MeDocument,
    "\n  query termsDue {\n    me {\n      id\n      termsDue {\n        id\n        number\n        title\n        body\n        inForceFrom\n      }\n    }\n  }\n": types.TermsDueDocument,
    "\n  mutation acceptTerms($id: ID!) {\n    acceptTerms(id: $id) {\n      id\n    }\n  }\n": types.AcceptTermsDocument,
    "\n  fragment TermsVersion on TermsVersion {\n    id\n    number\n    title\n    body\n    inForceFrom\n    publishedAt\n    accepted\n    members\n  }\n": types.TermsVersionFragmentDoc,
    "\n  query termsVersions {\n    termsVersions {\n      ...TermsVersion\n    }\n  }\n": types.TermsVersionsDocument,
    "\n  mutation publishTerms($input: PublishTermsInput!) {\n    publishTerms(input: $input) {\n      ...TermsVersion\n    }\n  }\n": types.PublishTermsDocument,
    "\n  query timeline(\n    $id: ID!\n    $first: Int!\n    $kinds: [TimelineKind!]\n    $withRecord: Boolean!\n    $recordAfter: String\n    $withAppointments: Boolean!\n    $appointmentsAfter: ID\n    $withInvoices: Boolean!\n    $invoicesAfter: ID\n    $withMessages: Boolean!\n    $messagesAfter: ID\n    $withPharmacy: Boolean!\n  ) {\n    patient(id: $id) {\n      id\n      timeline(kinds: $kinds, first: $first, after: $recordAfter) @include(if: $withRecord) {\n        entries {\n          kind\n          at\n          allergy {\n            id\n            substance\n            criticality\n          }\n          condition {\n            id\n            code\n            display\n          }\n          diagnosticReport {\n            id\n            name\n            status\n            severity\n            conclusion\n            results {\n              ...ResultLine\n            }\n          }\n          document {\n            id\n            title\n          }\n          encounter {\n            id\n            appointmentId\n            practitioner {\n              id\n              name\n            }\n            note {\n              text\n              signedAt\n            }\n            diagnoses {\n              code\n              display\n            }\n          }\n          prescription {\n            id\n            status\n            dispenseStatus @include(if: $withPharmacy)\n            lines {\n              id\n              display\n            }\n          }\n          serviceRequest {\n            id\n            test\n            status\n          }\n          vitalSigns {\n            id\n            observations {\n              measure\n              value\n              interpretation\n            }\n          }\n        }\n        endCursor\n      }\n      appointments(first: $first, after: $appointmentsAfter) @include(if: $withAppointments) {\n        id\n        startsAt\n        status\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      invoices(first: $first, after: $invoicesAfter) @include(if: $withInvoices) {\n        id\n        number\n        status\n        createdAt\n        total {\n          amountMinor\n          currency\n        }\n      }\n      messages(first: $first, after: $messagesAfter) @include(if: $withMessages) {\n        id\n        purpose\n        status\n        queuedAt\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  fragment OfferMessage on Message {\n    id\n    status\n    failure\n    sentAt\n  }\n": types.OfferMessageFragmentDoc,
    "\n  fragment WaitlistEntry on WaitlistEntry {\n    id\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n    minutes\n    from\n    to\n    weekdays\n    startsAtLocal\n    endsAtLocal\n    priority\n    waitingSince\n    state\n    closeReason\n    offer {\n      id\n      startsAt\n      endsAt\n      expiresAt\n      practitioner {\n        id\n        name\n      }\n    }\n    appointment {\n      id\n      startsAt\n    }\n    log {\n      id\n      action\n      reason\n      changedAt\n      byPatient\n      offer {\n        id\n        startsAt\n      }\n      changedBy {\n        id\n        name\n      }\n    }\n  }\n": types.WaitlistEntryFragmentDoc,
    "\n  query waitlist($clinicId: ID!, $closed: Boolean!, $after: ID, $withMessages: Boolean!) {\n    waitlist(clinicId: $clinicId, closed: $closed, after: $after) {\n      ...WaitlistEntry\n      offer @include(if: $withMessages) {\n        id\n        message {\n          ...OfferMessage\n        }\n      }\n      log @include(if: $withMessages) {\n        id\n        offer {\n          id\n          message {\n            ...OfferMessage\n          }\n        }\n      }\n    }\n  }\n": types.WaitlistDocument,
    "\n  subscription waitlistChanged($clinicId: ID!) {\n    waitlistChanged(clinicId: $clinicId) {\n      entryId\n    }\n  }\n": types.WaitlistChangedDocument,
    "\n  mutation addToWaitlist($input: AddToWaitlistInput!) {\n    addToWaitlist(input: $input) {\n      ...WaitlistEntry\n    }\n  }\n": types.AddToWaitlistDocument,
    "\n  mutation prioritizeOnWaitlist($id: ID!, $priority: Boolean!, $reason: OrderReason!) {\n    prioritizeOnWaitlist(id: $id, priority: $priority, reason: $reason) {\n      ...WaitlistEntry\n    }\n  }\n": types.PrioritizeOnWaitlistDocument,
    "\n  mutation closeWaitlistEntry($id: ID!, $reason: WaitlistCloseReason!) {\n    closeWaitlistEntry(id: $id, reason: $reason) {\n      ...WaitlistEntry\n    }\n  }\n": types.CloseWaitlistEntryDocument,
    "\n  mutation offerWaitlistTime($entryId: ID!, $practitionerId: ID!, $startsAt: DateTime!) {\n    offerWaitlistTime(entryId: $entryId, practitionerId: $practitionerId, startsAt: $startsAt) {\n      ...WaitlistEntry\n    }\n  }\n": types.OfferWaitlistTimeDocument,
    "\n  mutation acceptWaitlistOffer($offerId: ID!) {\n    acceptWaitlistOffer(offerId: $offerId) {\n      ...WaitlistEntry\n    }\n  }\n": types.AcceptWaitlistOfferDocument,
    "\n  mutation declineWaitlistOffer($offerId: ID!, $keepWaiting: Boolean!) {\n    declineWaitlistOffer(offerId: $offerId, keepWaiting: $keepWaiting) {\n      ...WaitlistEntry\n    }\n  }\n": types.DeclineWaitlistOfferDocument,
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
export function graphql(source: "\n  fragment CalendarLink on CalendarFeed {\n    id\n    name\n    own\n    createdAt\n    lastUsedAt\n    clinic {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CalendarLink on CalendarFeed {\n    id\n    name\n    own\n    createdAt\n    lastUsedAt\n    clinic {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query calendarFeeds {\n    calendarFeeds {\n      ...CalendarLink\n    }\n  }\n"): (typeof documents)["\n  query calendarFeeds {\n    calendarFeeds {\n      ...CalendarLink\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation makeOwnCalendarFeed($input: MakeOwnCalendarFeedInput!) {\n    makeOwnCalendarFeed(input: $input) {\n      path\n      feed {\n        ...CalendarLink\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation makeOwnCalendarFeed($input: MakeOwnCalendarFeedInput!) {\n    makeOwnCalendarFeed(input: $input) {\n      path\n      feed {\n        ...CalendarLink\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation makeClinicCalendarFeed($input: MakeClinicCalendarFeedInput!) {\n    makeClinicCalendarFeed(input: $input) {\n      path\n      feed {\n        ...CalendarLink\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation makeClinicCalendarFeed($input: MakeClinicCalendarFeedInput!) {\n    makeClinicCalendarFeed(input: $input) {\n      path\n      feed {\n        ...CalendarLink\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation revokeCalendarFeed($id: ID!) {\n    revokeCalendarFeed(id: $id) {\n      id\n      revokedAt\n    }\n  }\n"): (typeof documents)["\n  mutation revokeCalendarFeed($id: ID!) {\n    revokeCalendarFeed(id: $id) {\n      id\n      revokedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FailedJob on FailedJob {\n    id\n    kind\n    subjectId\n    attempts\n    failure\n    enqueuedAt\n    failedAt\n  }\n"): (typeof documents)["\n  fragment FailedJob on FailedJob {\n    id\n    kind\n    subjectId\n    attempts\n    failure\n    enqueuedAt\n    failedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query failedPatientsJobs($after: ID) {\n    failedPatientsJobs(first: 50, after: $after) {\n      jobs {\n        ...FailedJob\n      }\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  query failedPatientsJobs($after: ID) {\n    failedPatientsJobs(first: 50, after: $after) {\n      jobs {\n        ...FailedJob\n      }\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation retryPatientsJob($id: ID!) {\n    retryPatientsJob(id: $id)\n  }\n"): (typeof documents)["\n  mutation retryPatientsJob($id: ID!) {\n    retryPatientsJob(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation retryPatientsJobs($kind: String!) {\n    retryPatientsJobs(kind: $kind)\n  }\n"): (typeof documents)["\n  mutation retryPatientsJobs($kind: String!) {\n    retryPatientsJobs(kind: $kind)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation discardPatientsJob($id: ID!) {\n    discardPatientsJob(id: $id)\n  }\n"): (typeof documents)["\n  mutation discardPatientsJob($id: ID!) {\n    discardPatientsJob(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApiKey on ApiKey {\n    id\n    name\n    holder\n    prefix\n    scopes\n    clinics {\n      id\n      name\n    }\n    createdAt\n    expiresAt\n    overlapUntil\n    lastUsedAt\n    revokedAt\n    version\n  }\n"): (typeof documents)["\n  fragment ApiKey on ApiKey {\n    id\n    name\n    holder\n    prefix\n    scopes\n    clinics {\n      id\n      name\n    }\n    createdAt\n    expiresAt\n    overlapUntil\n    lastUsedAt\n    revokedAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query apiKeys {\n    apiKeys {\n      ...ApiKey\n    }\n  }\n"): (typeof documents)["\n  query apiKeys {\n    apiKeys {\n      ...ApiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query grantableScopes($holder: ApiKeyHolder!) {\n    grantableScopes(holder: $holder)\n  }\n"): (typeof documents)["\n  query grantableScopes($holder: ApiKeyHolder!) {\n    grantableScopes(holder: $holder)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation issueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      secret\n      apiKey {\n        ...ApiKey\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation issueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      secret\n      apiKey {\n        ...ApiKey\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation rotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      apiKey {\n        ...ApiKey\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation rotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      apiKey {\n        ...ApiKey\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation revokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      ...ApiKey\n    }\n  }\n"): (typeof documents)["\n  mutation revokeApiKey($id: ID!) {\n    revokeApiKey(id: $id) {\n      ...ApiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganizationProfile on Organization {\n    id\n    name\n    taxId\n    timezone\n    features\n    settings {\n      firstWeekday\n      hourCycle\n      visitMinutes\n      patientVisibility\n    }\n    version\n  }\n"): (typeof documents)["\n  fragment OrganizationProfile on Organization {\n    id\n    name\n    taxId\n    timezone\n    features\n    settings {\n      firstWeekday\n      hourCycle\n      visitMinutes\n      patientVisibility\n    }\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClinicProfile on Clinic {\n    id\n    slug\n    name\n    timezone\n    email\n    phone\n    address\n    brandColor\n    brandMark\n    version\n  }\n"): (typeof documents)["\n  fragment ClinicProfile on Clinic {\n    id\n    slug\n    name\n    timezone\n    email\n    phone\n    address\n    brandColor\n    brandMark\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query profiles {\n    organization {\n      ...OrganizationProfile\n    }\n    clinics {\n      ...ClinicProfile\n    }\n  }\n"): (typeof documents)["\n  query profiles {\n    organization {\n      ...OrganizationProfile\n    }\n    clinics {\n      ...ClinicProfile\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeOrganizationProfile($input: ChangeOrganizationProfileInput!) {\n    changeOrganizationProfile(input: $input) {\n      ...OrganizationProfile\n    }\n  }\n"): (typeof documents)["\n  mutation changeOrganizationProfile($input: ChangeOrganizationProfileInput!) {\n    changeOrganizationProfile(input: $input) {\n      ...OrganizationProfile\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation switchFeature($feature: Feature!, $on: Boolean!) {\n    switchFeature(feature: $feature, on: $on) {\n      ...OrganizationProfile\n    }\n  }\n"): (typeof documents)["\n  mutation switchFeature($feature: Feature!, $on: Boolean!) {\n    switchFeature(feature: $feature, on: $on) {\n      ...OrganizationProfile\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeClinicProfile($input: ChangeClinicProfileInput!) {\n    changeClinicProfile(input: $input) {\n      ...ClinicProfile\n    }\n  }\n"): (typeof documents)["\n  mutation changeClinicProfile($input: ChangeClinicProfileInput!) {\n    changeClinicProfile(input: $input) {\n      ...ClinicProfile\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation openClinic($input: OpenClinicInput!) {\n    openClinic(input: $input) {\n      ...ClinicProfile\n    }\n  }\n"): (typeof documents)["\n  mutation openClinic($input: OpenClinicInput!) {\n    openClinic(input: $input) {\n      ...ClinicProfile\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Member on Membership {\n    id\n    roles\n    deactivatedAt\n    user {\n      id\n      name\n      email\n    }\n    assignments {\n      differs\n      roles\n      clinic {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Member on Membership {\n    id\n    roles\n    deactivatedAt\n    user {\n      id\n      name\n      email\n    }\n    assignments {\n      differs\n      roles\n      clinic {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query members {\n    members {\n      ...Member\n    }\n  }\n"): (typeof documents)["\n  query members {\n    members {\n      ...Member\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation inviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      ...Member\n    }\n  }\n"): (typeof documents)["\n  mutation inviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      ...Member\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeMemberRoles($input: ChangeMemberRolesInput!) {\n    changeMemberRoles(input: $input) {\n      ...Member\n    }\n  }\n"): (typeof documents)["\n  mutation changeMemberRoles($input: ChangeMemberRolesInput!) {\n    changeMemberRoles(input: $input) {\n      ...Member\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation assignClinics($input: AssignClinicsInput!) {\n    assignClinics(input: $input) {\n      ...Member\n    }\n  }\n"): (typeof documents)["\n  mutation assignClinics($input: AssignClinicsInput!) {\n    assignClinics(input: $input) {\n      ...Member\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation deactivateMember($membershipId: ID!) {\n    deactivateMember(membershipId: $membershipId) {\n      ...Member\n    }\n  }\n"): (typeof documents)["\n  mutation deactivateMember($membershipId: ID!) {\n    deactivateMember(membershipId: $membershipId) {\n      ...Member\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation reactivateMember($membershipId: ID!) {\n    reactivateMember(membershipId: $membershipId) {\n      ...Member\n    }\n  }\n"): (typeof documents)["\n  mutation reactivateMember($membershipId: ID!) {\n    reactivateMember(membershipId: $membershipId) {\n      ...Member\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReminderRule on ReminderRule {\n    id\n    channel\n    side\n    amount\n    unit\n    active\n    version\n  }\n"): (typeof documents)["\n  fragment ReminderRule on ReminderRule {\n    id\n    channel\n    side\n    amount\n    unit\n    active\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query reminders($clinicId: ID!, $startsAt: DateTime!) {\n    reminderRules(clinicId: $clinicId) {\n      ...ReminderRule\n    }\n    reminderPreview(clinicId: $clinicId, startsAt: $startsAt) {\n      dueAt\n      rule {\n        id\n        side\n        amount\n        unit\n      }\n    }\n  }\n"): (typeof documents)["\n  query reminders($clinicId: ID!, $startsAt: DateTime!) {\n    reminderRules(clinicId: $clinicId) {\n      ...ReminderRule\n    }\n    reminderPreview(clinicId: $clinicId, startsAt: $startsAt) {\n      dueAt\n      rule {\n        id\n        side\n        amount\n        unit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation addReminderRule($input: AddReminderRuleInput!) {\n    addReminderRule(input: $input) {\n      ...ReminderRule\n    }\n  }\n"): (typeof documents)["\n  mutation addReminderRule($input: AddReminderRuleInput!) {\n    addReminderRule(input: $input) {\n      ...ReminderRule\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeReminderRule($input: ChangeReminderRuleInput!) {\n    changeReminderRule(input: $input) {\n      ...ReminderRule\n    }\n  }\n"): (typeof documents)["\n  mutation changeReminderRule($input: ChangeReminderRuleInput!) {\n    changeReminderRule(input: $input) {\n      ...ReminderRule\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleRights on RoleRights {\n    role\n    rights {\n      permission\n      module\n      action\n      granted\n      withdrawable\n    }\n  }\n"): (typeof documents)["\n  fragment RoleRights on RoleRights {\n    role\n    rights {\n      permission\n      module\n      action\n      granted\n      withdrawable\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query permissionMatrix {\n    permissionMatrix {\n      ...RoleRights\n    }\n  }\n"): (typeof documents)["\n  query permissionMatrix {\n    permissionMatrix {\n      ...RoleRights\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation withdrawRight($role: String!, $permission: String!) {\n    withdrawRight(role: $role, permission: $permission) {\n      ...RoleRights\n    }\n  }\n"): (typeof documents)["\n  mutation withdrawRight($role: String!, $permission: String!) {\n    withdrawRight(role: $role, permission: $permission) {\n      ...RoleRights\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation restoreRight($role: String!, $permission: String!) {\n    restoreRight(role: $role, permission: $permission) {\n      ...RoleRights\n    }\n  }\n"): (typeof documents)["\n  mutation restoreRight($role: String!, $permission: String!) {\n    restoreRight(role: $role, permission: $permission) {\n      ...RoleRights\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query patientInvoices($id: ID!, $first: Int!, $after: ID, $status: InvoiceStatus) {\n    patient(id: $id) {\n      id\n      invoices(first: $first, after: $after, status: $status) {\n        ...InvoiceSummary\n      }\n    }\n  }\n"): (typeof documents)["\n  query patientInvoices($id: ID!, $first: Int!, $after: ID, $status: InvoiceStatus) {\n    patient(id: $id) {\n      id\n      invoices(first: $first, after: $after, status: $status) {\n        ...InvoiceSummary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvoiceSummary on Invoice {\n    id\n    number\n    status\n    createdAt\n    lines {\n      description\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment InvoiceSummary on Invoice {\n    id\n    number\n    status\n    createdAt\n    lines {\n      description\n      quantity\n      amount {\n        amountMinor\n        currency\n      }\n    }\n    total {\n      amountMinor\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllergyEntry on AllergyIntolerance {\n    id\n    substance\n    category\n    criticality\n    reaction\n    clinicalStatus\n    verificationStatus\n    note\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n  }\n"): (typeof documents)["\n  fragment AllergyEntry on AllergyIntolerance {\n    id\n    substance\n    category\n    criticality\n    reaction\n    clinicalStatus\n    verificationStatus\n    note\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConditionEntry on Condition {\n    id\n    code\n    display\n    clinicalStatus\n    onsetOn\n    abatedOn\n    note\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n  }\n"): (typeof documents)["\n  fragment ConditionEntry on Condition {\n    id\n    code\n    display\n    clinicalStatus\n    onsetOn\n    abatedOn\n    note\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VitalSignsEntry on VitalSigns {\n    id\n    takenAt\n    takenBy {\n      id\n      name\n    }\n    version\n    observations {\n      measure\n      value\n      low\n      high\n      interpretation\n    }\n  }\n"): (typeof documents)["\n  fragment VitalSignsEntry on VitalSigns {\n    id\n    takenAt\n    takenBy {\n      id\n      name\n    }\n    version\n    observations {\n      measure\n      value\n      low\n      high\n      interpretation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query chart($id: ID!, $first: Int!, $withAll: Boolean!) {\n    patient(id: $id) {\n      id\n      allergies {\n        ...AllergyEntry\n      }\n      noKnownAllergies {\n        recordedAt\n        recordedBy {\n          id\n          name\n        }\n      }\n      conditions @include(if: $withAll) {\n        ...ConditionEntry\n      }\n      vitalSigns(first: $first) @include(if: $withAll) {\n        entries {\n          ...VitalSignsEntry\n        }\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query chart($id: ID!, $first: Int!, $withAll: Boolean!) {\n    patient(id: $id) {\n      id\n      allergies {\n        ...AllergyEntry\n      }\n      noKnownAllergies {\n        recordedAt\n        recordedBy {\n          id\n          name\n        }\n      }\n      conditions @include(if: $withAll) {\n        ...ConditionEntry\n      }\n      vitalSigns(first: $first) @include(if: $withAll) {\n        entries {\n          ...VitalSignsEntry\n        }\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query diagnosisCodes($search: String!) {\n    diagnosisCodes(search: $search, first: 8) {\n      code\n      display\n    }\n  }\n"): (typeof documents)["\n  query diagnosisCodes($search: String!) {\n    diagnosisCodes(search: $search, first: 8) {\n      code\n      display\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation recordAllergy($input: RecordAllergyInput!) {\n    recordAllergy(input: $input) {\n      ...AllergyEntry\n    }\n  }\n"): (typeof documents)["\n  mutation recordAllergy($input: RecordAllergyInput!) {\n    recordAllergy(input: $input) {\n      ...AllergyEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeAllergy($input: ChangeAllergyInput!) {\n    changeAllergy(input: $input) {\n      ...AllergyEntry\n    }\n  }\n"): (typeof documents)["\n  mutation changeAllergy($input: ChangeAllergyInput!) {\n    changeAllergy(input: $input) {\n      ...AllergyEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation markAllergyInError($id: ID!, $version: Int!) {\n    markAllergyInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation markAllergyInError($id: ID!, $version: Int!) {\n    markAllergyInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation stateNoKnownAllergies($patientId: ID!) {\n    stateNoKnownAllergies(patientId: $patientId) {\n      recordedAt\n    }\n  }\n"): (typeof documents)["\n  mutation stateNoKnownAllergies($patientId: ID!) {\n    stateNoKnownAllergies(patientId: $patientId) {\n      recordedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation recordCondition($input: RecordConditionInput!) {\n    recordCondition(input: $input) {\n      ...ConditionEntry\n    }\n  }\n"): (typeof documents)["\n  mutation recordCondition($input: RecordConditionInput!) {\n    recordCondition(input: $input) {\n      ...ConditionEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeCondition($input: ChangeConditionInput!) {\n    changeCondition(input: $input) {\n      ...ConditionEntry\n    }\n  }\n"): (typeof documents)["\n  mutation changeCondition($input: ChangeConditionInput!) {\n    changeCondition(input: $input) {\n      ...ConditionEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation markConditionInError($id: ID!, $version: Int!) {\n    markConditionInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation markConditionInError($id: ID!, $version: Int!) {\n    markConditionInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation recordVitalSigns($input: RecordVitalSignsInput!) {\n    recordVitalSigns(input: $input) {\n      ...VitalSignsEntry\n    }\n  }\n"): (typeof documents)["\n  mutation recordVitalSigns($input: RecordVitalSignsInput!) {\n    recordVitalSigns(input: $input) {\n      ...VitalSignsEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation markVitalSignsInError($id: ID!, $version: Int!) {\n    markVitalSignsInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation markVitalSignsInError($id: ID!, $version: Int!) {\n    markVitalSignsInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TestOrder on ServiceRequest {\n    id\n    test\n    note\n    priority\n    status\n    version\n  }\n"): (typeof documents)["\n  fragment TestOrder on ServiceRequest {\n    id\n    test\n    note\n    priority\n    status\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitRecord on Encounter {\n    id\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n      sharedAt\n      sharedBy {\n        id\n        name\n      }\n    }\n    diagnoses {\n      code\n      display\n    }\n    followUp {\n      on\n      reason\n    }\n    addenda {\n      id\n      text\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n    }\n    serviceRequests {\n      ...TestOrder\n    }\n  }\n"): (typeof documents)["\n  fragment VisitRecord on Encounter {\n    id\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n      sharedAt\n      sharedBy {\n        id\n        name\n      }\n    }\n    diagnoses {\n      code\n      display\n    }\n    followUp {\n      on\n      reason\n    }\n    addenda {\n      id\n      text\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n    }\n    serviceRequests {\n      ...TestOrder\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrescriptionRecord on Prescription {\n    id\n    encounterId\n    status\n    version\n    signedAt\n    cancelReason\n    prescriber {\n      id\n    }\n    lines {\n      id\n      medicineCode\n      display\n      dose\n      unit\n      route\n      frequency\n      days\n      quantity\n      instructions\n      overrideReason\n    }\n    warnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n  }\n"): (typeof documents)["\n  fragment PrescriptionRecord on Prescription {\n    id\n    encounterId\n    status\n    version\n    signedAt\n    cancelReason\n    prescriber {\n      id\n    }\n    lines {\n      id\n      medicineCode\n      display\n      dose\n      unit\n      route\n      frequency\n      days\n      quantity\n      instructions\n      overrideReason\n    }\n    warnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query consultation($appointmentId: ID!) {\n    appointment(id: $appointmentId) {\n      id\n      startsAt\n      timezone\n      status\n      reason\n      practitioner {\n        id\n        name\n      }\n      patient {\n        ...PatientName\n        ...PatientFace\n        prescriptions {\n          ...PrescriptionRecord\n        }\n        medicines {\n          prescriptionId\n          endsAt\n          line {\n            id\n            display\n            dose\n            unit\n            frequency\n          }\n        }\n        encounters {\n          id\n          appointmentId\n          startedAt\n          practitioner {\n            id\n            name\n          }\n          diagnoses {\n            code\n            display\n          }\n        }\n      }\n    }\n    visitRecord(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n"): (typeof documents)["\n  query consultation($appointmentId: ID!) {\n    appointment(id: $appointmentId) {\n      id\n      startsAt\n      timezone\n      status\n      reason\n      practitioner {\n        id\n        name\n      }\n      patient {\n        ...PatientName\n        ...PatientFace\n        prescriptions {\n          ...PrescriptionRecord\n        }\n        medicines {\n          prescriptionId\n          endsAt\n          line {\n            id\n            display\n            dose\n            unit\n            frequency\n          }\n        }\n        encounters {\n          id\n          appointmentId\n          startedAt\n          practitioner {\n            id\n            name\n          }\n          diagnoses {\n            code\n            display\n          }\n        }\n      }\n    }\n    visitRecord(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query visitRecord($appointmentId: ID!) {\n    visitRecord(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n"): (typeof documents)["\n  query visitRecord($appointmentId: ID!) {\n    visitRecord(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query noteTemplates {\n    noteTemplates {\n      id\n      name\n      body\n    }\n    commonTests\n  }\n"): (typeof documents)["\n  query noteTemplates {\n    noteTemplates {\n      id\n      name\n      body\n    }\n    commonTests\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query medicines($search: String!) {\n    medicines(search: $search, first: 8) {\n      code\n      display\n      form\n      route\n    }\n  }\n"): (typeof documents)["\n  query medicines($search: String!) {\n    medicines(search: $search, first: 8) {\n      code\n      display\n      form\n      route\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation openEncounter($appointmentId: ID!) {\n    openEncounter(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n"): (typeof documents)["\n  mutation openEncounter($appointmentId: ID!) {\n    openEncounter(appointmentId: $appointmentId) {\n      ...VisitRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation writeVisit($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...VisitRecord\n    }\n  }\n"): (typeof documents)["\n  mutation writeVisit($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...VisitRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation signVisit($encounterId: ID!, $version: Int!, $shared: Boolean!) {\n    signNote(encounterId: $encounterId, version: $version, shared: $shared) {\n      ...VisitRecord\n    }\n  }\n"): (typeof documents)["\n  mutation signVisit($encounterId: ID!, $version: Int!, $shared: Boolean!) {\n    signNote(encounterId: $encounterId, version: $version, shared: $shared) {\n      ...VisitRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation addAddendum($input: AddAddendumInput!) {\n    addAddendum(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation addAddendum($input: AddAddendumInput!) {\n    addAddendum(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation orderTest($input: OrderTestInput!) {\n    orderTest(input: $input) {\n      ...TestOrder\n    }\n  }\n"): (typeof documents)["\n  mutation orderTest($input: OrderTestInput!) {\n    orderTest(input: $input) {\n      ...TestOrder\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation cancelServiceRequest($id: ID!, $version: Int!) {\n    cancelServiceRequest(id: $id, version: $version) {\n      ...TestOrder\n    }\n  }\n"): (typeof documents)["\n  mutation cancelServiceRequest($id: ID!, $version: Int!) {\n    cancelServiceRequest(id: $id, version: $version) {\n      ...TestOrder\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation draftPrescription($input: DraftPrescriptionInput!) {\n    draftPrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n"): (typeof documents)["\n  mutation draftPrescription($input: DraftPrescriptionInput!) {\n    draftPrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changePrescription($input: ChangePrescriptionInput!) {\n    changePrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n"): (typeof documents)["\n  mutation changePrescription($input: ChangePrescriptionInput!) {\n    changePrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation signPrescription($input: SignPrescriptionInput!) {\n    signPrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n"): (typeof documents)["\n  mutation signPrescription($input: SignPrescriptionInput!) {\n    signPrescription(input: $input) {\n      ...PrescriptionRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation cancelPrescription($id: ID!, $version: Int!, $reason: String!) {\n    cancelPrescription(id: $id, version: $version, reason: $reason) {\n      ...PrescriptionRecord\n    }\n  }\n"): (typeof documents)["\n  mutation cancelPrescription($id: ID!, $version: Int!, $reason: String!) {\n    cancelPrescription(id: $id, version: $version, reason: $reason) {\n      ...PrescriptionRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentEntry on DocumentReference {\n    id\n    title\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n    thumbnail {\n      url\n    }\n    files {\n      id\n      number\n      status\n      contentType\n      sizeBytes\n      scannedBy\n      scannedAt\n      recordedAt\n    }\n  }\n"): (typeof documents)["\n  fragment DocumentEntry on DocumentReference {\n    id\n    title\n    recordedAt\n    recordedBy {\n      id\n      name\n    }\n    version\n    thumbnail {\n      url\n    }\n    files {\n      id\n      number\n      status\n      contentType\n      sizeBytes\n      scannedBy\n      scannedAt\n      recordedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query documents($id: ID!) {\n    patient(id: $id) {\n      id\n      documents {\n        ...DocumentEntry\n      }\n    }\n  }\n"): (typeof documents)["\n  query documents($id: ID!) {\n    patient(id: $id) {\n      id\n      documents {\n        ...DocumentEntry\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation requestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation requestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation requestNewVersion($input: RequestNewVersionInput!) {\n    requestNewVersion(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation requestNewVersion($input: RequestNewVersionInput!) {\n    requestNewVersion(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation completeUpload($fileId: ID!) {\n    completeUpload(fileId: $fileId) {\n      ...DocumentEntry\n    }\n  }\n"): (typeof documents)["\n  mutation completeUpload($fileId: ID!) {\n    completeUpload(fileId: $fileId) {\n      ...DocumentEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation openDocument($fileId: ID!) {\n    openDocument(fileId: $fileId) {\n      url\n      contentType\n    }\n  }\n"): (typeof documents)["\n  mutation openDocument($fileId: ID!) {\n    openDocument(fileId: $fileId) {\n      url\n      contentType\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation exportDocument($fileId: ID!, $language: PaperLanguage!) {\n    exportDocument(fileId: $fileId, language: $language) {\n      url\n      reference\n    }\n  }\n"): (typeof documents)["\n  mutation exportDocument($fileId: ID!, $language: PaperLanguage!) {\n    exportDocument(fileId: $fileId, language: $language) {\n      url\n      reference\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation deleteDocument($id: ID!, $version: Int!, $reason: DocumentDeletionReason!) {\n    deleteDocument(id: $id, version: $version, reason: $reason) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation deleteDocument($id: ID!, $version: Int!, $reason: DocumentDeletionReason!) {\n    deleteDocument(id: $id, version: $version, reason: $reason) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FileText on DocumentFile {\n    id\n    isReadable\n    text {\n      status\n      read\n      confirmed\n      confidence\n      readBy\n      decidedBy {\n        id\n        name\n      }\n      decidedAt\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment FileText on DocumentFile {\n    id\n    isReadable\n    text {\n      status\n      read\n      confirmed\n      confidence\n      readBy\n      decidedBy {\n        id\n        name\n      }\n      decidedAt\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query documentText($fileId: ID!) {\n    documentFile(id: $fileId) {\n      ...FileText\n    }\n  }\n"): (typeof documents)["\n  query documentText($fileId: ID!) {\n    documentFile(id: $fileId) {\n      ...FileText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation extractText($fileId: ID!) {\n    extractText(fileId: $fileId) {\n      ...FileText\n    }\n  }\n"): (typeof documents)["\n  mutation extractText($fileId: ID!) {\n    extractText(fileId: $fileId) {\n      ...FileText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation confirmText($input: ConfirmTextInput!) {\n    confirmText(input: $input) {\n      ...FileText\n    }\n  }\n"): (typeof documents)["\n  mutation confirmText($input: ConfirmTextInput!) {\n    confirmText(input: $input) {\n      ...FileText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation rejectText($fileId: ID!, $version: Int!) {\n    rejectText(fileId: $fileId, version: $version) {\n      ...FileText\n    }\n  }\n"): (typeof documents)["\n  mutation rejectText($fileId: ID!, $version: Int!) {\n    rejectText(fileId: $fileId, version: $version) {\n      ...FileText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EncounterSummary on Encounter {\n    id\n    appointmentId\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n      sharedAt\n    }\n  }\n"): (typeof documents)["\n  fragment EncounterSummary on Encounter {\n    id\n    appointmentId\n    startedAt\n    version\n    practitioner {\n      id\n      name\n    }\n    note {\n      text\n      signedAt\n      sharedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation writeNote($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...EncounterSummary\n    }\n  }\n"): (typeof documents)["\n  mutation writeNote($input: WriteNoteInput!) {\n    writeNote(input: $input) {\n      ...EncounterSummary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation signNote($encounterId: ID!, $version: Int!, $shared: Boolean!) {\n    signNote(encounterId: $encounterId, version: $version, shared: $shared) {\n      ...EncounterSummary\n    }\n  }\n"): (typeof documents)["\n  mutation signNote($encounterId: ID!, $version: Int!, $shared: Boolean!) {\n    signNote(encounterId: $encounterId, version: $version, shared: $shared) {\n      ...EncounterSummary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoteSharing on Encounter {\n    id\n    note {\n      sharedAt\n      sharedBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment NoteSharing on Encounter {\n    id\n    note {\n      sharedAt\n      sharedBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation shareNote($encounterId: ID!) {\n    shareNote(encounterId: $encounterId) {\n      ...NoteSharing\n    }\n  }\n"): (typeof documents)["\n  mutation shareNote($encounterId: ID!) {\n    shareNote(encounterId: $encounterId) {\n      ...NoteSharing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation unshareNote($encounterId: ID!) {\n    unshareNote(encounterId: $encounterId) {\n      ...NoteSharing\n    }\n  }\n"): (typeof documents)["\n  mutation unshareNote($encounterId: ID!) {\n    unshareNote(encounterId: $encounterId) {\n      ...NoteSharing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation exportPatient($id: ID!, $reason: PatientExportReason!) {\n    exportPatient(id: $id, reason: $reason) {\n      bundle\n      exportedAt\n      leftOut\n    }\n  }\n"): (typeof documents)["\n  mutation exportPatient($id: ID!, $reason: PatientExportReason!) {\n    exportPatient(id: $id, reason: $reason) {\n      bundle\n      exportedAt\n      leftOut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query previewPatientImport($clinicId: ID!, $bundle: String!) {\n    previewPatientImport(clinicId: $clinicId, bundle: $bundle) {\n      givenName\n      familyName\n      birthDate\n      digest\n      entries {\n        path\n        kind\n        summary\n        ignored\n      }\n      duplicates {\n        patient {\n          ...PatientName\n        }\n        sharedFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query previewPatientImport($clinicId: ID!, $bundle: String!) {\n    previewPatientImport(clinicId: $clinicId, bundle: $bundle) {\n      givenName\n      familyName\n      birthDate\n      digest\n      entries {\n        path\n        kind\n        summary\n        ignored\n      }\n      duplicates {\n        patient {\n          ...PatientName\n        }\n        sharedFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation importPatient($input: ImportPatientInput!) {\n    importPatient(input: $input) {\n      ...PatientName\n    }\n  }\n"): (typeof documents)["\n  mutation importPatient($input: ImportPatientInput!) {\n    importPatient(input: $input) {\n      ...PatientName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowUpState on FollowUp {\n    on\n    reason\n    status\n    version\n    changedAt\n    changedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment FollowUpState on FollowUp {\n    on\n    reason\n    status\n    version\n    changedAt\n    changedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query followUps(\n    $clinicId: ID!\n    $statuses: [FollowUpStatus!]!\n    $until: LocalDate\n    $practitionerId: ID\n    $mine: Boolean!\n    $first: Int!\n    $after: ID\n  ) {\n    followUps(\n      clinicId: $clinicId\n      statuses: $statuses\n      until: $until\n      practitionerId: $practitionerId\n      mine: $mine\n      first: $first\n      after: $after\n    ) {\n      encounters {\n        id\n        appointmentId\n        startedAt\n        patient {\n          ...PatientName\n        }\n        practitioner {\n          id\n          name\n        }\n        followUp {\n          ...FollowUpState\n        }\n      }\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  query followUps(\n    $clinicId: ID!\n    $statuses: [FollowUpStatus!]!\n    $until: LocalDate\n    $practitionerId: ID\n    $mine: Boolean!\n    $first: Int!\n    $after: ID\n  ) {\n    followUps(\n      clinicId: $clinicId\n      statuses: $statuses\n      until: $until\n      practitionerId: $practitionerId\n      mine: $mine\n      first: $first\n      after: $after\n    ) {\n      encounters {\n        id\n        appointmentId\n        startedAt\n        patient {\n          ...PatientName\n        }\n        practitioner {\n          id\n          name\n        }\n        followUp {\n          ...FollowUpState\n        }\n      }\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeFollowUp($input: ChangeFollowUpInput!) {\n    changeFollowUp(input: $input) {\n      id\n      followUp {\n        ...FollowUpState\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation changeFollowUp($input: ChangeFollowUpInput!) {\n    changeFollowUp(input: $input) {\n      id\n      followUp {\n        ...FollowUpState\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query growth($id: ID!, $after: ID) {\n    patient(id: $id) {\n      id\n      birthDate\n      legalSex\n      vitalSigns(first: 100, after: $after) {\n        entries {\n          id\n          takenAt\n          observations {\n            measure\n            value\n          }\n        }\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query growth($id: ID!, $after: ID) {\n    patient(id: $id) {\n      id\n      birthDate\n      legalSex\n      vitalSigns(first: 100, after: $after) {\n        entries {\n          id\n          takenAt\n          observations {\n            measure\n            value\n          }\n        }\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query patientMergePreview($survivorId: ID!, $duplicateId: ID!) {\n    patientMergePreview(survivorId: $survivorId, duplicateId: $duplicateId) {\n      survivor {\n        ...PatientName\n        version\n      }\n      duplicate {\n        ...PatientName\n        version\n      }\n      differences {\n        field\n        survivor\n        duplicate\n      }\n      moving {\n        part\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query patientMergePreview($survivorId: ID!, $duplicateId: ID!) {\n    patientMergePreview(survivorId: $survivorId, duplicateId: $duplicateId) {\n      survivor {\n        ...PatientName\n        version\n      }\n      duplicate {\n        ...PatientName\n        version\n      }\n      differences {\n        field\n        survivor\n        duplicate\n      }\n      moving {\n        part\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query patientMerges($patientId: ID!) {\n    patientMerges(patientId: $patientId) {\n      id\n      status\n      mergedAt\n      version\n      survivor {\n        id\n      }\n      duplicate {\n        ...PatientName\n      }\n      progress {\n        service\n        done\n      }\n    }\n  }\n"): (typeof documents)["\n  query patientMerges($patientId: ID!) {\n    patientMerges(patientId: $patientId) {\n      id\n      status\n      mergedAt\n      version\n      survivor {\n        id\n      }\n      duplicate {\n        ...PatientName\n      }\n      progress {\n        service\n        done\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation mergePatients($input: MergePatientsInput!) {\n    mergePatients(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation mergePatients($input: MergePatientsInput!) {\n    mergePatients(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation unmergePatients($id: ID!, $version: Int!) {\n    unmergePatients(id: $id, version: $version) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation unmergePatients($id: ID!, $version: Int!) {\n    unmergePatients(id: $id, version: $version) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageSummary on Message {\n    id\n    purpose\n    channel\n    status\n    failure\n    queuedAt\n    dueAt\n    sentAt\n  }\n"): (typeof documents)["\n  fragment MessageSummary on Message {\n    id\n    purpose\n    channel\n    status\n    failure\n    queuedAt\n    dueAt\n    sentAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PatientName on Patient {\n    id\n    mrn\n    givenName\n    familyName\n    birthDate\n    legalSex\n  }\n"): (typeof documents)["\n  fragment PatientName on Patient {\n    id\n    mrn\n    givenName\n    familyName\n    birthDate\n    legalSex\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PatientFace on Patient {\n    id\n    photo {\n      id\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment PatientFace on Patient {\n    id\n    photo {\n      id\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query patients($search: String, $tagId: ID, $first: Int!, $after: ID) {\n    patients(search: $search, tagId: $tagId, first: $first, after: $after) {\n      patients {\n        ...PatientName\n        ...PatientFace\n      }\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  query patients($search: String, $tagId: ID, $first: Int!, $after: ID) {\n    patients(search: $search, tagId: $tagId, first: $first, after: $after) {\n      patients {\n        ...PatientName\n        ...PatientFace\n      }\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query patient($id: ID!, $withInvoices: Boolean!, $withMessages: Boolean!) {\n    patient(id: $id) {\n      ...PatientName\n      ...PatientFace\n      kind\n      registeredAt\n      version\n      mergedInto {\n        ...PatientName\n      }\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        cancelReason\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      encounters {\n        ...EncounterSummary\n      }\n      invoices @include(if: $withInvoices) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n"): (typeof documents)["\n  query patient($id: ID!, $withInvoices: Boolean!, $withMessages: Boolean!) {\n    patient(id: $id) {\n      ...PatientName\n      ...PatientFace\n      kind\n      registeredAt\n      version\n      mergedInto {\n        ...PatientName\n      }\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        cancelReason\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      encounters {\n        ...EncounterSummary\n      }\n      invoices @include(if: $withInvoices) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription recordEdited($type: RecordType!, $id: ID!) {\n    recordEdited(type: $type, id: $id) {\n      kind\n      viewers {\n        id\n        name\n      }\n      changedBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription recordEdited($type: RecordType!, $id: ID!) {\n    recordEdited(type: $type, id: $id) {\n      kind\n      viewers {\n        id\n        name\n      }\n      changedBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query likelyDuplicates($input: LikelyDuplicatesInput!) {\n    likelyDuplicates(input: $input) {\n      sharedFields\n      patient {\n        ...PatientName\n        ...PatientFace\n      }\n    }\n  }\n"): (typeof documents)["\n  query likelyDuplicates($input: LikelyDuplicatesInput!) {\n    likelyDuplicates(input: $input) {\n      sharedFields\n      patient {\n        ...PatientName\n        ...PatientFace\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation registerPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ...PatientName\n    }\n  }\n"): (typeof documents)["\n  mutation registerPatient($input: RegisterPatientInput!) {\n    registerPatient(input: $input) {\n      ...PatientName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation updatePatient($input: UpdatePatientInput!) {\n    updatePatient(input: $input) {\n      patient {\n        ...PatientName\n        kind\n        version\n      }\n      conflicts {\n        field\n        base\n        theirs\n        mine\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation updatePatient($input: UpdatePatientInput!) {\n    updatePatient(input: $input) {\n      patient {\n        ...PatientName\n        kind\n        version\n      }\n      conflicts {\n        field\n        base\n        theirs\n        mine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation requestPatientPhoto($input: RequestPatientPhotoInput!) {\n    requestPatientPhoto(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation requestPatientPhoto($input: RequestPatientPhotoInput!) {\n    requestPatientPhoto(input: $input) {\n      fileId\n      method\n      url\n      headers {\n        name\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation completePatientPhoto($fileId: ID!) {\n    completePatientPhoto(fileId: $fileId) {\n      ...PatientFace\n    }\n  }\n"): (typeof documents)["\n  mutation completePatientPhoto($fileId: ID!) {\n    completePatientPhoto(fileId: $fileId) {\n      ...PatientFace\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation removePatientPhoto($patientId: ID!, $photoId: ID!) {\n    removePatientPhoto(patientId: $patientId, photoId: $photoId) {\n      ...PatientFace\n    }\n  }\n"): (typeof documents)["\n  mutation removePatientPhoto($patientId: ID!, $photoId: ID!) {\n    removePatientPhoto(patientId: $patientId, photoId: $photoId) {\n      ...PatientFace\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BatchRecord on StockBatch {\n    id\n    lotNumber\n    expiresOn\n    expiry\n    onHand\n    version\n  }\n"): (typeof documents)["\n  fragment BatchRecord on StockBatch {\n    id\n    lotNumber\n    expiresOn\n    expiry\n    onHand\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StockItemRecord on StockItem {\n    id\n    medicineCode\n    name\n    unit\n    lowAt\n    onHand\n    isLow\n    version\n    batches {\n      ...BatchRecord\n    }\n  }\n"): (typeof documents)["\n  fragment StockItemRecord on StockItem {\n    id\n    medicineCode\n    name\n    unit\n    lowAt\n    onHand\n    isLow\n    version\n    batches {\n      ...BatchRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query stock(\n    $clinicId: ID!\n    $search: String\n    $filter: StockFilter\n    $sort: StockSort!\n    $descending: Boolean!\n    $first: Int!\n    $after: String\n  ) {\n    stock(\n      clinicId: $clinicId\n      search: $search\n      filter: $filter\n      sort: $sort\n      descending: $descending\n      first: $first\n      after: $after\n    ) {\n      items {\n        ...StockItemRecord\n      }\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  query stock(\n    $clinicId: ID!\n    $search: String\n    $filter: StockFilter\n    $sort: StockSort!\n    $descending: Boolean!\n    $first: Int!\n    $after: String\n  ) {\n    stock(\n      clinicId: $clinicId\n      search: $search\n      filter: $filter\n      sort: $sort\n      descending: $descending\n      first: $first\n      after: $after\n    ) {\n      items {\n        ...StockItemRecord\n      }\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query stockMovements($id: ID!, $after: Int, $withPatients: Boolean!) {\n    stockBatch(id: $id) {\n      id\n      movements(first: 20, after: $after) {\n        movements {\n          id\n          kind\n          quantity\n          onHand\n          reason\n          recordedAt\n          recordedBy {\n            id\n            name\n          }\n          dispense @include(if: $withPatients) {\n            id\n            prescriptionId\n            patient {\n              ...PatientName\n            }\n          }\n        }\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query stockMovements($id: ID!, $after: Int, $withPatients: Boolean!) {\n    stockBatch(id: $id) {\n      id\n      movements(first: 20, after: $after) {\n        movements {\n          id\n          kind\n          quantity\n          onHand\n          reason\n          recordedAt\n          recordedBy {\n            id\n            name\n          }\n          dispense @include(if: $withPatients) {\n            id\n            prescriptionId\n            patient {\n              ...PatientName\n            }\n          }\n        }\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MovedBatch on StockBatch {\n    ...BatchRecord\n    item {\n      ...StockItemRecord\n    }\n  }\n"): (typeof documents)["\n  fragment MovedBatch on StockBatch {\n    ...BatchRecord\n    item {\n      ...StockItemRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation receiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n"): (typeof documents)["\n  mutation receiveStock($input: ReceiveStockInput!) {\n    receiveStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation countStock($input: CountStockInput!) {\n    countStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n"): (typeof documents)["\n  mutation countStock($input: CountStockInput!) {\n    countStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation writeOffStock($input: WriteOffStockInput!) {\n    writeOffStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n"): (typeof documents)["\n  mutation writeOffStock($input: WriteOffStockInput!) {\n    writeOffStock(input: $input) {\n      ...MovedBatch\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation setLowStock($id: ID!, $version: Int!, $lowAt: Int) {\n    setLowStock(id: $id, version: $version, lowAt: $lowAt) {\n      ...StockItemRecord\n    }\n  }\n"): (typeof documents)["\n  mutation setLowStock($id: ID!, $version: Int!, $lowAt: Int) {\n    setLowStock(id: $id, version: $version, lowAt: $lowAt) {\n      ...StockItemRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingPrescription on Prescription {\n    id\n    signedAt\n    dispenseStatus\n    prescriber {\n      id\n      name\n    }\n    patient {\n      ...PatientName\n    }\n    lines {\n      id\n      display\n    }\n  }\n"): (typeof documents)["\n  fragment WaitingPrescription on Prescription {\n    id\n    signedAt\n    dispenseStatus\n    prescriber {\n      id\n      name\n    }\n    patient {\n      ...PatientName\n    }\n    lines {\n      id\n      display\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query prescriptionsToDispense(\n    $clinicId: ID!\n    $statuses: [DispenseStatus!]\n    $search: String\n    $first: Int!\n    $after: String\n  ) {\n    prescriptionsToDispense(clinicId: $clinicId, statuses: $statuses, search: $search, first: $first, after: $after) {\n      prescriptions {\n        ...WaitingPrescription\n      }\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  query prescriptionsToDispense(\n    $clinicId: ID!\n    $statuses: [DispenseStatus!]\n    $search: String\n    $first: Int!\n    $after: String\n  ) {\n    prescriptionsToDispense(clinicId: $clinicId, statuses: $statuses, search: $search, first: $first, after: $after) {\n      prescriptions {\n        ...WaitingPrescription\n      }\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DispenseRecord on Prescription {\n    id\n    status\n    version\n    signedAt\n    cancelReason\n    dispenseStatus\n    prescriber {\n      id\n      name\n    }\n    lines {\n      id\n      medicineCode\n      display\n      dose\n      unit\n      frequency\n      days\n      quantity\n      instructions\n      overrideReason\n    }\n    warnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n    newWarnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n    dispensing {\n      lineId\n      status\n      prescribed\n      dispensed\n      left\n    }\n    dispenses {\n      id\n      lineId\n      status\n      quantity\n      lots {\n        batchId\n        name\n        unit\n        lotNumber\n        expiresOn\n        quantity\n      }\n      substitutionReason\n      overrideReason\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      returnableUntil\n      returnReason\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment DispenseRecord on Prescription {\n    id\n    status\n    version\n    signedAt\n    cancelReason\n    dispenseStatus\n    prescriber {\n      id\n      name\n    }\n    lines {\n      id\n      medicineCode\n      display\n      dose\n      unit\n      frequency\n      days\n      quantity\n      instructions\n      overrideReason\n    }\n    warnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n    newWarnings {\n      lineId\n      kind\n      ingredient\n      about\n    }\n    dispensing {\n      lineId\n      status\n      prescribed\n      dispensed\n      left\n    }\n    dispenses {\n      id\n      lineId\n      status\n      quantity\n      lots {\n        batchId\n        name\n        unit\n        lotNumber\n        expiresOn\n        quantity\n      }\n      substitutionReason\n      overrideReason\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      returnableUntil\n      returnReason\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query prescriptionToDispense($id: ID!, $clinicId: ID!) {\n    prescriptionToDispense(id: $id) {\n      ...DispenseRecord\n      patient {\n        ...PatientName\n        allergies {\n          id\n          substance\n          criticality\n          reaction\n          clinicalStatus\n        }\n        noKnownAllergies {\n          recordedAt\n        }\n      }\n      stock(clinicId: $clinicId) {\n        ...StockItemRecord\n      }\n    }\n  }\n"): (typeof documents)["\n  query prescriptionToDispense($id: ID!, $clinicId: ID!) {\n    prescriptionToDispense(id: $id) {\n      ...DispenseRecord\n      patient {\n        ...PatientName\n        allergies {\n          id\n          substance\n          criticality\n          reaction\n          clinicalStatus\n        }\n        noKnownAllergies {\n          recordedAt\n        }\n      }\n      stock(clinicId: $clinicId) {\n        ...StockItemRecord\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query dispenseStatus($id: ID!) {\n    prescriptionToDispense(id: $id) {\n      id\n      dispenseStatus\n      dispensing {\n        lineId\n        status\n        prescribed\n        dispensed\n        left\n      }\n    }\n  }\n"): (typeof documents)["\n  query dispenseStatus($id: ID!) {\n    prescriptionToDispense(id: $id) {\n      id\n      dispenseStatus\n      dispensing {\n        lineId\n        status\n        prescribed\n        dispensed\n        left\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation dispenseMedication($input: DispenseMedicationInput!) {\n    dispenseMedication(input: $input) {\n      ...DispenseRecord\n    }\n  }\n"): (typeof documents)["\n  mutation dispenseMedication($input: DispenseMedicationInput!) {\n    dispenseMedication(input: $input) {\n      ...DispenseRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation returnDispense($id: ID!, $version: Int!, $reason: String!) {\n    returnDispense(id: $id, version: $version, reason: $reason) {\n      ...DispenseRecord\n    }\n  }\n"): (typeof documents)["\n  mutation returnDispense($id: ID!, $version: Int!, $reason: String!) {\n    returnDispense(id: $id, version: $version, reason: $reason) {\n      ...DispenseRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription prescriptionChanged($clinicId: ID!) {\n    prescriptionChanged(clinicId: $clinicId) {\n      prescriptionId\n      step\n    }\n  }\n"): (typeof documents)["\n  subscription prescriptionChanged($clinicId: ID!) {\n    prescriptionChanged(clinicId: $clinicId) {\n      prescriptionId\n      step\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query portalRecords {\n    portalRecords {\n      id\n      givenName\n      familyName\n      permissions\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      prescriptions {\n        id\n        signedAt\n        cancelledAt\n        prescriber {\n          id\n          name\n        }\n        lines {\n          id\n          display\n          dose\n          unit\n          route\n          frequency\n          days\n          quantity\n          instructions\n        }\n      }\n      notes {\n        id\n        startedAt\n        signedAt\n        text\n        practitioner {\n          id\n          name\n        }\n        addenda {\n          id\n          text\n          recordedAt\n        }\n      }\n      invoices {\n        id\n        number\n        status\n        createdAt\n        lines {\n          description\n          quantity\n          amount {\n            amountMinor\n            currency\n          }\n        }\n        total {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query portalRecords {\n    portalRecords {\n      id\n      givenName\n      familyName\n      permissions\n      appointments {\n        id\n        startsAt\n        endsAt\n        timezone\n        status\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      prescriptions {\n        id\n        signedAt\n        cancelledAt\n        prescriber {\n          id\n          name\n        }\n        lines {\n          id\n          display\n          dose\n          unit\n          route\n          frequency\n          days\n          quantity\n          instructions\n        }\n      }\n      notes {\n        id\n        startedAt\n        signedAt\n        text\n        practitioner {\n          id\n          name\n        }\n        addenda {\n          id\n          text\n          recordedAt\n        }\n      }\n      invoices {\n        id\n        number\n        status\n        createdAt\n        lines {\n          description\n          quantity\n          amount {\n            amountMinor\n            currency\n          }\n        }\n        total {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation printPortalPrescription($id: ID!, $language: PaperLanguage!) {\n    printPortalPrescription(prescriptionId: $id, language: $language) {\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation printPortalPrescription($id: ID!, $language: PaperLanguage!) {\n    printPortalPrescription(prescriptionId: $id, language: $language) {\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PreparationState on VisitPreparation {\n    id\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    items {\n      item\n      state\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment PreparationState on VisitPreparation {\n    id\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    items {\n      item\n      state\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PreparationRecord on VisitPreparation {\n    id\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    notes\n    notesAt\n    notesBy {\n      id\n      name\n    }\n    items {\n      item\n      state\n      why\n      changedAt\n      changedBy {\n        id\n        name\n      }\n      knownSince\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment PreparationRecord on VisitPreparation {\n    id\n    completedAt\n    completedBy {\n      id\n      name\n    }\n    notes\n    notesAt\n    notesBy {\n      id\n      name\n    }\n    items {\n      item\n      state\n      why\n      changedAt\n      changedBy {\n        id\n        name\n      }\n      knownSince\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query visitPreparation($appointmentId: ID!) {\n    appointment(id: $appointmentId) {\n      id\n      startsAt\n      timezone\n      reason\n      patient {\n        ...PatientName\n      }\n      practitioner {\n        id\n        name\n      }\n      preparation {\n        ...PreparationRecord\n      }\n    }\n  }\n"): (typeof documents)["\n  query visitPreparation($appointmentId: ID!) {\n    appointment(id: $appointmentId) {\n      id\n      startsAt\n      timezone\n      reason\n      patient {\n        ...PatientName\n      }\n      practitioner {\n        id\n        name\n      }\n      preparation {\n        ...PreparationRecord\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation setPreparationItem($input: SetPreparationItemInput!) {\n    setPreparationItem(input: $input) {\n      ...PreparationRecord\n    }\n  }\n"): (typeof documents)["\n  mutation setPreparationItem($input: SetPreparationItemInput!) {\n    setPreparationItem(input: $input) {\n      ...PreparationRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation writePreparationNotes($input: WritePreparationNotesInput!) {\n    writePreparationNotes(input: $input) {\n      ...PreparationRecord\n    }\n  }\n"): (typeof documents)["\n  mutation writePreparationNotes($input: WritePreparationNotesInput!) {\n    writePreparationNotes(input: $input) {\n      ...PreparationRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation completePreparation($appointmentId: ID!) {\n    completePreparation(appointmentId: $appointmentId) {\n      ...PreparationRecord\n    }\n  }\n"): (typeof documents)["\n  mutation completePreparation($appointmentId: ID!) {\n    completePreparation(appointmentId: $appointmentId) {\n      ...PreparationRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation reopenPreparation($appointmentId: ID!) {\n    reopenPreparation(appointmentId: $appointmentId) {\n      ...PreparationRecord\n    }\n  }\n"): (typeof documents)["\n  mutation reopenPreparation($appointmentId: ID!) {\n    reopenPreparation(appointmentId: $appointmentId) {\n      ...PreparationRecord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation printPrescription($id: ID!, $language: PaperLanguage!) {\n    printPrescription(prescriptionId: $id, language: $language) {\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation printPrescription($id: ID!, $language: PaperLanguage!) {\n    printPrescription(prescriptionId: $id, language: $language) {\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation printVisit($id: ID!, $language: PaperLanguage!) {\n    printVisit(encounterId: $id, language: $language) {\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation printVisit($id: ID!, $language: PaperLanguage!) {\n    printVisit(encounterId: $id, language: $language) {\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperShare on PaperShare {\n    id\n    kind\n    state\n    link\n    expiresAt\n    recordedAt\n    recordedBy {\n      name\n    }\n    opened\n    lastOpenedAt\n    version\n  }\n"): (typeof documents)["\n  fragment PaperShare on PaperShare {\n    id\n    kind\n    state\n    link\n    expiresAt\n    recordedAt\n    recordedBy {\n      name\n    }\n    opened\n    lastOpenedAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation sharePrescription($input: SharePaperInput!) {\n    sharePrescription(input: $input) {\n      ...PaperShare\n    }\n  }\n"): (typeof documents)["\n  mutation sharePrescription($input: SharePaperInput!) {\n    sharePrescription(input: $input) {\n      ...PaperShare\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation shareVisit($input: SharePaperInput!) {\n    shareVisit(input: $input) {\n      ...PaperShare\n    }\n  }\n"): (typeof documents)["\n  mutation shareVisit($input: SharePaperInput!) {\n    shareVisit(input: $input) {\n      ...PaperShare\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation endPaperShare($id: ID!, $version: Int!) {\n    endPaperShare(id: $id, version: $version) {\n      ...PaperShare\n    }\n  }\n"): (typeof documents)["\n  mutation endPaperShare($id: ID!, $version: Int!) {\n    endPaperShare(id: $id, version: $version) {\n      ...PaperShare\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query paperShares($patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      paperShares {\n        ...PaperShare\n      }\n    }\n  }\n"): (typeof documents)["\n  query paperShares($patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      paperShares {\n        ...PaperShare\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query waitingRoomBoard($clinicId: ID!) {\n    waitingRoomBoard(clinicId: $clinicId) {\n      timezone\n      columns {\n        practitioner {\n          id\n          name\n        }\n        nowServing {\n          token\n          room\n          patient {\n            id\n            initials\n          }\n        }\n        waiting {\n          token\n          patient {\n            id\n            initials\n          }\n        }\n        more\n        lateUntil\n      }\n    }\n  }\n"): (typeof documents)["\n  query waitingRoomBoard($clinicId: ID!) {\n    waitingRoomBoard(clinicId: $clinicId) {\n      timezone\n      columns {\n        practitioner {\n          id\n          name\n        }\n        nowServing {\n          token\n          room\n          patient {\n            id\n            initials\n          }\n        }\n        waiting {\n          token\n          patient {\n            id\n            initials\n          }\n        }\n        more\n        lateUntil\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query queues($clinicId: ID!, $withPreparation: Boolean!) {\n    queues(clinicId: $clinicId) {\n      practitioner {\n        id\n        name\n      }\n      date\n      timezone\n      lateUntil\n      usualMinutes\n      tickets {\n        ...QueuePlace\n        appointment {\n          id\n          preparation @include(if: $withPreparation) {\n            ...PreparationState\n          }\n        }\n      }\n      expected {\n        delayMinutes\n        appointment {\n          id\n          startsAt\n          version\n          patient {\n            id\n            givenName\n            familyName\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query queues($clinicId: ID!, $withPreparation: Boolean!) {\n    queues(clinicId: $clinicId) {\n      practitioner {\n        id\n        name\n      }\n      date\n      timezone\n      lateUntil\n      usualMinutes\n      tickets {\n        ...QueuePlace\n        appointment {\n          id\n          preparation @include(if: $withPreparation) {\n            ...PreparationState\n          }\n        }\n      }\n      expected {\n        delayMinutes\n        appointment {\n          id\n          startsAt\n          version\n          patient {\n            id\n            givenName\n            familyName\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueuePlace on QueueTicket {\n    id\n    token\n    state\n    priority\n    checkedInAt\n    calls\n    calledAt\n    startedAt\n    endedAt\n    estimatedAt\n    appointment {\n      id\n      startsAt\n      walkIn\n      patient {\n        id\n        givenName\n        familyName\n        ...PatientFace\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment QueuePlace on QueueTicket {\n    id\n    token\n    state\n    priority\n    checkedInAt\n    calls\n    calledAt\n    startedAt\n    endedAt\n    estimatedAt\n    appointment {\n      id\n      startsAt\n      walkIn\n      patient {\n        id\n        givenName\n        familyName\n        ...PatientFace\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query queueLog($clinicId: ID!, $practitionerId: ID!) {\n    queues(clinicId: $clinicId, practitionerId: $practitionerId) {\n      timezone\n      log {\n        id\n        action\n        token\n        reason\n        fromPlace\n        toPlace\n        minutes\n        changedAt\n        changedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query queueLog($clinicId: ID!, $practitionerId: ID!) {\n    queues(clinicId: $clinicId, practitionerId: $practitionerId) {\n      timezone\n      log {\n        id\n        action\n        token\n        reason\n        fromPlace\n        toPlace\n        minutes\n        changedAt\n        changedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription queueChanged($clinicId: ID!) {\n    queueChanged(clinicId: $clinicId) {\n      date\n    }\n  }\n"): (typeof documents)["\n  subscription queueChanged($clinicId: ID!) {\n    queueChanged(clinicId: $clinicId) {\n      date\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation checkIn($id: ID!, $version: Int!) {\n    checkIn(id: $id, version: $version) {\n      ...QueuePlace\n    }\n  }\n"): (typeof documents)["\n  mutation checkIn($id: ID!, $version: Int!) {\n    checkIn(id: $id, version: $version) {\n      ...QueuePlace\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation admitWalkIn($input: AdmitWalkInInput!) {\n    admitWalkIn(input: $input) {\n      ...QueuePlace\n    }\n  }\n"): (typeof documents)["\n  mutation admitWalkIn($input: AdmitWalkInInput!) {\n    admitWalkIn(input: $input) {\n      ...QueuePlace\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation callNext($input: CallNextInput!) {\n    callNext(input: $input) {\n      ...QueuePlace\n    }\n  }\n"): (typeof documents)["\n  mutation callNext($input: CallNextInput!) {\n    callNext(input: $input) {\n      ...QueuePlace\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation callPatient($ticketId: ID!) {\n      done: callPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "): (typeof documents)["\n    mutation callPatient($ticketId: ID!) {\n      done: callPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation recallPatient($ticketId: ID!) {\n      done: recallPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "): (typeof documents)["\n    mutation recallPatient($ticketId: ID!) {\n      done: recallPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation skipPatient($ticketId: ID!) {\n      done: skipPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "): (typeof documents)["\n    mutation skipPatient($ticketId: ID!) {\n      done: skipPatient(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation startConsultation($ticketId: ID!) {\n      done: startConsultation(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "): (typeof documents)["\n    mutation startConsultation($ticketId: ID!) {\n      done: startConsultation(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation completeConsultation($ticketId: ID!) {\n      done: completeConsultation(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "): (typeof documents)["\n    mutation completeConsultation($ticketId: ID!) {\n      done: completeConsultation(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation leaveUnseen($ticketId: ID!) {\n      done: leaveUnseen(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "): (typeof documents)["\n    mutation leaveUnseen($ticketId: ID!) {\n      done: leaveUnseen(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation undoCheckIn($ticketId: ID!) {\n      done: undoCheckIn(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "): (typeof documents)["\n    mutation undoCheckIn($ticketId: ID!) {\n      done: undoCheckIn(ticketId: $ticketId) {\n        ...QueuePlace\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation moveInQueue($ticketId: ID!, $beforeTicketId: ID, $reason: OrderReason!) {\n    moveInQueue(ticketId: $ticketId, beforeTicketId: $beforeTicketId, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation moveInQueue($ticketId: ID!, $beforeTicketId: ID, $reason: OrderReason!) {\n    moveInQueue(ticketId: $ticketId, beforeTicketId: $beforeTicketId, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation prioritizeInQueue($ticketId: ID!, $priority: Boolean!, $reason: OrderReason!) {\n    prioritizeInQueue(ticketId: $ticketId, priority: $priority, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation prioritizeInQueue($ticketId: ID!, $priority: Boolean!, $reason: OrderReason!) {\n    prioritizeInQueue(ticketId: $ticketId, priority: $priority, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation reportLate($clinicId: ID!, $practitionerId: ID!, $minutes: Int!) {\n    reportLate(clinicId: $clinicId, practitionerId: $practitionerId, minutes: $minutes) {\n      lateUntil\n    }\n  }\n"): (typeof documents)["\n  mutation reportLate($clinicId: ID!, $practitionerId: ID!, $minutes: Int!) {\n    reportLate(clinicId: $clinicId, practitionerId: $practitionerId, minutes: $minutes) {\n      lateUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PatientPortal on PatientPortal {\n    openSince\n    people {\n      name\n      email\n      relationship\n      permissions\n    }\n  }\n"): (typeof documents)["\n  fragment PatientPortal on PatientPortal {\n    openSince\n    people {\n      name\n      email\n      relationship\n      permissions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query patientPortal($patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      portal {\n        ...PatientPortal\n      }\n    }\n  }\n"): (typeof documents)["\n  query patientPortal($patientId: ID!) {\n    patient(id: $patientId) {\n      id\n      portal {\n        ...PatientPortal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation openPortal($patientId: ID!) {\n    openPortal(patientId: $patientId) {\n      ...PatientPortal\n    }\n  }\n"): (typeof documents)["\n  mutation openPortal($patientId: ID!) {\n    openPortal(patientId: $patientId) {\n      ...PatientPortal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation closePortal($patientId: ID!) {\n    closePortal(patientId: $patientId) {\n      ...PatientPortal\n    }\n  }\n"): (typeof documents)["\n  mutation closePortal($patientId: ID!) {\n    closePortal(patientId: $patientId) {\n      ...PatientPortal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation admitToPortal($input: AdmitToPortalInput!) {\n    admitToPortal(input: $input)\n  }\n"): (typeof documents)["\n  mutation admitToPortal($input: AdmitToPortalInput!) {\n    admitToPortal(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query reception($id: ID!) {\n    patient(id: $id) {\n      id\n      version\n      kind\n      tags {\n        id\n        name\n      }\n      contactPoints {\n        id\n        type\n        value\n        isPrimary\n        isSafe\n        version\n      }\n      careTeam {\n        ...CareTeamMember\n      }\n      coverages {\n        id\n        payer\n        plan\n        memberNumber\n        groupNumber\n        endsOn\n        note\n        version\n      }\n      proxyAssignments {\n        id\n        name\n        mobile\n        email\n        relationship\n        status\n        permissions\n        proof\n        proofDocument {\n          id\n          title\n          recordedAt\n          canBeOpened\n        }\n        endsOn\n        version\n      }\n      consents {\n        state\n        text {\n          id\n          purpose\n          textVersion\n          title\n          body\n        }\n        decisions {\n          id\n          decision\n          method\n          recordedAt\n          textVersion\n          proxyAssignment {\n            id\n            name\n          }\n          recordedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query reception($id: ID!) {\n    patient(id: $id) {\n      id\n      version\n      kind\n      tags {\n        id\n        name\n      }\n      contactPoints {\n        id\n        type\n        value\n        isPrimary\n        isSafe\n        version\n      }\n      careTeam {\n        ...CareTeamMember\n      }\n      coverages {\n        id\n        payer\n        plan\n        memberNumber\n        groupNumber\n        endsOn\n        note\n        version\n      }\n      proxyAssignments {\n        id\n        name\n        mobile\n        email\n        relationship\n        status\n        permissions\n        proof\n        proofDocument {\n          id\n          title\n          recordedAt\n          canBeOpened\n        }\n        endsOn\n        version\n      }\n      consents {\n        state\n        text {\n          id\n          purpose\n          textVersion\n          title\n          body\n        }\n        decisions {\n          id\n          decision\n          method\n          recordedAt\n          textVersion\n          proxyAssignment {\n            id\n            name\n          }\n          recordedBy {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CareTeamMember on CareTeamMember {\n    id\n    role\n    version\n    practitioner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CareTeamMember on CareTeamMember {\n    id\n    role\n    version\n    practitioner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation addToCareTeam($input: AddToCareTeamInput!) {\n    addToCareTeam(input: $input) {\n      ...CareTeamMember\n    }\n  }\n"): (typeof documents)["\n  mutation addToCareTeam($input: AddToCareTeamInput!) {\n    addToCareTeam(input: $input) {\n      ...CareTeamMember\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeCareTeamMember($input: ChangeCareTeamMemberInput!) {\n    changeCareTeamMember(input: $input) {\n      ...CareTeamMember\n    }\n  }\n"): (typeof documents)["\n  mutation changeCareTeamMember($input: ChangeCareTeamMemberInput!) {\n    changeCareTeamMember(input: $input) {\n      ...CareTeamMember\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation removeFromCareTeam($id: ID!, $version: Int!) {\n    removeFromCareTeam(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation removeFromCareTeam($id: ID!, $version: Int!) {\n    removeFromCareTeam(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query tags {\n    tags {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query tags {\n    tags {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation addContactPoint($input: AddContactPointInput!) {\n    addContactPoint(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation addContactPoint($input: AddContactPointInput!) {\n    addContactPoint(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeContactPoint($input: ChangeContactPointInput!) {\n    changeContactPoint(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation changeContactPoint($input: ChangeContactPointInput!) {\n    changeContactPoint(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation removeContactPoint($id: ID!, $version: Int!) {\n    removeContactPoint(id: $id, version: $version) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation removeContactPoint($id: ID!, $version: Int!) {\n    removeContactPoint(id: $id, version: $version) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation recordCoverage($input: RecordCoverageInput!) {\n    recordCoverage(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation recordCoverage($input: RecordCoverageInput!) {\n    recordCoverage(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeCoverage($input: ChangeCoverageInput!) {\n    changeCoverage(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation changeCoverage($input: ChangeCoverageInput!) {\n    changeCoverage(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation removeCoverage($id: ID!, $version: Int!) {\n    removeCoverage(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation removeCoverage($id: ID!, $version: Int!) {\n    removeCoverage(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation assignProxy($input: AssignProxyInput!) {\n    assignProxy(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation assignProxy($input: AssignProxyInput!) {\n    assignProxy(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation attachProxyProof($id: ID!, $version: Int!, $proof: String!, $documentId: ID) {\n    attachProxyProof(id: $id, version: $version, proof: $proof, documentId: $documentId) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation attachProxyProof($id: ID!, $version: Int!, $proof: String!, $documentId: ID) {\n    attachProxyProof(id: $id, version: $version, proof: $proof, documentId: $documentId) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query proofDocuments($id: ID!) {\n    patient(id: $id) {\n      id\n      documents {\n        id\n        title\n        recordedAt\n        files {\n          id\n          status\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query proofDocuments($id: ID!) {\n    patient(id: $id) {\n      id\n      documents {\n        id\n        title\n        recordedAt\n        files {\n          id\n          status\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation openProxyProof($id: ID!) {\n    openProxyProof(id: $id) {\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation openProxyProof($id: ID!) {\n    openProxyProof(id: $id) {\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation approveProxy($id: ID!, $version: Int!) {\n    approveProxy(id: $id, version: $version) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation approveProxy($id: ID!, $version: Int!) {\n    approveProxy(id: $id, version: $version) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation revokeProxy($id: ID!, $version: Int!) {\n    revokeProxy(id: $id, version: $version) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation revokeProxy($id: ID!, $version: Int!) {\n    revokeProxy(id: $id, version: $version) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation recordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation recordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation tagPatient($patientId: ID!, $name: String!) {\n    tagPatient(patientId: $patientId, name: $name) {\n      id\n      tags {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation tagPatient($patientId: ID!, $name: String!) {\n    tagPatient(patientId: $patientId, name: $name) {\n      id\n      tags {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation untagPatient($patientId: ID!, $tagId: ID!) {\n    untagPatient(patientId: $patientId, tagId: $tagId) {\n      id\n      tags {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation untagPatient($patientId: ID!, $tagId: ID!) {\n    untagPatient(patientId: $patientId, tagId: $tagId) {\n      id\n      tags {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query removedPatients($first: Int!, $after: ID) {\n    removedPatients(first: $first, after: $after) {\n      patients {\n        ...PatientName\n        removedAt\n        removedBy {\n          id\n          name\n        }\n      }\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  query removedPatients($first: Int!, $after: ID) {\n    removedPatients(first: $first, after: $after) {\n      patients {\n        ...PatientName\n        removedAt\n        removedBy {\n          id\n          name\n        }\n      }\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation deletePatient($id: ID!) {\n    deletePatient(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation deletePatient($id: ID!) {\n    deletePatient(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation restorePatient($id: ID!) {\n    restorePatient(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation restorePatient($id: ID!) {\n    restorePatient(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query removed(\n    $id: ID!\n    $allergies: Boolean!\n    $careTeam: Boolean!\n    $conditions: Boolean!\n    $documents: Boolean!\n    $reception: Boolean!\n    $vitalSigns: Boolean!\n  ) {\n    patient(id: $id) {\n      id\n      removed {\n        kind\n        id\n        version\n        removedAt\n        removedBy {\n          id\n          name\n        }\n        restorableUntil\n        allergy @include(if: $allergies) {\n          id\n          substance\n        }\n        careTeamMember @include(if: $careTeam) {\n          id\n          practitioner {\n            id\n            name\n          }\n        }\n        condition @include(if: $conditions) {\n          id\n          code\n          display\n        }\n        contactPoint @include(if: $reception) {\n          id\n          value\n        }\n        coverage @include(if: $reception) {\n          id\n          payer\n          plan\n        }\n        document @include(if: $documents) {\n          id\n          title\n        }\n        tag @include(if: $reception) {\n          id\n          name\n        }\n        vitalSigns @include(if: $vitalSigns) {\n          id\n          takenAt\n          observations {\n            measure\n            value\n            interpretation\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query removed(\n    $id: ID!\n    $allergies: Boolean!\n    $careTeam: Boolean!\n    $conditions: Boolean!\n    $documents: Boolean!\n    $reception: Boolean!\n    $vitalSigns: Boolean!\n  ) {\n    patient(id: $id) {\n      id\n      removed {\n        kind\n        id\n        version\n        removedAt\n        removedBy {\n          id\n          name\n        }\n        restorableUntil\n        allergy @include(if: $allergies) {\n          id\n          substance\n        }\n        careTeamMember @include(if: $careTeam) {\n          id\n          practitioner {\n            id\n            name\n          }\n        }\n        condition @include(if: $conditions) {\n          id\n          code\n          display\n        }\n        contactPoint @include(if: $reception) {\n          id\n          value\n        }\n        coverage @include(if: $reception) {\n          id\n          payer\n          plan\n        }\n        document @include(if: $documents) {\n          id\n          title\n        }\n        tag @include(if: $reception) {\n          id\n          name\n        }\n        vitalSigns @include(if: $vitalSigns) {\n          id\n          takenAt\n          observations {\n            measure\n            value\n            interpretation\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation restoreRemoved($kind: RemovedKind!, $id: ID!, $version: Int!) {\n    restoreRemoved(kind: $kind, id: $id, version: $version) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation restoreRemoved($kind: RemovedKind!, $id: ID!, $version: Int!) {\n    restoreRemoved(kind: $kind, id: $id, version: $version) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResultLine on TestResult {\n    code\n    name\n    value\n    comparator\n    text\n    unit\n    low\n    high\n    rangeText\n    interpretation\n  }\n"): (typeof documents)["\n  fragment ResultLine on TestResult {\n    code\n    name\n    value\n    comparator\n    text\n    unit\n    low\n    high\n    rangeText\n    interpretation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportEntry on DiagnosticReport {\n    id\n    name\n    status\n    effectiveAt\n    performer\n    conclusion\n    severity\n    results {\n      ...ResultLine\n    }\n    documents {\n      id\n      title\n    }\n    serviceRequestId\n    reviewedBy {\n      id\n      name\n    }\n    reviewedAt\n    earlierVersions {\n      id\n      name\n      status\n      conclusion\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      results {\n        ...ResultLine\n      }\n    }\n    recordedBy {\n      id\n      name\n    }\n    recordedAt\n    version\n  }\n"): (typeof documents)["\n  fragment ReportEntry on DiagnosticReport {\n    id\n    name\n    status\n    effectiveAt\n    performer\n    conclusion\n    severity\n    results {\n      ...ResultLine\n    }\n    documents {\n      id\n      title\n    }\n    serviceRequestId\n    reviewedBy {\n      id\n      name\n    }\n    reviewedAt\n    earlierVersions {\n      id\n      name\n      status\n      conclusion\n      recordedAt\n      recordedBy {\n        id\n        name\n      }\n      results {\n        ...ResultLine\n      }\n    }\n    recordedBy {\n      id\n      name\n    }\n    recordedAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query diagnosticReports($id: ID!, $first: Int!, $after: ID, $abnormal: Boolean!) {\n    patient(id: $id) {\n      id\n      diagnosticReports(first: $first, after: $after, abnormal: $abnormal) {\n        entries {\n          ...ReportEntry\n        }\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query diagnosticReports($id: ID!, $first: Int!, $after: ID, $abnormal: Boolean!) {\n    patient(id: $id) {\n      id\n      diagnosticReports(first: $first, after: $after, abnormal: $abnormal) {\n        entries {\n          ...ReportEntry\n        }\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query testTrend($id: ID!, $test: String!) {\n    patient(id: $id) {\n      id\n      diagnosticReports(first: 50, test: $test) {\n        entries {\n          id\n          effectiveAt\n          results {\n            ...ResultLine\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query testTrend($id: ID!, $test: String!) {\n    patient(id: $id) {\n      id\n      diagnosticReports(first: 50, test: $test) {\n        entries {\n          id\n          effectiveAt\n          results {\n            ...ResultLine\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query reportForm($id: ID!, $withDocuments: Boolean!) {\n    labTests {\n      code\n      name\n      unit\n    }\n    labPanels {\n      name\n      tests {\n        code\n        name\n        unit\n      }\n    }\n    patient(id: $id) {\n      id\n      openServiceRequests {\n        id\n        test\n        recordedAt\n      }\n      documents @include(if: $withDocuments) {\n        id\n        title\n        recordedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query reportForm($id: ID!, $withDocuments: Boolean!) {\n    labTests {\n      code\n      name\n      unit\n    }\n    labPanels {\n      name\n      tests {\n        code\n        name\n        unit\n      }\n    }\n    patient(id: $id) {\n      id\n      openServiceRequests {\n        id\n        test\n        recordedAt\n      }\n      documents @include(if: $withDocuments) {\n        id\n        title\n        recordedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query resultsToReview($clinicId: ID!) {\n    resultsToReview(clinicId: $clinicId) {\n      id\n      name\n      status\n      effectiveAt\n      severity\n      version\n      results {\n        ...ResultLine\n      }\n      patient {\n        id\n        givenName\n        familyName\n      }\n    }\n  }\n"): (typeof documents)["\n  query resultsToReview($clinicId: ID!) {\n    resultsToReview(clinicId: $clinicId) {\n      id\n      name\n      status\n      effectiveAt\n      severity\n      version\n      results {\n        ...ResultLine\n      }\n      patient {\n        id\n        givenName\n        familyName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation recordDiagnosticReport($input: RecordDiagnosticReportInput!) {\n    recordDiagnosticReport(input: $input) {\n      ...ReportEntry\n    }\n  }\n"): (typeof documents)["\n  mutation recordDiagnosticReport($input: RecordDiagnosticReportInput!) {\n    recordDiagnosticReport(input: $input) {\n      ...ReportEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeDiagnosticReport($input: ChangeDiagnosticReportInput!) {\n    changeDiagnosticReport(input: $input) {\n      ...ReportEntry\n    }\n  }\n"): (typeof documents)["\n  mutation changeDiagnosticReport($input: ChangeDiagnosticReportInput!) {\n    changeDiagnosticReport(input: $input) {\n      ...ReportEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation markDiagnosticReportInError($id: ID!, $version: Int!) {\n    markDiagnosticReportInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation markDiagnosticReportInError($id: ID!, $version: Int!) {\n    markDiagnosticReportInError(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation reviewDiagnosticReport($id: ID!, $version: Int!) {\n    reviewDiagnosticReport(id: $id, version: $version) {\n      id\n      reviewedAt\n      reviewedBy {\n        id\n        name\n      }\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation reviewDiagnosticReport($id: ID!, $version: Int!) {\n    reviewDiagnosticReport(id: $id, version: $version) {\n      id\n      reviewedAt\n      reviewedBy {\n        id\n        name\n      }\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AffectedVisits on HitVisits {\n    appointments {\n      id\n      startsAt\n      endsAt\n      timezone\n      version\n      patient {\n        id\n        givenName\n        familyName\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n    elsewhere\n  }\n"): (typeof documents)["\n  fragment AffectedVisits on HitVisits {\n    appointments {\n      id\n      startsAt\n      endsAt\n      timezone\n      version\n      patient {\n        id\n        givenName\n        familyName\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n    elsewhere\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query week($clinicId: ID!, $practitionerId: ID!, $on: LocalDate!) {\n    week(clinicId: $clinicId, practitionerId: $practitionerId, on: $on) {\n      on\n      sessions {\n        id\n        weekday\n        startsAtLocal\n        endsAtLocal\n        slotMinutes\n        capacity\n      }\n      nextChangeOn\n      changes {\n        id\n        effectiveFrom\n        effectiveUntil\n        enteredAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query week($clinicId: ID!, $practitionerId: ID!, $on: LocalDate!) {\n    week(clinicId: $clinicId, practitionerId: $practitionerId, on: $on) {\n      on\n      sessions {\n        id\n        weekday\n        startsAtLocal\n        endsAtLocal\n        slotMinutes\n        capacity\n      }\n      nextChangeOn\n      changes {\n        id\n        effectiveFrom\n        effectiveUntil\n        enteredAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation setWeek($input: SetWeekInput!) {\n    setWeek(input: $input) {\n      change {\n        id\n        effectiveFrom\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation setWeek($input: SetWeekInput!) {\n    setWeek(input: $input) {\n      change {\n        id\n        effectiveFrom\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation undoWeek($id: ID!) {\n    undoWeek(id: $id) {\n      change {\n        id\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation undoWeek($id: ID!) {\n    undoWeek(id: $id) {\n      change {\n        id\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DayPlan on DayHours {\n    date\n    sessions {\n      startsAtLocal\n      endsAtLocal\n      slotMinutes\n      capacity\n    }\n  }\n"): (typeof documents)["\n  fragment DayPlan on DayHours {\n    date\n    sessions {\n      startsAtLocal\n      endsAtLocal\n      slotMinutes\n      capacity\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query exceptions($clinicId: ID!, $practitionerId: ID!, $from: LocalDate!, $to: LocalDate!) {\n    days(clinicId: $clinicId, practitionerId: $practitionerId, from: $from, to: $to) {\n      ...DayPlan\n    }\n    absences(practitionerId: $practitionerId, from: $from) {\n      leave {\n        id\n        from\n        to\n        startsAtLocal\n        endsAtLocal\n        weekdays\n        everyWeeks\n        reason\n        version\n      }\n      blocks {\n        id\n        startsAt\n        endsAt\n        reason\n        version\n      }\n    }\n    rounds(practitionerId: $practitionerId, from: $from) {\n      id\n      hospital\n      timezone\n      weekdays\n      startsAtLocal\n      endsAtLocal\n      from\n      to\n      version\n    }\n    holidays(clinicId: $clinicId, from: $from) {\n      id\n      date\n      startsAtLocal\n      endsAtLocal\n      name\n      version\n    }\n  }\n"): (typeof documents)["\n  query exceptions($clinicId: ID!, $practitionerId: ID!, $from: LocalDate!, $to: LocalDate!) {\n    days(clinicId: $clinicId, practitionerId: $practitionerId, from: $from, to: $to) {\n      ...DayPlan\n    }\n    absences(practitionerId: $practitionerId, from: $from) {\n      leave {\n        id\n        from\n        to\n        startsAtLocal\n        endsAtLocal\n        weekdays\n        everyWeeks\n        reason\n        version\n      }\n      blocks {\n        id\n        startsAt\n        endsAt\n        reason\n        version\n      }\n    }\n    rounds(practitionerId: $practitionerId, from: $from) {\n      id\n      hospital\n      timezone\n      weekdays\n      startsAtLocal\n      endsAtLocal\n      from\n      to\n      version\n    }\n    holidays(clinicId: $clinicId, from: $from) {\n      id\n      date\n      startsAtLocal\n      endsAtLocal\n      name\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation setDay($input: SetDayInput!) {\n    setDay(input: $input) {\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation setDay($input: SetDayInput!) {\n    setDay(input: $input) {\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation clearDay($input: ClearDayInput!) {\n    clearDay(input: $input) {\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation clearDay($input: ClearDayInput!) {\n    clearDay(input: $input) {\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation enterLeave($input: EnterLeaveInput!) {\n    enterLeave(input: $input) {\n      leave {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation enterLeave($input: EnterLeaveInput!) {\n    enterLeave(input: $input) {\n      leave {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation blockTime($input: BlockTimeInput!) {\n    blockTime(input: $input) {\n      block {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation blockTime($input: BlockTimeInput!) {\n    blockTime(input: $input) {\n      block {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation enterRound($input: EnterRoundInput!) {\n    enterRound(input: $input) {\n      round {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation enterRound($input: EnterRoundInput!) {\n    enterRound(input: $input) {\n      round {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation declareHoliday($input: DeclareHolidayInput!) {\n    declareHoliday(input: $input) {\n      holiday {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation declareHoliday($input: DeclareHolidayInput!) {\n    declareHoliday(input: $input) {\n      holiday {\n        id\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation withdrawLeave($id: ID!, $version: Int!) {\n    withdrawLeave(id: $id, version: $version) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation withdrawLeave($id: ID!, $version: Int!) {\n    withdrawLeave(id: $id, version: $version) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation withdrawBlock($id: ID!, $version: Int!) {\n    withdrawBlock(id: $id, version: $version) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation withdrawBlock($id: ID!, $version: Int!) {\n    withdrawBlock(id: $id, version: $version) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation withdrawRound($id: ID!, $version: Int!) {\n    withdrawRound(id: $id, version: $version) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation withdrawRound($id: ID!, $version: Int!) {\n    withdrawRound(id: $id, version: $version) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation withdrawHoliday($id: ID!, $version: Int!) {\n    withdrawHoliday(id: $id, version: $version) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation withdrawHoliday($id: ID!, $version: Int!) {\n    withdrawHoliday(id: $id, version: $version) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query clinicHours($clinicId: ID!, $on: LocalDate!) {\n    openingHours(clinicId: $clinicId, on: $on) {\n      on\n      hours {\n        id\n        weekday\n        startsAtLocal\n        endsAtLocal\n      }\n      nextChangeOn\n      changes {\n        id\n        effectiveFrom\n        enteredAt\n      }\n    }\n    holidays(clinicId: $clinicId, from: $on) {\n      id\n      date\n      startsAtLocal\n      endsAtLocal\n      name\n      version\n    }\n    visitTypes(clinicId: $clinicId) {\n      id\n      name\n      minutes\n      beforeMinutes\n      afterMinutes\n      version\n    }\n    rooms(clinicId: $clinicId) {\n      id\n      name\n      kind\n      version\n    }\n    bookingPolicy(clinicId: $clinicId) {\n      ...ClinicPolicy\n    }\n  }\n"): (typeof documents)["\n  query clinicHours($clinicId: ID!, $on: LocalDate!) {\n    openingHours(clinicId: $clinicId, on: $on) {\n      on\n      hours {\n        id\n        weekday\n        startsAtLocal\n        endsAtLocal\n      }\n      nextChangeOn\n      changes {\n        id\n        effectiveFrom\n        enteredAt\n      }\n    }\n    holidays(clinicId: $clinicId, from: $on) {\n      id\n      date\n      startsAtLocal\n      endsAtLocal\n      name\n      version\n    }\n    visitTypes(clinicId: $clinicId) {\n      id\n      name\n      minutes\n      beforeMinutes\n      afterMinutes\n      version\n    }\n    rooms(clinicId: $clinicId) {\n      id\n      name\n      kind\n      version\n    }\n    bookingPolicy(clinicId: $clinicId) {\n      ...ClinicPolicy\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClinicPolicy on BookingPolicy {\n    noticeMinutes\n    horizonDays\n    visitsPerDay\n    cancelWindowMinutes\n    overbooking\n    overbookLimit\n    noShowAfterMinutes\n    holdMinutes\n    selfBooking\n    version\n  }\n"): (typeof documents)["\n  fragment ClinicPolicy on BookingPolicy {\n    noticeMinutes\n    horizonDays\n    visitsPerDay\n    cancelWindowMinutes\n    overbooking\n    overbookLimit\n    noShowAfterMinutes\n    holdMinutes\n    selfBooking\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation setBookingPolicy($input: SetBookingPolicyInput!) {\n    setBookingPolicy(input: $input) {\n      ...ClinicPolicy\n    }\n  }\n"): (typeof documents)["\n  mutation setBookingPolicy($input: SetBookingPolicyInput!) {\n    setBookingPolicy(input: $input) {\n      ...ClinicPolicy\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation addRoom($input: AddRoomInput!) {\n    addRoom(input: $input) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation addRoom($input: AddRoomInput!) {\n    addRoom(input: $input) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation retireRoom($id: ID!, $version: Int!) {\n    retireRoom(id: $id, version: $version) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation retireRoom($id: ID!, $version: Int!) {\n    retireRoom(id: $id, version: $version) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query rebookingProposals($appointmentIds: [ID!]!) {\n    rebookingProposals(appointmentIds: $appointmentIds) {\n      appointment {\n        id\n        startsAt\n        endsAt\n        timezone\n        version\n        patient {\n          id\n          givenName\n          familyName\n        }\n        practitioner {\n          id\n          name\n        }\n      }\n      slot {\n        startsAt\n        endsAt\n        practitioner {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query rebookingProposals($appointmentIds: [ID!]!) {\n    rebookingProposals(appointmentIds: $appointmentIds) {\n      appointment {\n        id\n        startsAt\n        endsAt\n        timezone\n        version\n        patient {\n          id\n          givenName\n          familyName\n        }\n        practitioner {\n          id\n          name\n        }\n      }\n      slot {\n        startsAt\n        endsAt\n        practitioner {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation rebookVisits($input: RebookVisitsInput!) {\n    rebookVisits(input: $input) {\n      outcome\n      appointment {\n        id\n        startsAt\n        endsAt\n        timezone\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation rebookVisits($input: RebookVisitsInput!) {\n    rebookVisits(input: $input) {\n      outcome\n      appointment {\n        id\n        startsAt\n        endsAt\n        timezone\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation setOpeningHours($input: SetOpeningHoursInput!) {\n    setOpeningHours(input: $input) {\n      change {\n        id\n        effectiveFrom\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation setOpeningHours($input: SetOpeningHoursInput!) {\n    setOpeningHours(input: $input) {\n      change {\n        id\n        effectiveFrom\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation defineVisitType($input: DefineVisitTypeInput!) {\n    defineVisitType(input: $input) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation defineVisitType($input: DefineVisitTypeInput!) {\n    defineVisitType(input: $input) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation retireVisitType($id: ID!, $version: Int!) {\n    retireVisitType(id: $id, version: $version) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation retireVisitType($id: ID!, $version: Int!) {\n    retireVisitType(id: $id, version: $version) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query travel {\n    travelTimes {\n      clinic {\n        id\n        name\n      }\n      to {\n        clinic {\n          id\n          name\n        }\n        hospital\n      }\n      minutes\n      source\n    }\n    travelReckoning {\n      version\n      speedKmh\n      positions {\n        site {\n          clinic {\n            id\n          }\n          hospital\n        }\n        latitude\n        longitude\n      }\n    }\n  }\n"): (typeof documents)["\n  query travel {\n    travelTimes {\n      clinic {\n        id\n        name\n      }\n      to {\n        clinic {\n          id\n          name\n        }\n        hospital\n      }\n      minutes\n      source\n    }\n    travelReckoning {\n      version\n      speedKmh\n      positions {\n        site {\n          clinic {\n            id\n          }\n          hospital\n        }\n        latitude\n        longitude\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation setTravelTime($input: SetTravelTimeInput!) {\n    setTravelTime(input: $input) {\n      travelTime {\n        minutes\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation setTravelTime($input: SetTravelTimeInput!) {\n    setTravelTime(input: $input) {\n      travelTime {\n        minutes\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation reckonTravelTimes($input: ReckonTravelTimesInput!) {\n    reckonTravelTimes(input: $input) {\n      reckoning {\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation reckonTravelTimes($input: ReckonTravelTimesInput!) {\n    reckonTravelTimes(input: $input) {\n      reckoning {\n        version\n      }\n      hit {\n        ...AffectedVisits\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query sharesBusyTimes {\n    sharesBusyTimes\n  }\n"): (typeof documents)["\n  query sharesBusyTimes {\n    sharesBusyTimes\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation shareBusyTimes($share: Boolean!) {\n    shareBusyTimes(share: $share)\n  }\n"): (typeof documents)["\n  mutation shareBusyTimes($share: Boolean!) {\n    shareBusyTimes(share: $share)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query appointment($id: ID!, $withInvoice: Boolean!, $withMessages: Boolean!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n      patient {\n        ...PatientFace\n      }\n      channel\n      cancelReason\n      reason\n      labels\n      visitType {\n        name\n      }\n      invoice @include(if: $withInvoice) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n"): (typeof documents)["\n  query appointment($id: ID!, $withInvoice: Boolean!, $withMessages: Boolean!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n      patient {\n        ...PatientFace\n      }\n      channel\n      cancelReason\n      reason\n      labels\n      visitType {\n        name\n      }\n      invoice @include(if: $withInvoice) {\n        ...InvoiceSummary\n      }\n      messages @include(if: $withMessages) {\n        ...MessageSummary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation updateAppointment($input: UpdateAppointmentInput!) {\n    updateAppointment(input: $input) {\n      ... on AppointmentUpdated {\n        appointment {\n          ...CalendarVisit\n          reason\n          labels\n        }\n        conflicts {\n          field\n          theirs\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation updateAppointment($input: UpdateAppointmentInput!) {\n    updateAppointment(input: $input) {\n      ... on AppointmentUpdated {\n        appointment {\n          ...CalendarVisit\n          reason\n          labels\n        }\n        conflicts {\n          field\n          theirs\n        }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query visitTypes($clinicId: ID!) {\n    visitTypes(clinicId: $clinicId) {\n      id\n      name\n      minutes\n    }\n  }\n"): (typeof documents)["\n  query visitTypes($clinicId: ID!) {\n    visitTypes(clinicId: $clinicId) {\n      id\n      name\n      minutes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query rooms($clinicId: ID!) {\n    rooms(clinicId: $clinicId) {\n      id\n      name\n      kind\n    }\n  }\n"): (typeof documents)["\n  query rooms($clinicId: ID!) {\n    rooms(clinicId: $clinicId) {\n      id\n      name\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BookingResult on BookAppointmentResult {\n    ... on AppointmentBooked {\n      appointment {\n        ...CalendarVisit\n      }\n    }\n    ... on TimeTaken {\n      collidesWith\n      nearest {\n        ...FreeTime\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment BookingResult on BookAppointmentResult {\n    ... on AppointmentBooked {\n      appointment {\n        ...CalendarVisit\n      }\n    }\n    ... on TimeTaken {\n      collidesWith\n      nearest {\n        ...FreeTime\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation bookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) {\n      ...BookingResult\n    }\n  }\n"): (typeof documents)["\n  mutation bookAppointment($input: BookAppointmentInput!) {\n    bookAppointment(input: $input) {\n      ...BookingResult\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation overbookAppointment($input: BookAppointmentInput!, $reason: OverbookReason!) {\n    overbookAppointment(input: $input, reason: $reason) {\n      ...BookingResult\n    }\n  }\n"): (typeof documents)["\n  mutation overbookAppointment($input: BookAppointmentInput!, $reason: OverbookReason!) {\n    overbookAppointment(input: $input, reason: $reason) {\n      ...BookingResult\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CalendarVisit on Appointment {\n    id\n    startsAt\n    endsAt\n    timezone\n    status\n    version\n    beforeMinutes\n    afterMinutes\n    walkIn\n    overbookReason\n    room {\n      id\n      name\n    }\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CalendarVisit on Appointment {\n    id\n    startsAt\n    endsAt\n    timezone\n    status\n    version\n    beforeMinutes\n    afterMinutes\n    walkIn\n    overbookReason\n    room {\n      id\n      name\n    }\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query calendar(\n    $clinicId: ID!\n    $date: LocalDate!\n    $days: Int!\n    $practitionerIds: [ID!]\n    $statuses: [AppointmentStatus!]\n    $withReasons: Boolean!\n  ) {\n    calendar(clinicId: $clinicId, date: $date, days: $days, practitionerIds: $practitionerIds, statuses: $statuses) {\n      date\n      timezone\n      columns {\n        date\n        practitioner {\n          id\n          name\n          credential\n          specialty\n        }\n        sessions {\n          startsAt\n          endsAt\n        }\n        closed {\n          startsAt\n          endsAt\n          kind\n          reason @include(if: $withReasons)\n        }\n        appointments {\n          ...CalendarVisit\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query calendar(\n    $clinicId: ID!\n    $date: LocalDate!\n    $days: Int!\n    $practitionerIds: [ID!]\n    $statuses: [AppointmentStatus!]\n    $withReasons: Boolean!\n  ) {\n    calendar(clinicId: $clinicId, date: $date, days: $days, practitionerIds: $practitionerIds, statuses: $statuses) {\n      date\n      timezone\n      columns {\n        date\n        practitioner {\n          id\n          name\n          credential\n          specialty\n        }\n        sessions {\n          startsAt\n          endsAt\n        }\n        closed {\n          startsAt\n          endsAt\n          kind\n          reason @include(if: $withReasons)\n        }\n        appointments {\n          ...CalendarVisit\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query calendarCounts(\n    $clinicId: ID!\n    $date: LocalDate!\n    $days: Int!\n    $practitionerIds: [ID!]\n    $statuses: [AppointmentStatus!]\n  ) {\n    calendarCounts(\n      clinicId: $clinicId\n      date: $date\n      days: $days\n      practitionerIds: $practitionerIds\n      statuses: $statuses\n    ) {\n      date\n      practitioner {\n        id\n        name\n      }\n      visits\n    }\n  }\n"): (typeof documents)["\n  query calendarCounts(\n    $clinicId: ID!\n    $date: LocalDate!\n    $days: Int!\n    $practitionerIds: [ID!]\n    $statuses: [AppointmentStatus!]\n  ) {\n    calendarCounts(\n      clinicId: $clinicId\n      date: $date\n      days: $days\n      practitionerIds: $practitionerIds\n      statuses: $statuses\n    ) {\n      date\n      practitioner {\n        id\n        name\n      }\n      visits\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription appointmentChanged($clinicId: ID!, $date: LocalDate!) {\n    appointmentChanged(clinicId: $clinicId, date: $date) {\n      kind\n      appointment {\n        ...CalendarVisit\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription appointmentChanged($clinicId: ID!, $date: LocalDate!) {\n    appointmentChanged(clinicId: $clinicId, date: $date) {\n      kind\n      appointment {\n        ...CalendarVisit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation rescheduleAppointment($input: RescheduleAppointmentInput!) {\n    rescheduleAppointment(input: $input) {\n      ... on AppointmentRescheduled {\n        appointment {\n          ...CalendarVisit\n        }\n      }\n      ... on TimeTaken {\n        collidesWith\n        nearest {\n          ...FreeTime\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation rescheduleAppointment($input: RescheduleAppointmentInput!) {\n    rescheduleAppointment(input: $input) {\n      ... on AppointmentRescheduled {\n        appointment {\n          ...CalendarVisit\n        }\n      }\n      ... on TimeTaken {\n        collidesWith\n        nearest {\n          ...FreeTime\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation undoAppointmentChange($id: ID!, $version: Int!) {\n    undoAppointmentChange(id: $id, version: $version) {\n      ...CalendarVisit\n      cancelReason\n    }\n  }\n"): (typeof documents)["\n  mutation undoAppointmentChange($id: ID!, $version: Int!) {\n    undoAppointmentChange(id: $id, version: $version) {\n      ...CalendarVisit\n      cancelReason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query changedAppointment($id: ID!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n    }\n  }\n"): (typeof documents)["\n  query changedAppointment($id: ID!) {\n    appointment(id: $id) {\n      ...CalendarVisit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClinicFace on ClinicFace {\n    name\n    organizationName\n    address\n    phone\n    timezone\n    brandColor\n  }\n\n  fragment OwnTime on OwnTime {\n    startsAt\n    endsAt\n    practitionerId\n  }\n\n  fragment OwnVisit on OwnVisit {\n    clinic {\n      ...ClinicFace\n    }\n    practitionerId\n    doctor\n    visitType\n    startsAt\n    endsAt\n    status\n    changeableUntil\n    isChangeable\n    firstDay\n    lastDay\n    version\n  }\n\n  query selfBookingClinic($organizationSlug: String!, $clinicSlug: String!) {\n    selfBookingClinic(organizationSlug: $organizationSlug, clinicSlug: $clinicSlug) {\n      face {\n        ...ClinicFace\n      }\n      doctors {\n        id\n        name\n        credential\n        specialty\n      }\n      visitTypes {\n        id\n        name\n        minutes\n      }\n      firstDay\n      lastDay\n      cancelWindowMinutes\n    }\n  }\n\n  query selfBookingTimes($input: SelfBookingTimesInput!) {\n    selfBookingTimes(input: $input) {\n      ...OwnTime\n    }\n  }\n\n  mutation holdOwnTime($input: HoldOwnTimeInput!) {\n    holdOwnTime(input: $input) {\n      ... on OwnTimeHeld {\n        token\n        startsAt\n        endsAt\n        secondsLeft\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  mutation releaseOwnTime($input: ReleaseOwnTimeInput!) {\n    releaseOwnTime(input: $input)\n  }\n\n  mutation sendBookingCode($input: SendBookingCodeInput!) {\n    sendBookingCode(input: $input) {\n      secondsLeft\n      codesLeft\n    }\n  }\n\n  mutation bookOwnVisit($input: BookOwnVisitInput!) {\n    bookOwnVisit(input: $input) {\n      ... on OwnVisitBooked {\n        link\n        visit {\n          ...OwnVisit\n        }\n      }\n      ... on WhichPatient {\n        choices {\n          id\n          label\n        }\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  query ownVisit($link: String!) {\n    ownVisit(link: $link) {\n      ...OwnVisit\n    }\n  }\n\n  query ownVisitTimes($input: OwnVisitTimesInput!) {\n    ownVisitTimes(input: $input) {\n      ...OwnTime\n    }\n  }\n\n  mutation moveOwnVisit($input: MoveOwnVisitInput!) {\n    moveOwnVisit(input: $input) {\n      ... on OwnVisitMoved {\n        visit {\n          ...OwnVisit\n        }\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  fragment OwnOffer on OwnOffer {\n    clinic {\n      ...ClinicFace\n    }\n    doctor\n    visitType\n    startsAt\n    endsAt\n    state\n    secondsLeft\n    isWaiting\n    visitLink\n  }\n\n  query ownOffer($link: String!) {\n    ownOffer(link: $link) {\n      ...OwnOffer\n    }\n  }\n\n  mutation acceptOwnOffer($link: String!) {\n    acceptOwnOffer(link: $link) {\n      ...OwnOffer\n    }\n  }\n\n  mutation declineOwnOffer($link: String!, $keepWaiting: Boolean!) {\n    declineOwnOffer(link: $link, keepWaiting: $keepWaiting) {\n      ...OwnOffer\n    }\n  }\n\n  mutation cancelOwnVisit($input: CancelOwnVisitInput!) {\n    cancelOwnVisit(input: $input) {\n      ...OwnVisit\n    }\n  }\n\n  query sharedPaper($link: String!) {\n    sharedPaper(link: $link) {\n      name\n      organizationName\n      address\n      phone\n      brandColor\n      expiresAt\n      isLocked\n    }\n  }\n\n  mutation openSharedPaper($link: String!, $birthDate: LocalDate!) {\n    openSharedPaper(link: $link, birthDate: $birthDate) {\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment ClinicFace on ClinicFace {\n    name\n    organizationName\n    address\n    phone\n    timezone\n    brandColor\n  }\n\n  fragment OwnTime on OwnTime {\n    startsAt\n    endsAt\n    practitionerId\n  }\n\n  fragment OwnVisit on OwnVisit {\n    clinic {\n      ...ClinicFace\n    }\n    practitionerId\n    doctor\n    visitType\n    startsAt\n    endsAt\n    status\n    changeableUntil\n    isChangeable\n    firstDay\n    lastDay\n    version\n  }\n\n  query selfBookingClinic($organizationSlug: String!, $clinicSlug: String!) {\n    selfBookingClinic(organizationSlug: $organizationSlug, clinicSlug: $clinicSlug) {\n      face {\n        ...ClinicFace\n      }\n      doctors {\n        id\n        name\n        credential\n        specialty\n      }\n      visitTypes {\n        id\n        name\n        minutes\n      }\n      firstDay\n      lastDay\n      cancelWindowMinutes\n    }\n  }\n\n  query selfBookingTimes($input: SelfBookingTimesInput!) {\n    selfBookingTimes(input: $input) {\n      ...OwnTime\n    }\n  }\n\n  mutation holdOwnTime($input: HoldOwnTimeInput!) {\n    holdOwnTime(input: $input) {\n      ... on OwnTimeHeld {\n        token\n        startsAt\n        endsAt\n        secondsLeft\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  mutation releaseOwnTime($input: ReleaseOwnTimeInput!) {\n    releaseOwnTime(input: $input)\n  }\n\n  mutation sendBookingCode($input: SendBookingCodeInput!) {\n    sendBookingCode(input: $input) {\n      secondsLeft\n      codesLeft\n    }\n  }\n\n  mutation bookOwnVisit($input: BookOwnVisitInput!) {\n    bookOwnVisit(input: $input) {\n      ... on OwnVisitBooked {\n        link\n        visit {\n          ...OwnVisit\n        }\n      }\n      ... on WhichPatient {\n        choices {\n          id\n          label\n        }\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  query ownVisit($link: String!) {\n    ownVisit(link: $link) {\n      ...OwnVisit\n    }\n  }\n\n  query ownVisitTimes($input: OwnVisitTimesInput!) {\n    ownVisitTimes(input: $input) {\n      ...OwnTime\n    }\n  }\n\n  mutation moveOwnVisit($input: MoveOwnVisitInput!) {\n    moveOwnVisit(input: $input) {\n      ... on OwnVisitMoved {\n        visit {\n          ...OwnVisit\n        }\n      }\n      ... on OwnTimeTaken {\n        isOwn\n        nearest {\n          ...OwnTime\n        }\n      }\n    }\n  }\n\n  fragment OwnOffer on OwnOffer {\n    clinic {\n      ...ClinicFace\n    }\n    doctor\n    visitType\n    startsAt\n    endsAt\n    state\n    secondsLeft\n    isWaiting\n    visitLink\n  }\n\n  query ownOffer($link: String!) {\n    ownOffer(link: $link) {\n      ...OwnOffer\n    }\n  }\n\n  mutation acceptOwnOffer($link: String!) {\n    acceptOwnOffer(link: $link) {\n      ...OwnOffer\n    }\n  }\n\n  mutation declineOwnOffer($link: String!, $keepWaiting: Boolean!) {\n    declineOwnOffer(link: $link, keepWaiting: $keepWaiting) {\n      ...OwnOffer\n    }\n  }\n\n  mutation cancelOwnVisit($input: CancelOwnVisitInput!) {\n    cancelOwnVisit(input: $input) {\n      ...OwnVisit\n    }\n  }\n\n  query sharedPaper($link: String!) {\n    sharedPaper(link: $link) {\n      name\n      organizationName\n      address\n      phone\n      brandColor\n      expiresAt\n      isLocked\n    }\n  }\n\n  mutation openSharedPaper($link: String!, $birthDate: LocalDate!) {\n    openSharedPaper(link: $link, birthDate: $birthDate) {\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation changeMyTimezone($timezone: String) {\n    changeMyTimezone(timezone: $timezone) {\n      id\n      timezone\n    }\n  }\n"): (typeof documents)["\n  mutation changeMyTimezone($timezone: String) {\n    changeMyTimezone(timezone: $timezone) {\n      id\n      timezone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query me {\n    me {\n      id\n      name\n      email\n      timezone\n      roles\n      permissions\n      termsDue {\n        id\n      }\n      organization {\n        id\n        name\n        country\n        currency\n        timezone\n        features\n      }\n      clinics {\n        id\n        slug\n        name\n        timezone\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query me {\n    me {\n      id\n      name\n      email\n      timezone\n      roles\n      permissions\n      termsDue {\n        id\n      }\n      organization {\n        id\n        name\n        country\n        currency\n        timezone\n        features\n      }\n      clinics {\n        id\n        slug\n        name\n        timezone\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query termsDue {\n    me {\n      id\n      termsDue {\n        id\n        number\n        title\n        body\n        inForceFrom\n      }\n    }\n  }\n"): (typeof documents)["\n  query termsDue {\n    me {\n      id\n      termsDue {\n        id\n        number\n        title\n        body\n        inForceFrom\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation acceptTerms($id: ID!) {\n    acceptTerms(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation acceptTerms($id: ID!) {\n    acceptTerms(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TermsVersion on TermsVersion {\n    id\n    number\n    title\n    body\n    inForceFrom\n    publishedAt\n    accepted\n    members\n  }\n"): (typeof documents)["\n  fragment TermsVersion on TermsVersion {\n    id\n    number\n    title\n    body\n    inForceFrom\n    publishedAt\n    accepted\n    members\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query termsVersions {\n    termsVersions {\n      ...TermsVersion\n    }\n  }\n"): (typeof documents)["\n  query termsVersions {\n    termsVersions {\n      ...TermsVersion\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation publishTerms($input: PublishTermsInput!) {\n    publishTerms(input: $input) {\n      ...TermsVersion\n    }\n  }\n"): (typeof documents)["\n  mutation publishTerms($input: PublishTermsInput!) {\n    publishTerms(input: $input) {\n      ...TermsVersion\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query timeline(\n    $id: ID!\n    $first: Int!\n    $kinds: [TimelineKind!]\n    $withRecord: Boolean!\n    $recordAfter: String\n    $withAppointments: Boolean!\n    $appointmentsAfter: ID\n    $withInvoices: Boolean!\n    $invoicesAfter: ID\n    $withMessages: Boolean!\n    $messagesAfter: ID\n    $withPharmacy: Boolean!\n  ) {\n    patient(id: $id) {\n      id\n      timeline(kinds: $kinds, first: $first, after: $recordAfter) @include(if: $withRecord) {\n        entries {\n          kind\n          at\n          allergy {\n            id\n            substance\n            criticality\n          }\n          condition {\n            id\n            code\n            display\n          }\n          diagnosticReport {\n            id\n            name\n            status\n            severity\n            conclusion\n            results {\n              ...ResultLine\n            }\n          }\n          document {\n            id\n            title\n          }\n          encounter {\n            id\n            appointmentId\n            practitioner {\n              id\n              name\n            }\n            note {\n              text\n              signedAt\n            }\n            diagnoses {\n              code\n              display\n            }\n          }\n          prescription {\n            id\n            status\n            dispenseStatus @include(if: $withPharmacy)\n            lines {\n              id\n              display\n            }\n          }\n          serviceRequest {\n            id\n            test\n            status\n          }\n          vitalSigns {\n            id\n            observations {\n              measure\n              value\n              interpretation\n            }\n          }\n        }\n        endCursor\n      }\n      appointments(first: $first, after: $appointmentsAfter) @include(if: $withAppointments) {\n        id\n        startsAt\n        status\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      invoices(first: $first, after: $invoicesAfter) @include(if: $withInvoices) {\n        id\n        number\n        status\n        createdAt\n        total {\n          amountMinor\n          currency\n        }\n      }\n      messages(first: $first, after: $messagesAfter) @include(if: $withMessages) {\n        id\n        purpose\n        status\n        queuedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query timeline(\n    $id: ID!\n    $first: Int!\n    $kinds: [TimelineKind!]\n    $withRecord: Boolean!\n    $recordAfter: String\n    $withAppointments: Boolean!\n    $appointmentsAfter: ID\n    $withInvoices: Boolean!\n    $invoicesAfter: ID\n    $withMessages: Boolean!\n    $messagesAfter: ID\n    $withPharmacy: Boolean!\n  ) {\n    patient(id: $id) {\n      id\n      timeline(kinds: $kinds, first: $first, after: $recordAfter) @include(if: $withRecord) {\n        entries {\n          kind\n          at\n          allergy {\n            id\n            substance\n            criticality\n          }\n          condition {\n            id\n            code\n            display\n          }\n          diagnosticReport {\n            id\n            name\n            status\n            severity\n            conclusion\n            results {\n              ...ResultLine\n            }\n          }\n          document {\n            id\n            title\n          }\n          encounter {\n            id\n            appointmentId\n            practitioner {\n              id\n              name\n            }\n            note {\n              text\n              signedAt\n            }\n            diagnoses {\n              code\n              display\n            }\n          }\n          prescription {\n            id\n            status\n            dispenseStatus @include(if: $withPharmacy)\n            lines {\n              id\n              display\n            }\n          }\n          serviceRequest {\n            id\n            test\n            status\n          }\n          vitalSigns {\n            id\n            observations {\n              measure\n              value\n              interpretation\n            }\n          }\n        }\n        endCursor\n      }\n      appointments(first: $first, after: $appointmentsAfter) @include(if: $withAppointments) {\n        id\n        startsAt\n        status\n        practitioner {\n          id\n          name\n        }\n        clinic {\n          id\n          name\n        }\n      }\n      invoices(first: $first, after: $invoicesAfter) @include(if: $withInvoices) {\n        id\n        number\n        status\n        createdAt\n        total {\n          amountMinor\n          currency\n        }\n      }\n      messages(first: $first, after: $messagesAfter) @include(if: $withMessages) {\n        id\n        purpose\n        status\n        queuedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferMessage on Message {\n    id\n    status\n    failure\n    sentAt\n  }\n"): (typeof documents)["\n  fragment OfferMessage on Message {\n    id\n    status\n    failure\n    sentAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitlistEntry on WaitlistEntry {\n    id\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n    minutes\n    from\n    to\n    weekdays\n    startsAtLocal\n    endsAtLocal\n    priority\n    waitingSince\n    state\n    closeReason\n    offer {\n      id\n      startsAt\n      endsAt\n      expiresAt\n      practitioner {\n        id\n        name\n      }\n    }\n    appointment {\n      id\n      startsAt\n    }\n    log {\n      id\n      action\n      reason\n      changedAt\n      byPatient\n      offer {\n        id\n        startsAt\n      }\n      changedBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WaitlistEntry on WaitlistEntry {\n    id\n    patient {\n      id\n      givenName\n      familyName\n    }\n    practitioner {\n      id\n      name\n    }\n    minutes\n    from\n    to\n    weekdays\n    startsAtLocal\n    endsAtLocal\n    priority\n    waitingSince\n    state\n    closeReason\n    offer {\n      id\n      startsAt\n      endsAt\n      expiresAt\n      practitioner {\n        id\n        name\n      }\n    }\n    appointment {\n      id\n      startsAt\n    }\n    log {\n      id\n      action\n      reason\n      changedAt\n      byPatient\n      offer {\n        id\n        startsAt\n      }\n      changedBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query waitlist($clinicId: ID!, $closed: Boolean!, $after: ID, $withMessages: Boolean!) {\n    waitlist(clinicId: $clinicId, closed: $closed, after: $after) {\n      ...WaitlistEntry\n      offer @include(if: $withMessages) {\n        id\n        message {\n          ...OfferMessage\n        }\n      }\n      log @include(if: $withMessages) {\n        id\n        offer {\n          id\n          message {\n            ...OfferMessage\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query waitlist($clinicId: ID!, $closed: Boolean!, $after: ID, $withMessages: Boolean!) {\n    waitlist(clinicId: $clinicId, closed: $closed, after: $after) {\n      ...WaitlistEntry\n      offer @include(if: $withMessages) {\n        id\n        message {\n          ...OfferMessage\n        }\n      }\n      log @include(if: $withMessages) {\n        id\n        offer {\n          id\n          message {\n            ...OfferMessage\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription waitlistChanged($clinicId: ID!) {\n    waitlistChanged(clinicId: $clinicId) {\n      entryId\n    }\n  }\n"): (typeof documents)["\n  subscription waitlistChanged($clinicId: ID!) {\n    waitlistChanged(clinicId: $clinicId) {\n      entryId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation addToWaitlist($input: AddToWaitlistInput!) {\n    addToWaitlist(input: $input) {\n      ...WaitlistEntry\n    }\n  }\n"): (typeof documents)["\n  mutation addToWaitlist($input: AddToWaitlistInput!) {\n    addToWaitlist(input: $input) {\n      ...WaitlistEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation prioritizeOnWaitlist($id: ID!, $priority: Boolean!, $reason: OrderReason!) {\n    prioritizeOnWaitlist(id: $id, priority: $priority, reason: $reason) {\n      ...WaitlistEntry\n    }\n  }\n"): (typeof documents)["\n  mutation prioritizeOnWaitlist($id: ID!, $priority: Boolean!, $reason: OrderReason!) {\n    prioritizeOnWaitlist(id: $id, priority: $priority, reason: $reason) {\n      ...WaitlistEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation closeWaitlistEntry($id: ID!, $reason: WaitlistCloseReason!) {\n    closeWaitlistEntry(id: $id, reason: $reason) {\n      ...WaitlistEntry\n    }\n  }\n"): (typeof documents)["\n  mutation closeWaitlistEntry($id: ID!, $reason: WaitlistCloseReason!) {\n    closeWaitlistEntry(id: $id, reason: $reason) {\n      ...WaitlistEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation offerWaitlistTime($entryId: ID!, $practitionerId: ID!, $startsAt: DateTime!) {\n    offerWaitlistTime(entryId: $entryId, practitionerId: $practitionerId, startsAt: $startsAt) {\n      ...WaitlistEntry\n    }\n  }\n"): (typeof documents)["\n  mutation offerWaitlistTime($entryId: ID!, $practitionerId: ID!, $startsAt: DateTime!) {\n    offerWaitlistTime(entryId: $entryId, practitionerId: $practitionerId, startsAt: $startsAt) {\n      ...WaitlistEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation acceptWaitlistOffer($offerId: ID!) {\n    acceptWaitlistOffer(offerId: $offerId) {\n      ...WaitlistEntry\n    }\n  }\n"): (typeof documents)["\n  mutation acceptWaitlistOffer($offerId: ID!) {\n    acceptWaitlistOffer(offerId: $offerId) {\n      ...WaitlistEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation declineWaitlistOffer($offerId: ID!, $keepWaiting: Boolean!) {\n    declineWaitlistOffer(offerId: $offerId, keepWaiting: $keepWaiting) {\n      ...WaitlistEntry\n    }\n  }\n"): (typeof documents)["\n  mutation declineWaitlistOffer($offerId: ID!, $keepWaiting: Boolean!) {\n    declineWaitlistOffer(offerId: $offerId, keepWaiting: $keepWaiting) {\n      ...WaitlistEntry\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;