/**
 * The words of Common Cartridge 1.1. Of its versions it is the latest that Moodle’s restore knows: it looks for this
 * very namespace, or that of 1.0, in the first bytes of a manifest.
 */
export const namespaces = {
  package: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
  metadata: 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
  quiz: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
  topic: 'http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1',
  webLink: 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1',
  instance: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

const profile = 'http://www.imsglobal.org/profile/cc/ccv1p1';

/** Where the schemas of these namespaces are published. */
export const schemas = {
  package: `${profile}/ccv1p1_imscp_v1p2_v1p0.xsd`,
  metadata: `${profile}/LOM/ccv1p1_lommanifest_v1p0.xsd`,
  quiz: `${profile}/ccv1p1_qtiasiv1p2p1_v1p0.xsd`,
  topic: `${profile}/ccv1p1_imsdt_v1p1.xsd`,
  webLink: `${profile}/ccv1p1_imswl_v1p1.xsd`,
} as const;
