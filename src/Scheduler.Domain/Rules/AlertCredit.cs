using System.Collections.Immutable;
using Scheduler.Domain.Alerts;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Whether alert stops of some levels pay the days due in a window.</summary>
/// <remarks>A day on which the alert asks for a stop of the line, or of a share of its plant's lines, counts towards the due as any stop day, or not at
/// all: see <see cref="AlertCreditMode"/>. The hours of the stop are rounded to half days for the ledger, day by day.</remarks>
/// <param name="Window">The period whose due is meant.</param>
/// <param name="Levels">In rising order; at least one.</param>
/// <param name="HalfDayRounding">How the hours of a calendar day become half days.</param>
/// <param name="CreditPeriod">Later period to which a deferred stop is credited; a window of the scenario, or a period after it. Null for the other modes.</param>
public sealed record AlertCredit(
    string Id,
    RuleSource Source,
    LineSelector AppliesTo,
    Window Window,
    ImmutableArray<AlertLevel> Levels,
    AlertCreditMode Mode,
    Rounding HalfDayRounding,
    string? CreditPeriod)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence =>
        RuleText.Catalog.Format($"AlertCredit.{Mode}", AlertText.Of(Levels), Window.Name, CreditPeriod ?? "");

    public override RuleReach Reach => RuleReach.Daily;

    public override Window? SpokenWindow => Window;

    /// <summary>Half days of a number of minutes of one calendar day, 0 … 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More minutes than a day has, or fewer than none.</exception>
    public int HalfDays(int minutes)
    {
        if (minutes is < 0 or > ChinaTime.MinutesPerDay) throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "A day has 1440 minutes.");
        const int Half = ChinaTime.MinutesPerDay / 2;
        return HalfDayRounding switch
        {
            Rounding.Up => (minutes + Half - 1) / Half,
            Rounding.Down => minutes / Half,
            _ => (minutes + (Half / 2)) / Half,
        };
    }
}
