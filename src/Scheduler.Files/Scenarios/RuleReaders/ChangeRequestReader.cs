using NodaTime;
using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="ChangeRequest"/>; the filed plan is read from filed.csv.</summary>
internal sealed class ChangeRequestReader : RuleReader
{
    public override string Kind => nameof(ChangeRequest);

    public override IReadOnlyList<string> Keys { get; } = ["requestedOn", "leadDays", "floorDays"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context) => new ChangeRequest(
        head.Id,
        head.Source,
        head.AppliesTo,
        rule.Date("requestedOn") ?? LocalDate.MinIsoValue,
        rule.Int("leadDays", NumberRange.Days),
        rule.OptionalInt("floorDays", NumberRange.Days) ?? 0);
}
