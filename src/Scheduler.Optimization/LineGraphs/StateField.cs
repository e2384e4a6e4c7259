namespace Scheduler.Optimization.LineGraphs;

/// <summary>A question about one part of a packed state: whether it has a value. The default asks nothing and is never true.</summary>
internal readonly record struct StateField(int Shift, ulong Mask, ulong Value, bool IsAsked)
{
    public bool Is(ulong code) => IsAsked && ((code >> Shift) & Mask) == Value;
}
