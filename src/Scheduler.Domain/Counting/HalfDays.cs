using System.Globalization;

namespace Scheduler.Domain.Counting;

/// <summary>A number of days in steps of one half, kept as a whole number of halves; checked arithmetic.</summary>
/// <param name="Count">Half days; below zero where an amount is taken away.</param>
public readonly record struct HalfDays(int Count) : IComparable<HalfDays>
{
    public static HalfDays Zero { get; }

    public static HalfDays OfDays(int days) => new(checked(days * 2));

    public bool IsZero => Count == 0;

    /// <summary>In days.</summary>
    public decimal Days => Count / 2m;

    public static HalfDays Max(HalfDays a, HalfDays b) => a < b ? b : a;

    public static HalfDays Min(HalfDays a, HalfDays b) => a < b ? a : b;

    /// <summary>The number itself, or zero for one below zero.</summary>
    public HalfDays OrZero => Max(this, Zero);

    /// <summary>A share of it, rounded up to a half day.</summary>
    /// <param name="percent">0 or more.</param>
    public HalfDays Percent(int percent) => new(checked((int)((((long)Count * percent) + 99) / 100)));

    public int CompareTo(HalfDays other) => Count.CompareTo(other.Count);

    public static HalfDays operator +(HalfDays a, HalfDays b) => new(checked(a.Count + b.Count));

    public static HalfDays operator -(HalfDays a, HalfDays b) => new(checked(a.Count - b.Count));

    public static HalfDays operator -(HalfDays a) => new(checked(-a.Count));

    public static bool operator <(HalfDays a, HalfDays b) => a.Count < b.Count;

    public static bool operator >(HalfDays a, HalfDays b) => a.Count > b.Count;

    public static bool operator <=(HalfDays a, HalfDays b) => a.Count <= b.Count;

    public static bool operator >=(HalfDays a, HalfDays b) => a.Count >= b.Count;

    /// <summary>In days, such as <c>44.5</c> or <c>20</c>.</summary>
    public override string ToString() => Days.ToString("0.#", CultureInfo.InvariantCulture);
}
