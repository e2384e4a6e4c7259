using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>A filed plan may be changed on request, but only some days ahead: until then it stands as it was filed, and a line never stops for
/// less than a floor.</summary>
/// <remarks>Catalogue R32: in writing so many days before the start, and never below the minimum; Shaanxi 2017, a filed plan is in principle
/// frozen (a lead beyond the horizon). The filed plan is that of the scenario; a line without filed stops was filed to run.</remarks>
/// <param name="RequestedOn">Day of the request.</param>
/// <param name="LeadDays">Days from the request to the first day that may be changed, 0 or more.</param>
/// <param name="FloorDays">Least stop days of a line in the horizon, whatever it owes; scaled by its classes.</param>
public sealed record ChangeRequest(string Id, RuleSource Source, LineSelector AppliesTo, LocalDate RequestedOn, int LeadDays, int FloorDays)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format("ChangeRequest", RequestedOn, LeadDays, FirstFreeDay, FloorDays);

    public override RuleReach Reach => RuleReach.Daily;

    /// <summary>First day that may be changed.</summary>
    public LocalDate FirstFreeDay => RequestedOn.PlusDays(LeadDays);

    /// <summary>The days of a horizon on which the filed plan stands.</summary>
    public DaySet FrozenDays(Horizon horizon) => FirstFreeDay <= horizon.From
        ? DaySet.Empty
        : horizon.Days.Within(new DateInterval(horizon.From, FirstFreeDay.PlusDays(-1)));
}
