import { LoonLogin } from '@loonpoort/components';
import '@loonpoort/components/define/loon-company-search.js';

export class FirmLogin extends LoonLogin {}

const search = document.createElement('loon-company-search');
export const tag: string = search.tagName;
// @ts-expect-error a property that the element does not have
search.nonsense = true;
