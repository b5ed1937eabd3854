/** In CI, property tests draw the same texts every time: a red run says something about the change, not about the draw. */
import fc from 'fast-check';

if (process.env.CI === 'true') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261122 });
