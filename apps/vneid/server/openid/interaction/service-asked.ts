import type { Provider } from 'oidc-provider';
import type { Language } from '@openvssid/core';

/**
 * The name of the service that somebody signs in for, by the interaction that waits for them; undefined where it is over. The cookie that ties an
 * interaction to its browser stays at the interaction's own address: from the page to sign in nothing else is read of it.
 */
export async function serviceAsked(provider: Provider, uid: string, language: Language): Promise<string | undefined> {
  const interaction = await provider.Interaction.find(uid);
  const clientId = interaction?.params['client_id'];
  const client = typeof clientId === 'string' ? await provider.Client.find(clientId) : undefined;
  const inEnglish = client?.['client_name#en'];
  return language === 'en' && typeof inEnglish === 'string' ? inEnglish : client?.clientName;
}
