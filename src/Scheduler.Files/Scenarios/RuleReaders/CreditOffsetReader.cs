using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="CreditOffset"/>; its lines are those that applied.</summary>
internal sealed class CreditOffsetReader : RuleReader
{
    public override string Kind => nameof(CreditOffset);

    public override IReadOnlyList<string> Keys { get; } = ["window", "capDays", "applyBy", "credits"];

    public override bool HasSelector => false;

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var cap = rule.Int("capDays", NumberRange.LeastDays);
        var deadline = rule.Date("applyBy");
        var rows = new Dictionary<string, int>();
        var credits = ImmutableArray.CreateBuilder<CreditRow>();
        foreach (var map in rule.Maps("credits", ["line", "days", "appliedOn", "document"]))
        {
            var line = map.Reference("line", context.Facts.LineNames);
            var applied = map.Date("appliedOn");
            if (applied > deadline)
                context.Faults.Add(FaultKind.AppliedTooLate, map.PlaceOf("appliedOn"), map.RawText("appliedOn"), line, deadline.Value);
            if (line.Length > 0 && !rows.TryAdd(line, map.Place.Row ?? 0))
                context.Faults.Add(FaultKind.KeyValueTwice, map.PlaceOf("line"), line, rows[line]);
            credits.Add(new CreditRow(line, HalfDayReading.Of(map, "days", context.Faults), applied ?? LocalDate.MinIsoValue, map.Text("document")));
        }

        return new CreditOffset(
            head.Id, head.Source, LineSelector.All with { Lines = [.. rows.Keys] }, window, cap, deadline ?? LocalDate.MinIsoValue, credits.ToImmutable());
    }
}
