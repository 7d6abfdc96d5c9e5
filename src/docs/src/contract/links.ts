// Where each thing of the contract has its page. All addresses of the reference are made here.
export const operationLink = (id: string): string => `/reference/operations/${id}/`;
export const schemaLink = (name: string): string => `/reference/schemas/${name}/`;
export const eventLink = (name: string): string => `/reference/events/${name}/`;
/** The row of one field on the page of its schema. */
export const fieldId = (name: string): string => `field-${name}`;
