using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.ScenarioMaker.Rules;

/// <summary>Rules that the drafts have in common; the numbers are each draft's own.</summary>
public static class RuleParts
{
    public static LineSelector Of(SpecialClass specialClass) => LineSelector.All with { SpecialClasses = [specialClass] };

    public static PeriodMinimum Minimum(string id, RuleSource source, Window window, int percentOfDue) =>
        new(id, source, LineSelector.All, window, Days: null, percentOfDue);

    /// <param name="horizon">Planned days; the window is cut to them.</param>
    public static SpringFestivalWindow SpringFestival(RuleSource source, Horizon horizon, int daysBefore, int daysAfter, int days) => new(
        "spring-festival",
        source,
        LineSelector.All,
        daysBefore,
        daysAfter,
        days,
        new Window(
            "spring-festival",
            new LocalizedText("春节前后", "around the lunar New Year"),
            SpringFestivalWindow.DaysAround(horizon, daysBefore, daysAfter)));

    /// <summary>A cap on each member that has lines enough.</summary>
    public static OutputCap Cap(CapAssumption cap, RuleSource source, LineSelector appliesTo, IEnumerable<ClinkerLine> lines)
    {
        var rule = new OutputCap(cap.Id, source, appliesTo, cap.Scope, cap.Window, ImmutableSortedDictionary<string, long>.Empty);
        var tonnes = lines.GroupBy(rule.MemberOf)
            .Where(member => member.Count() >= cap.MinLines)
            .ToImmutableSortedDictionary(
                member => member.Key,
                member => member.Sum(line => (long)line.TonnesPerDay) * cap.Window.Days.Count * cap.Percent / 100,
                StringComparer.Ordinal);
        return rule with { MaxTonnes = tonnes };
    }
}
