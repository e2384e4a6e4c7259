using System.Globalization;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="FleetTotal"/>.</summary>
internal sealed class FleetTotalReader : RuleReader
{
    public override string Kind => nameof(FleetTotal);

    public override IReadOnlyList<string> Keys { get; } = ["window", "lineDays", "averageDays", "split", "spreadDays"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var total = rule.OptionalInt("lineDays", NumberRange.LineDays);
        var average = rule.OptionalInt("averageDays", NumberRange.Days);
        if (rule.Has("lineDays") == rule.Has("averageDays"))
            context.Faults.Add(FaultKind.KeysExclusive, rule.PlaceOf("lineDays"), total?.ToString(CultureInfo.InvariantCulture), "lineDays, averageDays");
        context.CheckFits(rule, "averageDays", average ?? 0, window);
        return new FleetTotal(
            head.Id,
            head.Source,
            head.AppliesTo,
            window,
            total,
            total is null ? average : null,
            rule.Word("split", Vocabularies.FleetSplit, absent: FleetSplit.Equal),
            rule.OptionalInt("spreadDays", NumberRange.Days) ?? 0);
    }
}
