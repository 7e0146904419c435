import type { Config } from '../config.ts';
import { type Finding, failure, fine, warning } from './finding.ts';

/** Settings that are readable one by one and do not fit together, or the place they are used in. */
export function checkConfiguration(config: Config): Finding[] {
  const findings = config.NODE_ENV === 'production' ? productionFindings(config) : [];
  return findings.length > 0 ? findings : [fine('configuration', `${config.NODE_ENV}, every setting can be read`)];
}

function productionFindings(config: Config): Finding[] {
  const findings: Finding[] = [];
  const plain = Object.entries(config.publicUrls).filter(([, url]) => !url.startsWith('https://'));
  if (plain.length > 0)
    findings.push(
      failure(
        'configuration',
        `what people type is not https: ${plain.map(([, url]) => url).join(', ')}`,
        `Set ${plain.map(([system]) => `PUBLIC_URL_${system.toUpperCase()}`).join(', ')} to https addresses.`,
      ),
    );
  const missing = (['SMTP_URL', 'SMS_URL', 'SMS_TOKEN'] as const).filter((name) => config[name] === undefined);
  if (missing.length > 0)
    findings.push(
      failure(
        'configuration',
        `${missing.join(', ')} not set`,
        'Set them: the server does not start without ways out for codes.',
      ),
    );
  if (config.MAIL_FROM.includes('.example'))
    findings.push(warning('configuration', 'MAIL_FROM is an example address', 'Set MAIL_FROM to an address of yours.'));
  return findings;
}
