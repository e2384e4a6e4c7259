namespace Scheduler.Optimization.Tests.Search;

/// <summary>Keeps every sample, at once and in order; and does something at each.</summary>
internal sealed class ProgressLog(Action<SearchProgress>? also = null) : IProgress<SearchProgress>
{
    public List<SearchProgress> Samples { get; } = [];

    public void Report(SearchProgress value)
    {
        Samples.Add(value);
        also?.Invoke(value);
    }
}
