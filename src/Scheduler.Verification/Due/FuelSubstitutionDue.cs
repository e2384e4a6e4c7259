using NodaTime;
using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The run days of the highest step that the line reaches, and the days on which its share is unknown.</summary>
internal sealed class FuelSubstitutionDue : IDueSource<FuelSubstitution>
{
    public IEnumerable<DueClaim> Claims(FuelSubstitution rule, DueFile file)
    {
        var name = FactText.Name(file.Scenario.FactDefinitions, rule.FactId);
        var inForce = file.Scenario.BoundDays(rule, file.Line).Intersect(rule.Window.Days);
        var (reached, unknown) = (new Dictionary<FuelStep, List<LocalDate>>(), new List<LocalDate>());
        foreach (var version in file.Scenario.VersionsOf(file.Line))
        {
            var dates = version.Days.Intersect(inForce).Dates().ToList();
            if (version.Line.Facts.GetValueOrDefault(rule.FactId) is not { } share)
            {
                unknown.AddRange(dates);
                continue;
            }

            if (rule.Steps.Where(step => step.FromThousandths <= share.Thousandths).MaxBy(step => step.FromThousandths) is not { } highest) continue;
            if (!reached.TryGetValue(highest, out var on)) reached[highest] = on = [];
            on.AddRange(dates);
        }

        foreach (var (step, dates) in reached.Where(entry => entry.Value.Count > 0))
        {
            yield return new(
                rule.Window,
                -step.RunDays,
                DueSources.Reason("FuelStep", name, FactText.Number(step.FromThousandths), step.RunDays, -step.RunDays),
                IsBase: false,
                DayGroups.Of(dates));
        }

        if (unknown.Count > 0)
            yield return new(rule.Window, 0, DueSources.Reason("FuelUnknown", name, DayGroups.Of(unknown).ToString()), IsBase: false) { Exact = true };
    }
}
