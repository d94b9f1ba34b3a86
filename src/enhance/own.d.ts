/** A module as a copy of its own: the bundler leaves out what its one reader does not use. */
declare module '*/search/fold.ts?own' {
  export { fold } from '../search/fold.ts';
}
