using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Ledger;
using Scheduler.Domain.Scenarios;
using Scheduler.Rulebook.Compilers;

namespace Scheduler.Rulebook.Entitlements;

/// <summary>What the rules ask of every operating line in the periods of the book and in their months.</summary>
public static class PeriodDues
{
    /// <summary>The due days of a line in a period are those of its base in a window of exactly these days; where it has no base
    /// there, the most that any other rule asks for inside exactly these days. So for the months of a period, where a window
    /// is a month of it.</summary>
    public static LedgerDues Of(Scenario scenario, LedgerTerms terms)
    {
        var draft = ScenarioCompiler.Draft(scenario);
        var lines = scenario.OperatingLines.Select((line, index) => (line.Id, Index: index)).ToList();
        var periods = ImmutableDictionary.CreateBuilder<(string, string), int>();
        var months = ImmutableDictionary.CreateBuilder<(string, string, YearMonth), int>();
        foreach (var (id, index) in lines)
        {
            foreach (var period in terms.Periods)
            {
                if (Due(draft, index, period.Days) is { } due) periods.Add((id, period.Id), due);
                foreach (var (month, span) in scenario.Horizon.Months())
                {
                    var days = period.Days.Within(span);
                    if (!days.IsEmpty && !days.Equals(period.Days) && Due(draft, index, days) is { } monthDue)
                        months.Add((id, period.Id, month), monthDue);
                }
            }
        }

        return new LedgerDues(periods.ToImmutable(), months.ToImmutable());
    }

    private static int? Due(ProblemDraft draft, int line, DaySet days)
    {
        var bases = draft.EntitlementOf(line).Windows.Where(window => window.Window.Days.Equals(days)).ToList();
        return bases.Count > 0 ? bases.Sum(window => window.Days) : draft.LeastAsked(line, days);
    }
}
