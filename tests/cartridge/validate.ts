import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlParseError, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

// The published schemas may be handed on by those alone who have them from their publisher. Those beside this file say the same of
// what the book uses, in fewer words; whatever else is valid they refuse.
const schemas = new Map([
  ['http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1', 'package.xsd'],
  ['http://www.imsglobal.org/xsd/ims_qtiasiv1p2', 'quiz.xsd'],
  ['http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1', 'topic.xsd'],
  ['http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1', 'web-link.xsd'],
  ['http://www.imsglobal.org/xsd/imsqti_v2p1', 'qti2.xsd'],
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'qti2-package.xsd'],
]);

xmlRegisterFsInputProviders();

function validatorOf(name: string): XsdValidator {
  const url = fileURLToPath(new URL(name, import.meta.url));
  const schema = XmlDocument.fromString(readFileSync(url, 'utf8'), { url });
  try {
    return XsdValidator.fromDoc(schema);
  } finally {
    schema.dispose();
  }
}

const validators = new Map<string, XsdValidator>();

/** What is wrong with a document of XML: it is not well-formed, or not valid by the schema of its namespace. */
export function problemsOf(xml: string): readonly string[] {
  try {
    const document = XmlDocument.fromString(xml);
    try {
      const namespace = document.root.namespaceUri;
      const name = schemas.get(namespace);
      if (name === undefined) return [`There is no schema for the namespace "${namespace}".`];
      const validator = validators.get(name) ?? validatorOf(name);
      validators.set(name, validator);
      validator.validate(document);
      return [];
    } finally {
      document.dispose();
    }
  } catch (error) {
    if (error instanceof XmlParseError || error instanceof XmlValidateError)
      return error.message.trim().split('\n');
    throw error;
  }
}
