import './train';

// The trainer asks for `describe`; here a page is one row.
if (globalThis.ledeTrain)
  Object.assign(globalThis.ledeTrain, { describe: globalThis.ledeTrain.describePage });
