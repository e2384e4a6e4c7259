using System.Globalization;

namespace Scheduler.Files.Scenarios.Values;

/// <summary>A permitted span of numbers, kept as integers in units of the last permitted decimal.</summary>
/// <param name="Least">Smallest value in scaled units, inclusive.</param>
/// <param name="Most">Largest value in scaled units, inclusive.</param>
/// <param name="Decimals">Digits permitted after the point; the scale is 10 to this power.</param>
internal sealed record NumberRange(long Least, long Most, int Decimals = 0)
{
    /// <summary>Days of a rule: never more than a horizon can have.</summary>
    public static NumberRange Days { get; } = new(0, Folders.Limits.HorizonDays);

    public static NumberRange LeastDays { get; } = new(1, Folders.Limits.HorizonDays);

    public static NumberRange DeltaDays { get; } = new(-Folders.Limits.HorizonDays, Folders.Limits.HorizonDays);

    /// <summary>What a day of debt may cost when it is carried on.</summary>
    public static NumberRange DebtFactorPercent { get; } = new(100, 1_000);

    /// <summary>0 … 1,000 days with one decimal, read as tenths.</summary>
    public static NumberRange LedgerDays { get; } = new(0, 10_000, 1);

    /// <summary>The same without 0.</summary>
    public static NumberRange PositiveLedgerDays { get; } = new(5, 10_000, 1);

    public static NumberRange Seq { get; } = new(1, Folders.Limits.Rows);

    /// <summary>Line-days of a whole fleet: more than a thousand lines over the longest horizon.</summary>
    public static NumberRange LineDays { get; } = new(0, 1_000_000);

    /// <summary>Degrees east with four decimals (about 10 m).</summary>
    public static NumberRange Longitude { get; } = new(-1_800_000, 1_800_000, 4);

    /// <summary>Degrees north with four decimals (about 10 m).</summary>
    public static NumberRange Latitude { get; } = new(-900_000, 900_000, 4);

    /// <summary>Distance from an event: half around the earth at most.</summary>
    public static NumberRange Kilometres { get; } = new(1, 20_000);

    public static NumberRange FestivalDays { get; } = new(0, 60);

    public static NumberRange Stops { get; } = new(0, Folders.Limits.HorizonDays);

    /// <summary>Stops of one line inside a window.</summary>
    public static NumberRange Blocks { get; } = new(1, Folders.Limits.HorizonDays);

    public static NumberRange Starts { get; } = new(1, 1_000);

    public static NumberRange HeatUpDays { get; } = new(1, 5);
    public static NumberRange HoursOfDay { get; } = new(1, 24);

    public static NumberRange Percent { get; } = new(0, 100);

    public static NumberRange PositivePercent { get; } = new(1, 100);

    public static NumberRange SharePercent { get; } = new(1, 99);

    /// <summary>Share of due days that lines owe; more than all of them is possible.</summary>
    public static NumberRange FactorPercent { get; } = new(0, 200);

    /// <summary>Percent with up to three decimals, read as thousandths.</summary>
    public static NumberRange ExactPercent { get; } = new(0, 100_000, 3);

    /// <summary>Bad months running; a horizon has no more months.</summary>
    public static NumberRange Strikes { get; } = new(1, 24);

    /// <summary>Days of several lines together, where none would say nothing.</summary>
    public static NumberRange PositiveLineDays { get; } = new(1, 1_000_000);

    public static NumberRange TonnesPerDay { get; } = new(1, 20_000);

    public static NumberRange ClassTonnesPerDay { get; } = new(0, 20_000);

    public static NumberRange GramsPerTonne { get; } = new(0, 10_000);

    public static NumberRange Tonnes { get; } = new(0, 1_000_000_000_000);

    public static NumberRange Population { get; } = new(0, 100_000_000);

    /// <summary>µg/m³ with one decimal, read as tenths.</summary>
    public static NumberRange Pm25 { get; } = new(0, 9_999, 1);

    /// <summary>How much an outlook counts beside others.</summary>
    public static NumberRange OutlookWeight { get; } = new(1, 1_000);

    /// <summary>0 … 100 with three decimals, read as thousandths.</summary>
    public static NumberRange Weight { get; } = new(0, 100_000, 3);

    /// <summary>A fact of a line with up to three decimals, read as thousandths.</summary>
    public static NumberRange Fact { get; } = new(0, 1_000_000_000_000, 3);

    /// <summary>Days with halves, read as tenths; see <see cref="HalfDays"/>.</summary>
    public static NumberRange OwedDays { get; } = new(5, Folders.Limits.HorizonDays * 10, 1);

    /// <summary>Half days of a value read with <see cref="OwedDays"/>; null where it is no multiple of one half.</summary>
    public static int? HalfDays(long tenths) => tenths % 5 == 0 ? checked((int)(tenths / 5)) : null;

    public static NumberRange Priority { get; } = new(-1_000, 1_000);

    /// <summary>A scaled value as it would be written in a file.</summary>
    public string Written(long scaled)
    {
        var divisor = 1L;
        for (var i = 0; i < Decimals; i++) divisor *= 10;
        return (scaled / (decimal)divisor).ToString(CultureInfo.InvariantCulture);
    }
}
