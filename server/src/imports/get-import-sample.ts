import type { Handler } from '../contract/handler.js';
import { labels } from '../generated/texts.js';
import { samples } from './samples.js';

export const getImportSample: Handler<'getImportSample'> = ({ params: { kind }, language }) => {
  const name = labels.SampleKind[kind][language].toLowerCase().replaceAll(' ', '-');
  const fileName = `${language === 'nl' ? 'voorbeeld' : 'example'}-${name}.csv`;
  const content = Buffer.from(samples[kind]()).toString('base64');
  return Promise.resolve({ body: { fileName, mediaType: 'text/csv', content } });
};
