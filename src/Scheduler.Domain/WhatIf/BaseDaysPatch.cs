using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.WhatIf;

/// <summary>A rule that gives its lines one number of base days gives another.</summary>
/// <param name="RuleId">A <see cref="BaseDays"/>, <see cref="FreePlacement"/>, <see cref="OneBlockPerClass"/> or <see cref="PooledRest"/>.</param>
/// <param name="Days">Base days; no more than the window has, and than its longest part for one block.</param>
public sealed record BaseDaysPatch(string RuleId, int Days) : Patch
{
    private static readonly string[] Kinds = [nameof(BaseDays), nameof(FreePlacement), nameof(OneBlockPerClass), nameof(PooledRest)];

    public override string Kind => "baseDays";

    public override ImmutableArray<PatchMember> Members => [new("rule", RuleId), new("days", Days)];

    public override LocalizedText SentenceFor(Scenario scenario) =>
        WhatIfText.Catalog.Format("BaseDays", RuleId, Days, scenario.Rules.First(rule => rule.Id == RuleId) switch
        {
            BaseDays rule => rule.Days,
            FreePlacement rule => rule.Days,
            OneBlockPerClass rule => rule.Days,
            PooledRest rule => rule.Days,
            _ => 0,
        });

    internal override void Apply(PatchDraft draft)
    {
        if (draft.Rule(RuleId) is not { } rule) return;
        if (!Kinds.Contains(rule.Kind))
        {
            draft.Fault(PatchFaultKind.RuleOfAnotherKind, "rule", RuleId, rule.Kind, string.Join(", ", Kinds));
            return;
        }

        draft.Claim("Days", RuleId);
        var window = rule.SpokenWindow!;
        var (least, most) = rule is OneBlockPerClass
            ? (1, window.Days.Intervals.Select(span => span.Length).DefaultIfEmpty(0).Max())
            : (0, window.Days.Count);
        if (Days < least || Days > most)
        {
            draft.Fault(PatchFaultKind.DaysOutOfRange, "days", Days, least, most, window.Name);
            return;
        }

        draft.Change(rule, rule => rule switch
        {
            BaseDays days => days with { Days = Days },
            FreePlacement days => days with { Days = Days },
            OneBlockPerClass days => days with { Days = Days },
            PooledRest days => days with { Days = Days },
            _ => rule,
        });
    }
}
