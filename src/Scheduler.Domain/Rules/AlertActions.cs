using System.Collections.Immutable;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>What lines must do under an alert, by grade and level.</summary>
/// <remarks>The guide of 2020 for grading in heavy pollution weather gives such a table for clinker plants. A calendar day counts as a day of a
/// measure when the alert asks for that measure, or a stricter one, during at least <paramref name="MinimumHours"/> of it. On such days a stop
/// forces the line off, and a share of lines forces off that share of the plant's lines; a plant is the lines of one company in one city that
/// must do the same on that day. Measures without stops bind no kiln and stand on the order only.</remarks>
/// <param name="Rows">One row for a grade and level at most.</param>
/// <param name="MinimumHours">1 … 24.</param>
/// <param name="ShareRounding">How a share of an odd number of lines becomes whole lines.</param>
/// <param name="Exempt">Lines of which nothing is asked, or null; they stay on the order list.</param>
public sealed record AlertActions(
    string Id,
    RuleSource Source,
    LineSelector AppliesTo,
    ImmutableArray<AlertActionRow> Rows,
    int MinimumHours,
    Rounding ShareRounding,
    LineSelector? Exempt)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format(
        "AlertActions", Rows.Length, MinimumHours, RuleText.Catalog.Format($"AlertActions.Rounding.{ShareRounding}"));

    public override RuleReach Reach => RuleReach.Daily;

    public override string? RivalKey => RivalKeys.Once(Kind);

    /// <summary>Whether nothing is asked of a line, as it is on the day in question.</summary>
    public bool Exempts(ClinkerLine line, City city) => Exempt is { } selector && selector.Matches(line, city);

    /// <summary>What a grade must do at a level; B− is treated as C where the table does not name it (an assumption of ours, since the text seen does
    /// not name it either). Null where the table says nothing.</summary>
    public AlertAction? ActionOf(PerformanceGrade grade, AlertLevel level) => Named(grade, level) is { } named
        ? named
        : grade == PerformanceGrade.BMinus ? Named(PerformanceGrade.C, level) : null;

    /// <summary>What a line, as it is on the day in question, must do at a level; nothing where it is exempt or the table says nothing.</summary>
    public AlertAction ActionOf(ClinkerLine line, City city, AlertLevel level) =>
        Exempts(line, city) ? AlertAction.Nothing : ActionOf(line.Grade, level) ?? AlertAction.Nothing;

    private AlertAction? Named(PerformanceGrade grade, AlertLevel level) =>
        Rows.FirstOrDefault(row => row.Grade == grade && row.Level == level)?.Action;
}
