using Scheduler.Store.Databases;

namespace Scheduler.Store.Auditing;

/// <summary>Rows of a table that are counted from 1 for each scenario's id, in the order in which the audit tells of them: finds those that it does not tell of.</summary>
/// <param name="table">Name of the table; it has a column scenario_id.</param>
/// <param name="column">Its column with the number.</param>
/// <param name="kind">What is wrong with a row that no row of the audit tells of.</param>
internal sealed class AuditedNumbers(string table, string column, AuditFaultKind kind)
{
    private const long Page = 500;

    /// <summary>The highest number that was told of, by scenario's id.</summary>
    private readonly Dictionary<string, long> ends = [];

    /// <summary>Numbers that were left out below that. There are none unless something is wrong, and so with the next.</summary>
    private readonly List<(string ScenarioId, long First, long Last)> gaps = [];

    /// <summary>Numbers that were told of out of their order.</summary>
    private readonly List<(string ScenarioId, long First, long Last)> late = [];

    /// <summary>The audit tells of some numbers.</summary>
    /// <returns>False where it has told of one of them, or of a higher one, before.</returns>
    public bool Tell(string scenarioId, long first, long last)
    {
        var end = ends.GetValueOrDefault(scenarioId);
        if (first <= end)
        {
            late.Add((scenarioId, first, last));
            return false;
        }

        if (first > end + 1) gaps.Add((scenarioId, end + 1, first - 1));
        ends[scenarioId] = last;
        return true;
    }

    /// <summary>The audit is at its end: whatever else the table has is a fault.</summary>
    public async Task FinishAsync(Session session, ICollection<AuditFault> faults)
    {
        foreach (var (scenarioId, first, last) in gaps) await UntoldAsync(session, scenarioId, first, last, faults).ConfigureAwait(false);
        var spans = await session.ListAsync<Span>(
            $"select scenario_id as ScenarioId, min({column}) as First, max({column}) as Last from {table} group by scenario_id order by scenario_id").ConfigureAwait(false);
        foreach (var span in spans)
        {
            await UntoldAsync(session, span.ScenarioId, span.First, 0, faults).ConfigureAwait(false);
            await UntoldAsync(session, span.ScenarioId, ends.GetValueOrDefault(span.ScenarioId) + 1, span.Last, faults).ConfigureAwait(false);
        }
    }

    // One fault for numbers that follow each other.
    private async Task UntoldAsync(Session session, string scenarioId, long from, long to, ICollection<AuditFault> faults)
    {
        AuditFault? open = null;
        while (from <= to)
        {
            var page = await session.ListAsync<long>(
                $"select {column} from {table} where scenario_id = @scenarioId and {column} between @from and @to order by {column} limit @Page",
                new { scenarioId, from, to, Page }).ConfigureAwait(false);
            if (page.Count == 0) break;
            foreach (var number in page.Where(number => !late.Any(span => span.ScenarioId == scenarioId && span.First <= number && number <= span.Last)))
            {
                if (open is not null && open.Last + 1 != number)
                {
                    faults.Add(open);
                    open = null;
                }

                open = open is null ? new AuditFault(0, kind, scenarioId, number, number) : open with { Last = number };
            }

            from = page[^1] + 1;
        }

        if (open is not null) faults.Add(open);
    }

    private sealed class Span
    {
        public string ScenarioId { get; init; } = "";

        public long First { get; init; }

        public long Last { get; init; }
    }
}
