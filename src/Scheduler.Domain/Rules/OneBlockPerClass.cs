using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>A special class stops once, for a number of days of its own, inside a window of its own, and not at any other time.</summary>
/// <remarks>Catalogue R22. What other rules adjust or scale is adjusted or scaled here too; another base for the same lines is a fault of the
/// scenario. A stop that is carried into the horizon and goes on is the one block, counted from the first planned day.</remarks>
/// <param name="Days">Days of the block, 1 or more.</param>
public sealed record OneBlockPerClass(string Id, RuleSource Source, LineSelector AppliesTo, Window Window, int Days)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence =>
        RuleText.Catalog.Format("OneBlockPerClass", LineText.Classes(AppliesTo.SpecialClasses), Window.Name, Days);

    public override RuleReach Reach => RuleReach.Whole;

    public override Window? SpokenWindow => Window;

    // It says of all other days that there is no stop.
    public override DaySet? SpokenDays => null;

    public override string? RivalKey => RivalKeys.Treatment;

    public override ImmutableArray<Window> BaseWindows => [Window];

    public override bool OneBlock => true;
}
