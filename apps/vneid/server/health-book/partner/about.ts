/** The proof that goes with every call: which consent of the person it rests on. */
export type ConsentProof = { reference: string; textVersion: string; givenAt: string };

/** What every call of VssID says about whom it asks and why it may. A citizen number stands in no address. */
export type About = { citizenNumber: string; consent: ConsentProof };

type Consent = { consentId: string; textVersion: string; givenAt: Temporal.Instant };

/** About whom, and by which consent of theirs. */
export function aboutOf({ citizenNumber }: { citizenNumber: string }, { consentId, textVersion, givenAt }: Consent): About {
  return { citizenNumber, consent: { reference: consentId, textVersion, givenAt: givenAt.toString() } };
}
