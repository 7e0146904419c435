import type { InteractionResults } from 'oidc-provider';
import type { Person } from '../../accounts/session.ts';
import { ACR } from '../levels.ts';
import type { Interaction, Under } from './read.ts';

/** The person is known and has agreed: what the library is told of it. */
export async function resultFor(
  { provider }: Under,
  interaction: Interaction,
  person: Person,
  consent?: { grantId?: string },
): Promise<InteractionResults> {
  const accountId = String(person.accountId);
  if (interaction.session && interaction.session.accountId !== accountId) {
    // Somebody else was signed in with this browser: what the provider remembers of them ends here.
    await (await provider.Session.findByUid(interaction.session.uid))?.destroy();
    interaction.session = undefined;
  }
  return {
    login: {
      accountId,
      acr: ACR[person.level],
      amr: [...person.methods],
      ts: Math.floor(person.authenticatedAt.epochMilliseconds / 1000),
    },
    ...(consent && { consent }),
  };
}
