import { z } from 'zod';

/** Names that Windows reserves for devices; a folder of that name cannot be checked out there. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** An id: ASCII lower case, digits and single hyphens, at most 80 characters; it becomes a path segment. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'ids are ASCII lower case, digits and single hyphens')
  .refine((value) => !RESERVED.test(value), 'this id is a reserved file name on Windows');
