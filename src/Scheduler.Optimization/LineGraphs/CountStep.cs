namespace Scheduler.Optimization.LineGraphs;

/// <summary>What the value of an <see cref="ExactCounter"/> becomes over some days that are all off or all running; the same for every node of
/// a layer, so it is worked out once and applied to many values.</summary>
/// <param name="Add">Off days that are added.</param>
/// <param name="Least">A value below it can no longer be met.</param>
/// <param name="Top">Largest value that is told apart.</param>
/// <param name="Capped">Larger values mean the same as <paramref name="Top"/>; otherwise they are not allowed.</param>
/// <param name="Ends">The counter's last day is among the days: the value is forgotten.</param>
internal readonly record struct CountStep(int Add, int Least, int Top, bool Capped, bool Ends)
{
    /// <summary>Whether it changes or forbids any value.</summary>
    public bool Acts => Add > 0 || Least > 0 || Ends;

    /// <summary>The value afterwards; −1 when the count can no longer be met.</summary>
    public int Of(int value)
    {
        value += Add;
        if (value > Top)
        {
            if (!Capped) return -1;
            value = Top;
        }

        if (value < Least) return -1;
        return Ends ? 0 : value;
    }
}
