import { refuse, type Result } from '@openvssid/core';
import type { ActingFor } from '../../access/act-for.ts';
import type { OpenedFile } from '../../files/stored-file.ts';
import type { Services } from '../../services.ts';
import { officialFormPdf } from '../official-form/official-form-pdf.ts';
import { findFileFor } from './own-file.ts';

/** «Tờ khai» of one's own application. */
export async function officialForm(services: Services, acting: ActingFor, number: string): Promise<Result<OpenedFile>> {
  const file = await findFileFor(services.db.read, acting, number);
  return file ? officialFormPdf(services, file) : refuse('not-found');
}
