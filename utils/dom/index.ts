export * from './hosts';
export * from './letters';
export * from './native';
export * from './tags';
export * from './text';
export * from './trusted-types';
export * from './visibility';
export * from './walk';
