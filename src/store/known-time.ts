/** SQL for the time of a post `p`: ISO 8601 UTC, the day alone (`2010-05-01`) where no input tells the hour. */
export const knownTime = 'CASE p.day_only WHEN 0 THEN p.at ELSE substr(p.at, 1, 10) END';
