using System.Security.Cryptography;
using System.Text;
using Scheduler.Store.Content;
using Scheduler.Store.Runs;

namespace Scheduler.Worker.Executing;

/// <summary>Everything that a result depends on, in one hash: equal content is one run.</summary>
internal static class RunKey
{
    private const int CorrelationBytes = 8;

    private static readonly string Version = typeof(RunKey).Assembly.GetName().Version!.ToString();

    /// <summary>A word that stands in every log line about one run, on whatever machine.</summary>
    public static string NewCorrelation() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CorrelationBytes));

    public static string Of(RunKind kind, string scenarioHash, RunRequest request) =>
        ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', Version, RunWords.Of(kind), scenarioHash, request.ToJson())));
}
