export type * from './application.ts';
export * from './event.ts';
export * from './fold.ts';
export * from './may-happen.ts';
export * from './state.ts';
