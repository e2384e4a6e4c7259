using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Run days granted for the guarantee of supply (保供): so many stop days less in a window.</summary>
/// <remarks>Catalogue R29, seen in its form only: capped, one application for each region by a date, no second. The grant adds run days; it says
/// nothing about what a line still owes from before.</remarks>
/// <param name="Window">The base that is lowered is the one of this window.</param>
/// <param name="CapDays">Most days for each line; null where the cap is one over all lines.</param>
/// <param name="CapLineDays">Most line-days of all grants together; null where the cap is one for each line.</param>
/// <param name="Deadline">Last day for applications.</param>
public sealed record ExtraRun(
    string Id,
    RuleSource Source,
    LineSelector AppliesTo,
    Window Window,
    int? CapDays,
    int? CapLineDays,
    LocalDate Deadline,
    ImmutableArray<ExtraRunGrant> Grants)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format(
        CapDays is null ? "ExtraRun.LineDays" : "ExtraRun.Days", Window.Name, CapDays ?? CapLineDays ?? 0, Deadline, Grants.Length);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.Once(Kind, Window);
}
