namespace Scheduler.Optimization.LineGraphs;

/// <summary>Finds the nodes of the next layer that neighbouring nodes lead to: mostly neighbours too, so it looks where it found the last one first.</summary>
internal struct TargetNodes(ArcStep? arc, CodeSet[] layers)
{
    private readonly CodeSet? targets = arc is null ? null : layers[arc.Layer];
    private int at;

    /// <summary>Index in its layer of the node that a node leads to, or <see cref="ArcRun.None"/>.</summary>
    public int Of(ulong code)
    {
        if (targets is null || arc!.Of(code) is var target && target == ArcStep.Dead) return ArcRun.None;
        var codes = targets.Codes;
        for (var step = 0; step < 4 && at < codes.Length && codes[at] <= target; step++, at++)
        {
            if (codes[at] == target) return at++;
        }

        var found = targets.IndexOf(target);
        if (found < 0) return ArcRun.None;
        at = found + 1;
        return found;
    }
}
