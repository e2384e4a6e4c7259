using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="PooledRest"/>.</summary>
internal sealed class PooledRestReader : RuleReader
{
    public override string Kind => nameof(PooledRest);

    public override IReadOnlyList<string> Keys { get; } = ["days", "except"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var before = context.Faults.Count;
        var days = rule.Int("days", NumberRange.Days);
        var except = context.WindowList(rule, "except", required: true);
        var rest = KnownWindows.Unknown;
        if (context.Facts.Horizon is { } horizon && context.Faults.Count == before)
        {
            rest = PooledRest.RestOf(horizon.Days, except);
            if (rest.Days.IsEmpty) context.Faults.Add(FaultKind.WindowWithoutDays, rule.PlaceOf("except"), null);
            context.CheckFits(rule, "days", days, rest);
        }

        return new PooledRest(head.Id, head.Source, head.AppliesTo, rest, days);
    }
}
