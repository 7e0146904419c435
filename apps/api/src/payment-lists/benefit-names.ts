/** What monthly payments are called on papers for payers. */
export const BENEFIT_NAMES: Readonly<Record<string, string>> = {
  pension: 'Lương hưu',
  incapacity: 'Trợ cấp mất sức lao động',
  survivors: 'Trợ cấp tuất',
  'work-accident-allowance': 'Trợ cấp TNLĐ-BNN',
  'social-pension': 'Trợ cấp hưu trí xã hội',
  'unemployment-benefit': 'Trợ cấp thất nghiệp',
};
