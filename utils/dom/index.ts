export * from './native';
export * from './tags';
export * from './text';
export * from './visibility';
export * from './walk';
