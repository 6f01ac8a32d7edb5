import { XMLParser } from 'fast-xml-parser';
import { type Connection, SignInError, UnclearError } from '../../connectors/connector.js';
import { request, toError } from '../../connectors/http.js';
import { escape } from '../../files/xml.js';
import { withToken } from '../../connectors/with-token.js';
import { clusterFor } from './cluster.js';

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

/** Returns an element's children of one name. */
export const children = (element: unknown, name: string): Element[] => {
  const found = (element as Element | undefined)?.[name];
  return found === undefined ? [] : ([found].flat() as Element[]);
};

/** Returns the first child of one name; an element without any where there is none. */
export const child = (element: unknown, name: string): Element => {
  const [first] = children(element, name);
  return typeof first === 'object' ? first : {};
};

/** Returns the text in a child. */
export function textOf(element: unknown, name: string): string {
  const [first] = children(element, name) as (Element | string)[];
  if (typeof first === 'string') return first;
  const text = first?.['#text'];
  return typeof text === 'string' ? text : '';
}

interface Call {
  /** The operation's element. */
  body: string;
  /** The office that it is about; the user's own where it is empty. */
  office: string;
  /** Whether it brings a journal. */
  posting?: boolean;
}

/**
 * Makes one call of a SOAP 1.1 operation of Twinfield's, below `/webservices`.
 *
 * @returns the answer's element of the operation, such as `ProcessXmlStringResponse`
 * @throws as a connector does
 */
export async function soap(connection: Connection, service: string, operation: string, call: Call): Promise<Element> {
  const { path, header } = { path: `${service}.asmx`, header: 'Header' };
  return child(await callService(connection, { path, header, action: operation }, call), `${operation}Response`);
}

/** Says where a service is, how its header is called, and its SOAPAction below Twinfield's own address. */
interface Service {
  path: string;
  header: string;
  action: string;
}

/**
 * Makes one call of a service, which may have another kind of address and header than most.
 *
 * @returns the body of the answer's envelope
 * @throws as a connector does
 */
export const callService = (connection: Connection, service: Service, call: Call): Promise<Element> =>
  withToken(connection, (token) => callWith(token, connection, service, call));

async function callWith(
  token: string,
  connection: Connection,
  { path, header, action }: Service,
  { body, office, posting = false }: Call,
): Promise<Element> {
  const cluster = await clusterFor(connection, token);
  const envelope = `<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <soap:Header><${header} xmlns="http://www.twinfield.com/"><AccessToken>${escape(token)}</AccessToken>${
    office && `<CompanyCode>${escape(office)}</CompanyCode>`
  }<CompanyId xsi:nil="true"/></${header}></soap:Header>
  <soap:Body>${body}</soap:Body>
</soap:Envelope>`;
  const reply = await request(`${cluster}/webservices/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: `"http://www.twinfield.com/${action}"` },
    body: envelope,
    signal: connection.signal,
  });
  if (reply.status !== 200 && reply.status !== 500) throw toError(reply, { posting, refusals: [] });
  const answer = child(child(parse(reply.text), 'Envelope'), 'Body');
  const fault = textOf(child(answer, 'Fault'), 'faultstring');
  // A fault leaves open how far Twinfield got with a journal; looking for it meets the same one, and asks to sign in.
  if (denied.test(fault) && !posting) throw new SignInError(fault);
  if (fault !== '') throw new UnclearError(fault);
  if (reply.status !== 200 || 'Fault' in answer) throw new Error('Twinfield answered with a fault');
  return answer;
}

const denied = /access denied|not authori[sz]ed|unauthori[sz]ed|token.*(invalid|expired)|(invalid|expired).*token/i;

/**
 * Sends a document to Twinfield's ProcessXml, and returns what it answers.
 *
 * @param posting whether the document holds a journal
 */
export async function processXml(connection: Connection, xml: string, posting = false): Promise<Element> {
  const body = `<ProcessXmlString xmlns="http://www.twinfield.com/"><xmlRequest>${escape(xml)}</xmlRequest></ProcessXmlString>`;
  const call = { body, office: connection.administration, posting };
  const answer = await soap(connection, 'processxml', 'ProcessXmlString', call);
  const result = textOf(answer, 'ProcessXmlStringResult');
  if (result === '') throw new Error('Twinfield answered without a document');
  return parse(result);
}
