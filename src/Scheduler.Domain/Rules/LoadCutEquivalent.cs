using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Lines run on at reduced load instead of stopping, and the cut counts as so many stop days; the rest is made up as usual.</summary>
/// <remarks>Catalogue R23: heating lines at the least load that keeps the heat (Henan 2022-23), key-project lines at low load (Gansu 2018-19).
/// A day at reduced load is no stop day; only the conversion pays a part of the due.</remarks>
/// <param name="Window">On its days the bound lines run, at <paramref name="LoadPercent"/>.</param>
/// <param name="LoadPercent">Percent of filed capacity, 1 … 99.</param>
/// <param name="CountedPercent">Stop days that a hundred days at this load count for, 0 … 100.</param>
/// <param name="Rounding">Of the equivalent days.</param>
/// <param name="DueWindow">The equivalent days come off the base of this window.</param>
public sealed record LoadCutEquivalent(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, int LoadPercent, int CountedPercent, Rounding Rounding, Window DueWindow)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format(
        "LoadCutEquivalent", Window.Name, LoadPercent, CountedPercent, RuleText.Catalog.Format($"Rounding.{Rounding}"), DueWindow.Name);

    public override RuleReach Reach => RuleReach.Daily;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.Once(Kind, Window);

    public override int? LoadPercentOf(ClinkerLine line) => LoadPercent;
}
