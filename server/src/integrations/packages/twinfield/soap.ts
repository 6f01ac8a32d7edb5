import { XMLParser } from 'fast-xml-parser';
import { type Connection, SignInFailed } from '../connector.js';
import { ask, failure } from '../http.js';
import { escape } from '../xml.js';
import { signedIn } from './cluster.js';

/** An element as fast-xml-parser gives it: texts stay texts, attributes begin with `@`. */
export type Element = { [name: string]: Element | Element[] | string | undefined };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  processEntities: true,
});

/** @throws Error when it is not XML */
export function parse(text: string): Element {
  try {
    return parser.parse(text, true) as Element;
  } catch {
    throw new Error('The answer of Twinfield cannot be read');
  }
}

/** An element's children of one name. */
export const children = (element: unknown, name: string): Element[] => {
  const found = (element as Element | undefined)?.[name];
  return found === undefined ? [] : ([found].flat() as Element[]);
};

/** The first child of one name; an element without any where there is none. */
export const child = (element: unknown, name: string): Element => {
  const [first] = children(element, name);
  return typeof first === 'object' ? first : {};
};

/** The text in a child. */
export function textOf(element: unknown, name: string): string {
  const [first] = children(element, name) as (Element | string)[];
  if (typeof first === 'string') return first;
  const text = first?.['#text'];
  return typeof text === 'string' ? text : '';
}

/**
 * One call of a SOAP 1.1 operation of Twinfield's, below `/webservices`.
 *
 * @param body the operation's element
 * @param office the office that it is about; the user's own where none is given
 * @returns the answer's element of the operation, such as `ProcessXmlStringResponse`
 * @throws as a connector does
 */
export async function soap(connection: Connection, service: string, operation: string, body: string, office: string): Promise<Element> {
  const { token, cluster } = await signedIn(connection);
  const envelope = `<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <soap:Header><Header xmlns="http://www.twinfield.com/"><AccessToken>${escape(token)}</AccessToken>${
    office && `<CompanyCode>${escape(office)}</CompanyCode>`
  }<CompanyId xsi:nil="true"/></Header></soap:Header>
  <soap:Body>${body}</soap:Body>
</soap:Envelope>`;
  const reply = await ask(`${cluster}/webservices/${service}.asmx`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"http://www.twinfield.com/${operation}"` },
    body: envelope,
    signal: connection.signal,
  });
  if (reply.status !== 200 && reply.status !== 500) throw failure(reply, undefined);
  const answer = child(child(parse(reply.text), 'Envelope'), 'Body');
  const fault = textOf(child(answer, 'Fault'), 'faultstring');
  if (denied.test(fault)) throw new SignInFailed(fault);
  // Any other fault leaves open how far Twinfield got.
  if (reply.status !== 200 || 'Fault' in answer) throw new Error('Twinfield answered with a fault');
  return child(answer, `${operation}Response`);
}

const denied = /access denied|not authori[sz]ed|unauthori[sz]ed|token.*(invalid|expired)|(invalid|expired).*token/i;

/** What Twinfield's ProcessXml answers to a document. */
export async function processXml(connection: Connection, xml: string, office = connection.administration): Promise<Element> {
  const body = `<ProcessXmlString xmlns="http://www.twinfield.com/"><xmlRequest>${escape(xml)}</xmlRequest></ProcessXmlString>`;
  const answer = await soap(connection, 'processxml', 'ProcessXmlString', body, office);
  const result = textOf(answer, 'ProcessXmlStringResult');
  if (result === '') throw new Error('Twinfield answered without a document');
  return parse(result);
}
