export * from './hosts';
export * from './native';
export * from './scripts';
export * from './tags';
export * from './text';
export * from './trusted-types';
export * from './visibility';
export * from './walk';
