import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD } from '../demonstration/accounts.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { createAccount, enter, lettersTo, PASSWORD, personOf, stranger } from './account-fixture.ts';
import { findAccountByNumber } from './account.ts';
import { addAccount, listDemonstrationAccounts, unlockAccount } from './commands.ts';
import { lockOwnAccount } from './lock.ts';
import { findPerson } from './session.ts';
import { signIn } from './sign-in.ts';

let place: TestServices;
const said: string[] = [];
beforeAll(async () => {
  place = await createTestServices();
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => said.push(String(words)) > 0);
});
afterEach(() => void said.splice(0));
afterAll(async () => {
  vi.restoreAllMocks();
  await place.end();
});

const COMMAND_LINE = fileURLToPath(new URL('../vneid.ts', import.meta.url));
const NUMBER = '001190000777';
const OWNER = [NUMBER, 'Trần Thị Chủ', '17/3/1990', 'female', '0912000777', 'chu@vidu.example'];
const add = (args: readonly string[]) => addAccount(place.services.config, args);
const accountOf = (number: string) => findAccountByNumber(place.services.db, number);

it('adds an account of level 2 of somebody seen in person, once', async () => {
  await add(OWNER);
  expect(said.join('')).toContain('/recover');
  expect(await accountOf(NUMBER)).toMatchObject({
    fullName: 'Trần Thị Chủ',
    birthDate: '1990-03-17',
    level: 2,
    phone: '+84912000777',
  });
  await expect(add(OWNER)).rejects.toThrow('has an account of level 2 already');
});

it('says which detail is wrong and how the command is written, and writes nothing', async () => {
  const with777 = (at: number, value: string) => OWNER.with(at, value).with(0, at === 0 ? value : '001190000778');
  await expect(add([])).rejects.toThrow(/citizen-number-malformed \(citizenNumber\)\. accounts add </);
  await expect(add(with777(2, '31/2/1990'))).rejects.toThrow('birth-date-malformed');
  await expect(add(with777(3, 'x'))).rejects.toThrow('(sex)');
  await expect(add(with777(4, '12'))).rejects.toThrow('phone-malformed');
  expect(await accountOf('001190000778')).toBeUndefined();
});

it('puts nothing of an account that somebody opened with the number at level 1 into the hands of its owner, or the other way round', async () => {
  const declared = await createAccount(place);
  await place.services.db.write({ name: 'test-lower', text: 'update account set level = 1 where account_id = $1' }, [
    declared.accountId,
  ]);
  const somebody = await enter(place, declared);
  await add(OWNER.with(0, declared.citizenNumber));
  expect(await findPerson(place.services, somebody)).toBeUndefined();
  const account = await accountOf(declared.citizenNumber);
  expect(account).toMatchObject({ level: 2, phone: '+84912000777', activeDeviceId: null });
  expect(account?.accountId).not.toBe(declared.accountId);
  const again = await signIn(place.services, somebody, { citizenNumber: declared.citizenNumber, password: PASSWORD });
  expect(again).toMatchObject({ refusal: { code: 'wrong-credentials' } });
});

it('knows no word that raises the account of whoever registered a number first', async () => {
  const { accountId, citizenNumber } = await createAccount(place);
  await place.services.db.write({ name: 'test-lower', text: 'update account set level = 1 where account_id = $1' }, [accountId]);
  const env = { ...process.env, NODE_ENV: 'test', VNEID_DATABASE_URL: place.database.appUrl };
  const asked = spawnSync(process.execPath, [COMMAND_LINE, 'accounts', 'raise', citizenNumber], { env, encoding: 'utf8' });
  expect(asked).toMatchObject({ status: 2, stderr: expect.stringContaining('accounts add') });
  expect(asked.stderr).not.toContain('accounts raise');
  expect(await accountOf(citizenNumber)).toMatchObject({ level: 1 });
});

it('ends a lock and the waits after wrong passwords', async () => {
  const account = await createAccount(place);
  const here = await enter(place, account);
  const signedIn = (password: string) => signIn(place.services, stranger(), { citizenNumber: account.citizenNumber, password });
  for (let i = 0; i < 6; i += 1) await signedIn('sai-mat-khau-roi');
  expect(await signedIn(PASSWORD)).toMatchObject({ refusal: { code: 'account-locked' } });
  expect(await lockOwnAccount(place.services, await personOf(place, here), PASSWORD)).toMatchObject({ ok: true });
  await unlockAccount(place.services.config, [account.citizenNumber]);
  expect(await signedIn(PASSWORD)).toMatchObject({ ok: true, value: { state: 'device-asked' } });
  expect((await lettersTo(place, account)).map(({ template }) => template)).toContain('account-locked');
});

it('knows no number that nobody has, and no half of one', async () => {
  await expect(unlockAccount(place.services.config, ['001190999999'])).rejects.toThrow('no account with this number');
  await expect(unlockAccount(place.services.config, ['0011'])).rejects.toThrow('12 digits');
});

it('lists the invented accounts: number, password and whom each stands for', () => {
  listDemonstrationAccounts();
  const lines = said.join('').split('\n');
  for (const { citizenNumber, level } of DEMONSTRATION_ACCOUNTS)
    expect(lines.filter((line) => line.startsWith(`${citizenNumber}\t${DEMONSTRATION_PASSWORD}\t`))).toEqual([
      expect.stringContaining(`, level ${level}: `),
    ]);
});
