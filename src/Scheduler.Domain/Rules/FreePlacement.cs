using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Every line owes a number of days inside a window, which its firm places as it likes and files before the window begins.</summary>
/// <remarks>Catalogue R15 (Shaanxi 2017: any 30 days from 20 May to 20 July, filed by 16 May; one block or several is not said).</remarks>
/// <param name="Days">Base days, 0 or more.</param>
/// <param name="FiledBy">Last day for filing; before the window, and possibly before the horizon.</param>
/// <param name="MaxBlocks">Most stops inside the window; null where the notice does not say. A stop that is carried into the window counts
/// as one, and one that runs on over a gap of the window counts on either side.</param>
public sealed record FreePlacement(
    string Id, RuleSource Source, LineSelector AppliesTo, Window Window, int Days, LocalDate FiledBy, int? MaxBlocks)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => MaxBlocks is { } most
        ? RuleText.Catalog.Format("FreePlacement.Blocks", Window.Name, Days, FiledBy, most)
        : RuleText.Catalog.Format("FreePlacement", Window.Name, Days, FiledBy);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.BaseOf(Window);

    public override ImmutableArray<Window> BaseWindows => [Window];
}
