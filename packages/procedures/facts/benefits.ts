/** How and where a benefit is paid from a month on. */
export type PaymentFact = {
  /** YYYY-MM; undefined: since the benefit began. */
  readonly fromMonth: string | undefined;
  readonly method: 'cash' | 'account';
  readonly bankKey: string | undefined;
  readonly bankName: string | undefined;
  readonly accountNumber: string | undefined;
  readonly cashPoint: string | undefined;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly provinceCode: string;
  readonly provinceName: string;
  /** Provinces that were united into this one on 1/7/2025. */
  readonly provinceFormerly: readonly string[];
  /** Whole đồng a month, part of the amount. */
  readonly regionalAllowance: number;
};

/** A benefit paid month by month, one that is suspended, or one that was granted and has not begun («hồ sơ chờ hưởng»). */
export type BenefitFact = {
  readonly benefitId: string;
  readonly tab: 'monthly' | 'unemployment';
  readonly kind: BenefitKind;
  readonly state: 'paying' | 'suspended' | 'waiting';
  readonly decisionNumber: string;
  /** Of one that waits: the day on which it is to begin. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | undefined;
  /** Whole đồng a month, the regional allowance as it was granted included; 0 where it is reckoned once the benefit begins. */
  readonly amount: number;
  /** One after the other, the first since the benefit began: `paymentIn` finds that of a month. */
  readonly payments: readonly PaymentFact[];
  /** Who receives it in the person's place, by an authorisation in force. */
  readonly attorneyName: string | undefined;
  /** Every authorisation that holds or is to hold, one after the other: no two have a day in common. */
  readonly authorised: readonly AuthorisedSpanFact[];
};

/** `to`: its last day. */
export type AuthorisedSpanFact = {
  readonly attorneyName: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
};

export type BenefitKind =
  'pension' | 'incapacity' | 'survivors' | 'work-accident-allowance' | 'social-pension' | 'unemployment-benefit';

/** Where the answers want a benefit moved to, and which office pays there. */
export type DestinationFact = {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly wardCode: string;
  readonly wardName: string;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly agencyAddress: string;
  /** Whole đồng a month in that ward; undefined where no coefficient is on record: an officer sets it. */
  readonly regionalAllowance: number | undefined;
};
