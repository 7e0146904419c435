import type { System } from './config.ts';
import { accessLogRoutes } from './access-log/routes.ts';
import { accessQuestionRoutes } from './feedback/access-routes.ts';
import { accessRoutes } from './access/routes.ts';
import { applicationPaperRoutes } from './applications/citizen/paper-routes.ts';
import { citizenApplicationRoutes } from './applications/citizen/routes.ts';
import { filesAtDeskRoutes } from './applications/at-desk/file-routes.ts';
import { deskFilingRoutes } from './applications/at-desk/routes.ts';
import { deskRoutes } from './applications/desk/routes.ts';
import { draftRoutes } from './applications/drafts/routes.ts';
import { procedureRoutes } from './applications/procedure-routes.ts';
import { bankTransferRoutes } from './bank-transfers/routes.ts';
import { waitingPaymentRoutes } from './bank-transfers/waiting-routes.ts';
import { benefitRoutes } from './benefits/routes.ts';
import { orderDeskRoutes } from './received-payments/desk/orders/routes.ts';
import { choiceRoutes } from './calculators/choices/routes.ts';
import { myFactsRoutes } from './calculators/my-facts/routes.ts';
import { calculationPaperRoutes } from './calculators/paper/routes.ts';
import { calculatorRoutes } from './calculators/routes.ts';
import { cardRoutes } from './cards/routes.ts';
import { receiptRoutes } from './contribution-orders/receipt/routes.ts';
import { paymentChannelRoutes } from './payment-channels/routes.ts';
import { quoteRoutes } from './contribution-orders/quote/routes.ts';
import { contributionRoutes } from './contributions/routes.ts';
import { vnpayDeskRoutes } from './vnpay/desk/routes.ts';
import { vnpayRoutes } from './vnpay/routes.ts';
import { contributionOrderRoutes } from './contribution-orders/routes.ts';
import { pushRoutes } from './push/routes.ts';
import { quietHoursRoutes } from './quiet-hours/routes.ts';
import { citizenFeedbackRoutes } from './feedback/citizen-routes.ts';
import { feedbackDeskRoutes } from './feedback/desk/routes.ts';
import { fileRoutes } from './files/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { helpRoutes } from './help/routes.ts';
import { ledgerRoutes } from './ledger/desk/routes.ts';
import { lifeEventRoutes } from './life-events/routes.ts';
import { lookUpRoutes } from './look-ups/routes.ts';
import { deliveryRoutes } from './messages/delivery-routes.ts';
import { messageRoutes } from './messages/routes.ts';
import { citizenNewsRoutes } from './news/citizen-routes.ts';
import { newsDeskRoutes } from './news/desk-routes.ts';
import { myDataRoutes } from './my-data/routes.ts';
import { notificationRoutes } from './notifications/routes.ts';
import { draftListRoutes } from './applications/drafts/list-drafts.ts';
import { authorizationRoutes } from './partner/authorization-routes.ts';
import { partnerRoutes } from './partner/routes.ts';
import { ownPaymentRoutes } from './payment-lists/citizen-routes.ts';
import { paymentListRoutes } from './payment-lists/routes.ts';
import { batchRoutes } from './applications/batches/routes.ts';
import { queueViewRoutes } from './applications/queue-views/routes.ts';
import { readingQuotaRoutes } from './officers/reading-quota-routes.ts';
import { opinionRoutes } from './applications/opinions/routes.ts';
import { peopleSearchRoutes } from './people-search/routes.ts';
import { paymentDeskRoutes } from './received-payments/desk/routes.ts';
import { takeoverRoutes } from './guardians/takeover/routes.ts';
import { recoveryAtOfficeRoutes } from './recovery-at-office/routes.ts';
import { recipientAuthorisationRoutes } from './recipient-authorisations/routes.ts';
import { placeRoutes } from './places/routes.ts';
import { statisticsRoutes } from './statistics/routes.ts';
import { statementRoutes } from './statements/routes.ts';
import { profileRoutes } from './profile/routes.ts';
import { registrationDeskRoutes } from './registration/desk/routes.ts';
import { registrationRoutes } from './registration/routes.ts';
import { visitRoutes } from './visits/routes.ts';
import { sharingRoutes } from './sharing/routes.ts';
import { followUpRoutes } from './follow-up-cases/routes.ts';
import { notMeRoutes } from './security-cases/not-me-routes.ts';
import { securityCaseRoutes } from './security-cases/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { officerRoutes } from './officers/routes.ts';
import type { Routes } from './http/api.ts';

/** The table of contents of the three APIs. */
export const capabilities: Record<System, readonly Routes[]> = {
  citizen: [
    signInRoutes,
    notMeRoutes,
    recoveryAtOfficeRoutes,
    registrationRoutes,
    cardRoutes,
    contributionRoutes,
    paymentChannelRoutes,
    quoteRoutes,
    contributionOrderRoutes,
    benefitRoutes,
    ownPaymentRoutes,
    calculatorRoutes,
    choiceRoutes,
    myFactsRoutes,
    calculationPaperRoutes,
    visitRoutes,
    notificationRoutes,
    pushRoutes,
    quietHoursRoutes,
    accessRoutes,
    accessLogRoutes,
    accessQuestionRoutes,
    sharingRoutes,
    takeoverRoutes,
    recipientAuthorisationRoutes,
    myDataRoutes,
    procedureRoutes,
    draftListRoutes,
    draftRoutes,
    citizenApplicationRoutes,
    applicationPaperRoutes,
    fileRoutes,
    documentRoutes,
    receiptRoutes,
    vnpayRoutes,
    statementRoutes,
    placeRoutes,
    helpRoutes,
    lifeEventRoutes,
    citizenFeedbackRoutes,
    citizenNewsRoutes,
    lookUpRoutes,
    profileRoutes,
  ],
  officer: [
    officerRoutes,
    deskRoutes,
    deskFilingRoutes,
    filesAtDeskRoutes,
    placeRoutes,
    feedbackDeskRoutes,
    newsDeskRoutes,
    messageRoutes,
    deliveryRoutes,
    registrationDeskRoutes,
    peopleSearchRoutes,
    securityCaseRoutes,
    followUpRoutes,
    opinionRoutes,
    batchRoutes,
    readingQuotaRoutes,
    queueViewRoutes,
    statisticsRoutes,
    paymentListRoutes,
    bankTransferRoutes,
    orderDeskRoutes,
    paymentDeskRoutes,
    waitingPaymentRoutes,
    vnpayDeskRoutes,
    ledgerRoutes,
    calculatorRoutes,
    choiceRoutes,
    calculationPaperRoutes,
  ],
  partner: [authorizationRoutes, partnerRoutes],
};
