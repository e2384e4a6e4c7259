using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>More or fewer days than the base, from a table of conditions of any form.</summary>
/// <remarks>Catalogue R18. Hunan 2024-25, base 110: ultra-low −20, grade A −20, energy at most 100 kgce/t −10, top runner −5 more, above 117 kgce/t
/// +10, national green factory −5: 50 days at best and 120 at worst. A condition on a fact that nobody stated grants nothing and says so.
/// Conditions change within the year: each row counts on the days on which the line meets it.</remarks>
/// <param name="Window">The base that is adjusted is the one of this window.</param>
/// <param name="Rows">In the order of the notice.</param>
/// <param name="FloorDays">What base and rows make is never less than this; a smaller base stays as it is. 0 or more.</param>
public sealed record DeltaTable(
    string Id,
    RuleSource Source,
    LineSelector AppliesTo,
    Window Window,
    ImmutableArray<DeltaRow> Rows,
    DeltaStacking Stacking,
    int FloorDays)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence =>
        RuleText.Catalog.Format($"DeltaTable.{Stacking}", Window.Name, Rows.Length, FloorDays);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.Once(Kind, Window);

    public override IEnumerable<LineSelector> AskingSelectors => [AppliesTo, .. Rows.Select(row => row.AppliesTo)];

    /// <summary>Whether a line, as it is on some days, meets a row and the rows that this one needs; null when that hangs on an unknown fact.</summary>
    public bool? Judge(DeltaRow row, ClinkerLine line, City city)
    {
        var own = row.AppliesTo.Judge(line, city);
        if (own == false || Needed(row) is not { } needed) return own;
        var other = Judge(needed, line, city);
        return other == true ? own : other;
    }

    /// <summary>Facts of a row, and of the rows that it needs, that nobody stated of the line on the days in question.</summary>
    public IEnumerable<string> UnknownFacts(DeltaRow row, ClinkerLine line)
    {
        var own = row.AppliesTo.Parts()
            .SelectMany(part => part.Facts, (_, condition) => condition.FactId)
            .Where(fact => !line.Facts.ContainsKey(fact));
        return (Needed(row) is { } needed ? own.Concat(UnknownFacts(needed, line)) : own).Distinct();
    }

    private DeltaRow? Needed(DeltaRow row) => row.Requires is { } id ? Rows.First(other => other.Id == id) : null;
}
