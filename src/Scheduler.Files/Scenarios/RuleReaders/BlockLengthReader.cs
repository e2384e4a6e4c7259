using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="BlockLength"/>.</summary>
internal sealed class BlockLengthReader : RuleReader
{
    public override string Kind => nameof(BlockLength);

    public override IReadOnlyList<string> Keys { get; } = ["minStopDays", "maxStopDays", "minRunDays", "maxStops", "lastStopMayContinue"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var shortest = rule.Int("minStopDays", NumberRange.LeastDays);
        var longest = rule.OptionalInt("maxStopDays", NumberRange.LeastDays);
        if (longest is > 0 && longest < shortest)
            context.Faults.Add(FaultKind.LongestStopTooShort, rule.PlaceOf("maxStopDays"), $"{longest}", shortest);
        return new BlockLength(
            head.Id,
            head.Source,
            head.AppliesTo,
            shortest,
            longest,
            rule.Int("minRunDays", NumberRange.LeastDays),
            rule.Int("maxStops", NumberRange.Stops),
            rule.Flag("lastStopMayContinue", absent: false));
    }
}
