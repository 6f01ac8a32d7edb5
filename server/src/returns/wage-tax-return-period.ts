/**
 * Returns the period of the wage-tax return that a run falls in, as SQL. A return follows the wage periods where the
 * company does not say otherwise; four-week and weekly wages fall into months by four weeks, the last month taking what
 * is left (https://support.nmbrs.nl/hc/nl/articles/204054206).
 *
 * @param company alias of `companies` in the statement
 * @param period column of the run's last wage period
 */
export function returnPeriod(company: string, period: string): string {
  const most = (value: string, limit: number) => `CASE WHEN ${value} > ${limit} THEN ${limit} ELSE ${value} END`;
  const fours = `CASE ${company}.period_type WHEN 'week' THEN (${period} + 3) / 4 ELSE ${period} END`;
  const month = most(`(${fours})`, 12);
  return `CASE COALESCE(${company}.wage_tax_period, CASE ${company}.period_type WHEN 'fourWeek' THEN 'fourWeek' ELSE 'month' END)
    WHEN 'month' THEN ${month}
    WHEN 'fourWeek' THEN ${most(`(${fours})`, 13)}
    WHEN 'halfYear' THEN CASE WHEN (${month}) <= 6 THEN 1 ELSE 2 END
    ELSE 1 END`;
}

/**
 * Returns where to look for the runs of one period of returns, as SQL: all whose last wage period falls in it are between
 * these, by which an index finds them; `returnPeriod` says which of them are.
 *
 * @param company alias of `companies` in the statement
 */
export function wagePeriodsOf(company: string, period: number): string {
  const last = 53;
  const each = `CASE ${company}.period_type WHEN 'week' THEN 4 ELSE 1 END`;
  const [from, to] = [`(${period} - 1) * ${each} + 1`, period < 12 ? `${period} * ${each}` : last];
  const isLong = `${company}.wage_tax_period IN ('halfYear', 'year')`;
  return `CASE WHEN ${isLong} THEN 1 ELSE ${from} END AND CASE WHEN ${isLong} THEN ${last} ELSE ${to} END`;
}
