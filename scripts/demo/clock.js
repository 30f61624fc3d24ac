// Ids and dates as X writes them.

const snowflakeEpoch = 1_288_834_974_657n;
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Account ids given out in order until February 2016, with the day each was reached. */
const sequentialIds = /** @type {const} */ ([
  [9_033_772, '2007-09-22'],
  [26_839_592, '2009-03-26'],
  [96_372_098, '2009-12-12'],
  [220_364_850, '2010-11-27'],
  [410_408_304, '2011-11-12'],
  [902_035_056, '2012-10-24'],
  [1_957_104_799, '2013-10-12'],
  [2_810_127_747, '2014-10-06'],
  [3_255_274_460, '2015-06-25'],
  [4_891_902_968, '2016-02-11'],
]);

/** @param {string} iso @returns {number} milliseconds */
export function at(iso) {
  return Date.parse(iso);
}

/**
 * The id of something made at that millisecond.
 * @param {number} ms
 * @param {number} low the 22 lower bits
 * @returns {string}
 */
export function snowflake(ms, low) {
  return (((BigInt(ms) - snowflakeEpoch) << 22n) | BigInt(low)).toString();
}

/**
 * The id of an account made then: in order of sign-up before snowflakes, drawn at the start of sign-up since.
 * @param {number} ms
 * @param {import('./prng.js').Rng} rng
 * @returns {string}
 */
export function accountId(ms, rng) {
  if (ms < at('2016-02-12')) return String(Math.round(sequentialAt(ms)) + rng.int(0, 900));
  const start = ms < at('2019-08-16') ? ms : ms - rng.int(4_000, 80_000);
  return snowflake(start, rng.int(0, 4_194_303));
}

/** @param {number} ms @returns {number} */
function sequentialAt(ms) {
  for (let i = 1; i < sequentialIds.length; i += 1) {
    const [idA, dayA] = sequentialIds[i - 1];
    const [idB, dayB] = sequentialIds[i];
    if (ms <= at(dayB)) return idA + ((idB - idA) * (ms - at(dayA))) / (at(dayB) - at(dayA));
  }
  return 4_891_902_968;
}

/** `Fri Mar 06 13:02:05 +0000 2026`. @param {number} ms @returns {string} */
export function xDate(ms) {
  const d = new Date(ms);
  const clock = d.toISOString().slice(11, 19);
  const day = String(d.getUTCDate()).padStart(2, '0');
  return `${days[d.getUTCDay()]} ${months[d.getUTCMonth()]} ${day} ${clock} +0000 ${d.getUTCFullYear()}`;
}

/** ISO 8601 with milliseconds. @param {number} ms @returns {string} */
export function isoDate(ms) {
  return new Date(ms).toISOString();
}

/** A whole second as note posts state it. @param {number} ms @returns {string} */
export function isoSecond(ms) {
  return new Date(Math.floor(ms / 1000) * 1000).toISOString();
}
