using NodaTime;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="FirstStopBy"/>.</summary>
internal sealed class FirstStopByReader : RuleReader
{
    public override string Kind => nameof(FirstStopBy);

    public override IReadOnlyList<string> Keys { get; } = ["window", "latest"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var latest = rule.Date("latest");
        if (latest is { } date && !window.Days.IsEmpty && !window.Days.Contains(date))
            context.Faults.Add(FaultKind.DateOutsideWindow, rule.PlaceOf("latest"), rule.RawText("latest"), window.Name, window.Days.ToString());
        return new FirstStopBy(head.Id, head.Source, head.AppliesTo, window, latest ?? LocalDate.MinIsoValue);
    }
}
