using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="PeriodMinimum"/>.</summary>
internal sealed class PeriodMinimumReader : RuleReader
{
    public override string Kind => nameof(PeriodMinimum);

    public override IReadOnlyList<string> Keys { get; } = ["window", "days", "percentOfDue"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var days = rule.OptionalInt("days", NumberRange.LeastDays);
        var percent = rule.OptionalInt("percentOfDue", NumberRange.PositivePercent);
        if (rule.Has("days") == rule.Has("percentOfDue"))
        {
            var kind = rule.Has("days") ? FaultKind.PeriodMinimumBoth : FaultKind.PeriodMinimumNeither;
            context.Faults.Add(kind, rule.PlaceOf("days"), days is null ? null : $"{days}");
        }

        context.CheckFits(rule, "days", days ?? 0, window);
        return new PeriodMinimum(head.Id, head.Source, head.AppliesTo, window, days, percent);
    }
}
