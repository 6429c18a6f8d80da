import type { Graph } from '@polyclinic/subgraph/askGraph.ts';
import type { ClinicReference } from '@polyclinic/subgraph/references.ts';
import { PAPER_QUERY, paperDetails, paperHeldBack, paperVariables, withPaperLink } from '../papers/paperDetails.ts';
import { RECALL_QUERY, recallDetails, recallHeldBack, recallVariables } from '../recalls/recallDetails.ts';
import { render } from '../templates/render.ts';
import type { Template } from '../templates/templateTable.ts';
import { calendarFile, type CalendarFile } from './calendarFile.ts';
import { heldBack, offerHeldBack, type HeldBack } from './heldBack.ts';
import type { Message } from './messageTable.ts';
import { OFFER_QUERY, offerDetails, offerVariables, withOfferLink } from './offerDetails.ts';
import { recipientOf, variablesOf, VISIT_QUERY, visitDetails, withVisitLink } from './visitDetails.ts';

/** What leaves, and to which of the patient's addresses. */
export interface Letter {
  contactPointId: string;
  to: string;
  subject: string;
  text: string;
  icalEvent?: CalendarFile;
}

/** Why nothing leaves. */
type NotSent = HeldBack | { status: 'SUPPRESSED'; failure: 'NO_CONTACT' | 'UNSAFE_CONTACT' };

export interface Writing {
  graph: Graph;
  message: Message;
  template: Template;
  clinic: ClinicReference;
  /** Of the visit's calendar file. */
  sequence: number;
  /** `Name <address>`. */
  sender: string;
  now: Date;
}

/** Writes a message from what the graph says at this moment, or says why it is not sent. */
export function writeLetter(writing: Writing): Promise<Letter | NotSent> {
  const { offerId, recallOn, shareId } = writing.message;
  if (recallOn !== null) return aboutRecall(writing, recallOn);
  if (shareId !== null) return aboutPaper(writing, shareId);
  return offerId === null ? aboutVisit(writing) : aboutOffer(writing, offerId);
}

async function aboutVisit({ graph, message, template, sequence, sender, now }: Writing): Promise<Letter | NotSent> {
  const details = await graph.ask(message.tenantId, {
    query: VISIT_QUERY,
    variables: { appointmentId: message.appointmentId },
    answer: visitDetails,
    traceId: message.traceId,
  });
  const recipient = heldBack(message, details.appointment, now) ?? addressOf(details.appointment.patient);
  if ('failure' in recipient) return recipient;
  const variables = variablesOf(details, { ...message, language: template.language });
  const icalEvent = calendarFile(message, details, { sequence, sender, to: recipient.to, writtenAt: now });
  return {
    ...recipient,
    subject: render(template.subject, variables),
    text: withVisitLink(render(template.body, variables), details),
    ...(icalEvent && { icalEvent }),
  };
}

async function aboutOffer({ graph, message, template, now }: Writing, offerId: string): Promise<Letter | NotSent> {
  const details = await graph.ask(message.tenantId, {
    query: OFFER_QUERY,
    variables: { offerId },
    answer: offerDetails,
    traceId: message.traceId,
  });
  const recipient = offerHeldBack(details.offerNotice, now) ?? addressOf(details.offerNotice.patient);
  if ('failure' in recipient) return recipient;
  const variables = offerVariables(details, { ...message, language: template.language });
  return {
    ...recipient,
    subject: render(template.subject, variables),
    text: withOfferLink(render(template.body, variables), details),
  };
}

async function aboutRecall({ graph, message, template, clinic, now }: Writing, recallOn: string) {
  const details = await graph.ask(message.tenantId, {
    query: RECALL_QUERY,
    variables: { patientId: message.patientId },
    answer: recallDetails,
    traceId: message.traceId,
  });
  const recipient = recallHeldBack(details, recallOn, now) ?? addressOf(details.patient);
  if ('failure' in recipient) return recipient;
  const variables = recallVariables(details, { clinic, recallOn, language: template.language });
  return { ...recipient, subject: render(template.subject, variables), text: render(template.body, variables) };
}

async function aboutPaper({ graph, message, template, clinic }: Writing, shareId: string): Promise<Letter | NotSent> {
  const details = await graph.ask(message.tenantId, {
    query: PAPER_QUERY,
    variables: { shareId },
    answer: paperDetails,
    traceId: message.traceId,
  });
  const recipient = paperHeldBack(details) ?? addressOf(details.paperShareNotice.patient);
  if ('failure' in recipient) return recipient;
  const variables = paperVariables(details, { clinic, language: template.language });
  return {
    ...recipient,
    subject: render(template.subject, variables),
    text: withPaperLink(render(template.body, variables), details),
  };
}

function addressOf(patient: Parameters<typeof recipientOf>[0]): Pick<Letter, 'contactPointId' | 'to'> | NotSent {
  const recipient = recipientOf(patient);
  if ('failure' in recipient) return { status: 'SUPPRESSED', failure: recipient.failure };
  const { id: contactPointId, value: to } = recipient.contactPoint;
  return { contactPointId, to };
}
