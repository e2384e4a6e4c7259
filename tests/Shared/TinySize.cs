namespace Scheduler.Testing;

/// <summary>Size of a tiny scenario; 2^(lines × days) calendars can be enumerated.</summary>
public readonly record struct TinySize(int Lines, int Days)
{
    /// <summary>Mostly one or two lines over few days, so that hundreds of scenarios can be enumerated in a minute.</summary>
    public static TinySize Draw(Random random) => random.Next(20) switch
    {
        < 10 => new(1, random.Next(5, 10)),
        < 17 => new(2, 5),
        < 19 => new(2, 6),
        _ => new(3, random.Next(8) == 0 ? 5 : 4),
    };

    /// <summary>Smaller still, for scenarios that are tried with and without a rule.</summary>
    public static TinySize DrawSmaller(Random random) => random.Next(3) switch
    {
        0 => new(1, random.Next(5, 9)),
        1 => new(2, 4),
        _ => new(2, 5),
    };

    public override string ToString() => $"{Lines} × {Days}";
}
