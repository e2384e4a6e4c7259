using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="DeferredMakeUp"/>.</summary>
internal sealed class DeferredMakeUpReader : RuleReader
{
    public override string Kind => nameof(DeferredMakeUp);

    public override IReadOnlyList<string> Keys { get; } = ["missedWindow", "sharePercent", "makeUpWindow", "blockedWindows"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var before = context.Faults.Count;
        var missed = context.Window(rule, "missedWindow");
        var share = rule.Int("sharePercent", NumberRange.PositivePercent);
        var from = context.Window(rule, "makeUpWindow");
        var makeUp = DeferredMakeUp.MakeUpOf(head.Id, from, missed, context.WindowList(rule, "blockedWindows", required: false));
        if (context.Faults.Count == before && context.Facts.Horizon is not null && makeUp.Days.IsEmpty)
            context.Faults.Add(FaultKind.NoDaysToMakeUp, rule.PlaceOf("makeUpWindow"), from.Id);
        return new DeferredMakeUp(head.Id, head.Source, head.AppliesTo, missed, share, makeUp);
    }
}
