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
        _ => new(3, 4),
    };

    public override string ToString() => $"{Lines} × {Days}";
}
