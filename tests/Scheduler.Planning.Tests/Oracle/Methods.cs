using Scheduler.Optimization;

namespace Scheduler.Planning.Tests.Oracle;

/// <summary>The search methods that prove the optimum of small problems.</summary>
public static class Methods
{
    public static TheoryData<SearchMethod> Exact { get; } = [SearchMethod.Direct];
}
