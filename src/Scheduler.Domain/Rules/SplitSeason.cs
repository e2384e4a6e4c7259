using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>A year's plan cuts a season in parts, such as January to March and November to December, and prints the days on which lines may run.</summary>
/// <remarks>Catalogue R17. Stop days and run days give the whole year, 365 or 366 days; anything else is a fault of the scenario.</remarks>
/// <param name="Parts">Days by window; the windows share no day.</param>
/// <param name="RunDays">Days of the year on which a line may run: it is off on the others at most.</param>
public sealed record SplitSeason(
    string Id, RuleSource Source, LineSelector AppliesTo, ImmutableArray<WindowDays> Parts, int RunDays)
    : Rule(Id, Source, AppliesTo)
{
    /// <summary>Stop days of all parts.</summary>
    public int StopDays => Parts.Sum(part => part.Days);

    public override LocalizedText Sentence => RuleText.Catalog.Format("SplitSeason", WindowDays.Words(Parts), StopDays, RunDays);

    public override RuleReach Reach => RuleReach.Whole;

    public override ImmutableArray<Window> BaseWindows => [.. Parts.Select(part => part.Window)];
}
