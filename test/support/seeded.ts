import fc from 'fast-check';

// Property tests draw the same values in every run, so that a run that passes today passes tomorrow. XHEALTH_TEST_SEED
// draws others: worth trying now and then by hand.
fc.configureGlobal({ seed: Number(process.env.XHEALTH_TEST_SEED ?? 20_261_121) });
