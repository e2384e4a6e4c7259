using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Lines that do not take part, or only from a date on.</summary>
/// <remarks>Catalogue R33. Shandong 2025: two plants coupled with a chemical works are out; Sichuan, November 2024: Liangshan manages itself. New
/// lines by the days since their commissioning are background knowledge, no notice was seen. A line is never deleted from the list; a
/// line that is out for a part of the year has a rule with a validity.</remarks>
/// <param name="From">First day on which the lines take part, for <see cref="ScopeMode.ProRata"/>; otherwise null.</param>
/// <param name="Reason">Why they do not take part.</param>
/// <param name="Before">The planned days before <paramref name="From"/>; empty for <see cref="ScopeMode.Excluded"/>.</param>
public sealed record Scope(
    string Id, RuleSource Source, LineSelector AppliesTo, ScopeMode Mode, LocalDate? From, LocalizedText Reason, DaySet Before)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => From is { } from
        ? RuleText.Catalog.Format("Scope.ProRata", Reason, from)
        : RuleText.Catalog.Format("Scope.Excluded", Reason);

    public override RuleReach Reach => RuleReach.Daily;

    public override DaySet? SpokenDays => From is null ? null : Before;

    public override string? RivalKey => RivalKeys.Treatment;

    public override int? DuePercent => 0;

    public override LocalizedText DueSubject => From is { } from ? RuleText.Catalog.Format("Scope.Before", Reason, from) : Reason;
}
