using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Lines that burn substitute fuel owe fewer days in a window, by steps.</summary>
/// <remarks>Catalogue R21, seen in its form only: share of biomass or other substitute fuel → extra run days. The highest step that is reached
/// counts, alone and whole: nothing lies between two steps. The share changes within the year: each step counts on its own days.</remarks>
/// <param name="Window">The base that is lowered is the one of this window.</param>
/// <param name="FactId">Fact with the share, percent.</param>
/// <param name="Steps">In rising order.</param>
public sealed record FuelSubstitution(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, string FactId, ImmutableArray<FuelStep> Steps)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("FuelSubstitution", Window.Name, Steps.Length);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.Once(Kind, Window);

    public override IEnumerable<LineSelector> AskingSelectors =>
        [AppliesTo, .. Steps.Select(step => LineSelector.All with { Facts = [new(FactId, [], AtLeast: step.FromThousandths)] })];

    /// <summary>The step that a line reaches, as it is on some days; null below the first one and where the share is unknown.</summary>
    public FuelStep? StepOf(ClinkerLine line) => line.Facts.GetValueOrDefault(FactId)?.Thousandths is { } share
        ? Steps.LastOrDefault(step => step.FromThousandths <= share)
        : null;
}
