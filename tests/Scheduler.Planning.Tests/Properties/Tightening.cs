using System.Collections.Immutable;
using Scheduler.Domain.Rules;

namespace Scheduler.Planning.Tests.Properties;

/// <summary>Rules made a little harder, so that they allow a part of what they allowed.</summary>
internal static class Tightening
{
    /// <summary>The harder rule; null for kinds that move due days, where harder for one rule is easier for another, and at the end of the scale.</summary>
    public static Rule? Of(Rule rule, Random random) => rule switch
    {
        ExtraDaysLimit { Days: > 0 } extra => extra with { Days = extra.Days - 1 },
        FreePlacement { MaxBlocks: > 1 } free => free with { MaxBlocks = free.MaxBlocks - 1 },
        PeriodMinimum { Days: { } days } period => period with { Days = days + 1 },
        PeriodMinimum { PercentOfDue: { } percent and < 100 } period => period with { PercentOfDue = Math.Min(100, percent + 30) },
        SplitSeason split => split with { RunDays = split.RunDays + 1 },
        FirstStopBy first when first.Latest > first.Window.Days.Intervals[0].Start => first with { Latest = first.Window.Days.Intervals[0].Start },
        MonthDays { Exactly: false } months => months with { Days = months.Days + 1 },
        NestedWindow nested => nested with { Days = nested.Days + 1 },
        ReserveDays reserve => reserve with { CapDays = reserve.CapDays + 1 },
        SpringFestivalWindow festival => festival with { Days = festival.Days + 1 },
        BlockLength block => Of(block, random.Next(4)),
        OutputCap cap => cap with { MaxTonnes = cap.MaxTonnes.ToImmutableSortedDictionary(member => member.Key, member => member.Value * 3 / 4) },
        ConcurrencyLimit { MaxSharePercent: > 0 } limit => limit with { MaxSharePercent = limit.MaxSharePercent * 2 / 3 },
        StartLimit { MaxStartsPerCityAndDay: > 1 } limit => limit with { MaxStartsPerCityAndDay = limit.MaxStartsPerCityAndDay - 1 },
        _ => null,
    };

    private static BlockLength? Of(BlockLength block, int what) => what switch
    {
        0 when block.MaxStopDays is not { } longest || longest > block.MinStopDays => block with { MinStopDays = block.MinStopDays + 1 },
        1 => block with { MinRunDays = block.MinRunDays + 1 },
        2 when block.MaxStops > 0 => block with { MaxStops = block.MaxStops - 1 },
        3 when block.LastStopMayContinue => block with { LastStopMayContinue = false },
        _ => block.MaxStopDays > block.MinStopDays ? block with { MaxStopDays = block.MaxStopDays - 1 } : null,
    };
}
